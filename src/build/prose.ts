/** Prose of a SOP that is plain Markdown: rendered where it is shown, without a module or a store of its own. */
import { markdownToHtml } from "satteri";

/** HTML of a body that the check has let pass (`checkBody`: no elements, no scripts, no addresses that run code). */
export function proseHtml(body: string): string {
  return markdownToHtml(body).html;
}
