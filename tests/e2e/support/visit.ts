/** Visiting a page so that a test sees it as a reader does: when nothing loads any more. */
import type { Page, Request } from "@playwright/test";

/** How often in a row (50 ms apart) nothing must be on its way. */
const QUIET = 3;

/**
 * Goes to `address` and resolves once the page, its scripts, and whatever these fetch are there and the page rests.
 * Playwright's own "networkidle" waits half a second on every page, which some hundred visits feel.
 */
export async function visit(page: Page, address: string): Promise<void> {
  const onTheWay = new Set<Request>();
  const begun = (request: Request): unknown => onTheWay.add(request);
  const ended = (request: Request): unknown => onTheWay.delete(request);
  page.on("request", begun).on("requestfinished", ended).on("requestfailed", ended);
  await page.goto(address);
  for (let quiet = 0; quiet < QUIET; quiet = onTheWay.size === 0 ? quiet + 1 : 0) await page.evaluate(rest);
  page.off("request", begun).off("requestfinished", ended).off("requestfailed", ended);
}

/** Resolves 50 ms from now; a page that is busy comes to it later. */
const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 50));
