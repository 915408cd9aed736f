/** A part cut in two between the pieces of text that a reader made it of: there it is certain where each half stands. */
import type { Part, Piece } from "../../blocks.ts";
import { clean } from "../../text.ts";
import { firstOf, lastOf } from "../../../basics/must.ts";

/** @param at the first piece of the right half; neither half is empty */
export function cutBefore(part: Part, pieces: readonly Piece[], at: number): [left: Part, right: Part] {
  const [left, right] = [pieces.slice(0, at), pieces.slice(at)];
  return [
    { ...part, text: piecesText(left), x2: lastOf(left).x2, pieces: left },
    { ...part, text: piecesText(right), x: firstOf(right).x, pieces: right },
  ];
}

/** The words of pieces as they read together. */
export function piecesText(pieces: readonly Piece[]): string {
  return clean(pieces.map(({ text }) => text).join(""));
}
