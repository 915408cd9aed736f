/** axe in the open page. */
import type { Page } from "@playwright/test";
import axe from "axe-core";

/** WCAG 2.2 AA and axe's good practices. */
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules whose outcome depends on colours: all that a dark page can break beyond the light one. */
const colours = ["color-contrast", "link-in-text-block"];

const runOnly = {
  all: { type: "tag", values: wcag },
  colours: { type: "rule", values: colours },
} satisfies Record<string, axe.RunOnly>;

/**
 * What axe finds wrong in the page as it stands, at most five elements a rule, each with the rule's code and the remedy.
 * Only `colours`: the rules that another colour scheme can break. `within`: a selector of the only part that is asked.
 * axe runs in the page itself: no page of ours has a frame, and what it has to say there is a tenth of the usual time.
 */
export async function barriers(
  page: Page,
  {
    rules = "all",
    within = "html",
  }: { readonly rules?: keyof typeof runOnly; readonly within?: string } = {},
): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ({ options, within }) => (await axe.run(within, options)).violations,
    { options: { runOnly: runOnly[rules], resultTypes: ["violations" as const] }, within },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 5)
      .map(({ html, failureSummary }) => `${id} (${help}): ${html.slice(0, 160)} — ${failureSummary ?? ""}`),
  );
}
