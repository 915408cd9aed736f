/** The parts that a custom element expects in the HTML its template has written, and those that an event has met. */

/**
 * The first element under `root` that matches.
 * @throws Error naming the selector: template and script have parted
 */
export function partOf<Tag extends keyof HTMLElementTagNameMap>(
  root: ParentNode,
  selector: Tag,
): HTMLElementTagNameMap[Tag];
export function partOf<Part extends Element = HTMLElement>(root: ParentNode, selector: string): Part;
export function partOf(root: ParentNode, selector: string): Element {
  const part = root.querySelector(selector);
  if (!part) throw new Error(`no ${selector}`);
  return part;
}

/** What an event has met, or the nearest around it, that matches; null where nothing does. */
export function closestTo({ target }: Event, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
