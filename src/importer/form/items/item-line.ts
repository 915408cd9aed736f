/** A line of a part with items. */
export interface ItemLine {
  readonly text: string;
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  /** That of the line it is part of, where words are not quite level. */
  readonly lineY?: number;
  readonly page: number;
  /** Right edge of the cell, where there is one. */
  readonly right?: number | undefined;
  /** Why nobody can be certain that it belongs here. */
  readonly unsure?: string | undefined;
  /** A paragraph begins here, goes on here, or (undefined) nobody knows. */
  readonly begins?: boolean | undefined;
}
