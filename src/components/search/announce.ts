/** Tells screen readers what a search gave once typing rests: not of every letter, and not twice the same. */

/** Long enough that nobody who types on is interrupted. */
const REST = 800;

/** @param region a live region, empty until there is something to say */
export function announcer(region: HTMLElement): (text: string) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (region.textContent !== text) region.textContent = text;
    }, REST);
  };
}
