/** Keys that are held while another is pressed, or while something is clicked. */
type Held = Pick<MouseEvent, "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Whether a key belongs to the browser or the system: with Ctrl, Cmd or Alt. Shift only writes another letter. */
export function isShortcut({ ctrlKey, metaKey, altKey }: Held): boolean {
  return ctrlKey || metaKey || altKey;
}

/** Whether a click on a link asks for a new tab, a window or a download. */
export function opensElsewhere(event: Held): boolean {
  return isShortcut(event) || event.shiftKey;
}
