/**
 * What every reader hands on, whatever the format: lines from top to bottom, each with its parts from left to right.
 * Distances are in points of a page, or whatever keeps their order; only `unit` gives them a scale.
 */

import type { PrintedStyle } from "../schema/formats/printed-styles.ts";

/** A cell of a table, by its edges. */
export interface Cell {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A piece of text with its place. */
export interface Piece {
  readonly x: number;
  readonly x2: number;
  readonly text: string;
}

/** Words that stand together in a line. */
export interface Part {
  readonly x: number;
  /** Right end. */
  readonly x2: number;
  readonly text: string;
  /** The cell it stands in, where the document has a table or ruled lines. Parts of one cell share the object. */
  readonly cell?: Cell;
  /** A paragraph begins here for certain (a Word paragraph, a line of an Excel cell); unknown in a PDF. */
  readonly begins?: boolean;
  /** What of the text is underlined, as the name of the person who signs. */
  readonly underlined?: string;
  /** The field of the form that it is, where its style says so. */
  readonly style?: PrintedStyle;
  /** It is an item of a list whose number the program writes. */
  readonly listed?: boolean;
  /** Its own baseline, where the line is made of words that are not quite level with each other. */
  readonly y?: number;
  /** How far below its line a label of several lines ends, where they were made one. */
  readonly deep?: number;
  /** The pieces of text that a reader made it of, where gaps between them may be more than spaces. */
  readonly pieces?: readonly Piece[];
  /** Why the reader is not certain that it belongs to this label or place, in Indonesian. */
  readonly unsure?: string;
}

/** What stands at one height of a page. */
export interface Line {
  /** From 1. */
  readonly page: number;
  /** Distance from the top of the document; it grows over pages. */
  readonly y: number;
  readonly parts: readonly Part[];
}

/** The symbols of a flowchart, and the arrows between them. */
export type ShapeKind = "terminator" | "process" | "decision" | "connector";

/** A place on the page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place with a width and a height. */
export interface Box {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
}

/** A line drawn from one symbol to another: its corners from its beginning on, and the box of its head. */
export interface Arrow {
  readonly points: readonly Point[];
  readonly head: Box;
}

/** A document as its reader hands it on. */
export interface Blocks {
  readonly lines: readonly Line[];
  readonly shapes: readonly Shape[];
  /** Where the format tells where arrows begin and end. */
  readonly arrows?: readonly Arrow[] | undefined;
  /** What stands in symbols and beside arrows, where the format keeps that apart from the text. */
  readonly words?: readonly Line[] | undefined;
  /** Height of one line of text in the measure of `y`. */
  readonly unit: number;
  /** Whether gaps between parts and lines are those of the paper (PDF); in others only order and cells count. */
  readonly measured: boolean;
  /** What the reader itself could not be sure of, in Indonesian. */
  readonly doubts: readonly string[];
  /** A file of ours that a PDF carries inside. */
  readonly attached?: string | undefined;
  /** The kind of form, where the file itself says so. */
  readonly kind?: string | undefined;
}

/** A flowchart as far as it is drawn. */
export type Drawing = Pick<Blocks, "shapes" | "arrows" | "words">;

/** A drawn symbol whose kind is certain from how it is drawn. */
export interface Shape extends Box {
  readonly kind: ShapeKind;
}

/** What cannot be read, in a sentence for clerks that says how to go on. */
export class Unreadable extends Error {}

/** The text of a line, or of some of its parts. */
export function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join(" ");
}
