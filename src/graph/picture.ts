/** A drawn graph: boxes with their lines of text, curves, headings. Lengths are SVG user units (CSS px at scale 1). */
import type { GraphEdge, GraphNode, NodeKind } from "../catalogue/linkage/graph-types.ts";
import type { Lettering } from "./text.ts";

/** An overview draws whole units, or groups of one unit. */
export type PictureKind = NodeKind | "unit" | "kelompok";

/** What goes in: a node of the graph, with a second text where the label alone says little. */
export interface SourceNode extends Omit<GraphNode, "kind"> {
  readonly kind: PictureKind;
  readonly note?: string | undefined;
  /** A SOP that is no longer followed: it stands beside those that are. */
  readonly past?: boolean;
}

export interface SourceGraph {
  readonly nodes: readonly SourceNode[];
  readonly edges: readonly SourceEdge[];
}

/** An edge; `weight` is how many edges it stands for, where it is drawn for more than one. */
export interface SourceEdge extends GraphEdge {
  readonly weight?: number | undefined;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The measures it was drawn with. */
  readonly style: BoxStyle;
  readonly headings: readonly Heading[];
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

/** Lettering and padding (px) of a picture's boxes. */
export interface BoxStyle {
  readonly label: Lettering;
  readonly note: Lettering;
  readonly padX: number;
  readonly padY: number;
}

/** Text above a column or block; `x` is its left edge, `y` its baseline. */
export interface Heading {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PictureNode {
  readonly id: string;
  readonly kind: PictureKind;
  readonly label: string;
  readonly url: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** The whole label, wrapped; then the whole note, wrapped. */
  readonly lines: readonly string[];
  readonly noteLines: readonly string[];
  /** Whether the label is set in bold. */
  readonly bold: boolean;
  /** True for the node that a neighbourhood is about. */
  readonly centre: boolean;
  /** Drawn as something that is no longer in force: filled, its name struck through, the word in its note. */
  readonly gone: boolean;
}

export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: GraphEdge["kind"];
  /** SVG path data: the arrow head, then the curve from the arrow's tip back to where the edge starts. */
  readonly path: string;
  /** How many edges it stands for, beside the place where it starts. */
  readonly count?:
    | { readonly text: string; readonly x: number; readonly y: number; readonly anchor: "start" | "end" }
    | undefined;
}
