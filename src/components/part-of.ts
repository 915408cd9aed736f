/** The parts that a custom element expects in the HTML its template has written. */

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
