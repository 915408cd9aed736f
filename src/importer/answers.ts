/** "Ya" and "Tidak" beside the arrows of a flowchart, with the ways of writing them short. */

const YES = /^(?:ya|y|yes)$/i;
const NO = /^(?:tidak|tdk|t|n|no)$/i;

/** Whether a text says yes or no; null where it says something else. */
export function answerIn(text: string): boolean | null {
  return YES.test(text) ? true : NO.test(text) ? false : null;
}
