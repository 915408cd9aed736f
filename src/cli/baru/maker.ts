/** What `npm run baru` can make: one maker a kind of content. */

export interface Maker {
  /** What it makes, to choose from. */
  readonly label: string;
  /** Words after `npm run baru --`, as shown to clerks: `situs <folder>`. */
  readonly usage: string;
  /**
   * Makes it.
   * @returns what to tell the clerk: what was written, and what comes next
   * @throws MakerMistake when it cannot be made as asked; then nothing has been written.
   */
  readonly make: (words: readonly string[]) => string | Promise<string>;
}

/** Told to the clerk, in Indonesian. */
export class MakerMistake extends Error {}
