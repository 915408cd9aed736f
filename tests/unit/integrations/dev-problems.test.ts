/** What the dev server shows of malformed content: signs of HTML as they stand in the message, escaped once. */
import { expect, it } from "vitest";
import { overlayMessage, problemPage } from "../../../src/integrations/dev-problems.ts";
import { ContentProblems, problemAt } from "../../../src/schema/mistakes/problem.ts";
// What Astro does with whatever is sent, unless it is told that this has been done.
import { getViteErrorPayload } from "../../../node_modules/astro/dist/core/errors/dev/vite.js";

const mistake = { found: 'tertulis "<17 & **x**"', expected: "tanda", fix: "Tulis \\< saja." };
const problems = new ContentProblems([problemAt("a.mdx", { line: 3, column: 1 }, "isi", mistake)]);
const HTML =
  'a.mdx:3 · isi: tertulis "&lt;17 &amp; **x**"; tanda. Tulis \\&lt; saja.\n\n1 masalah pada 1 berkas.';

it("is escaped once in the overlay, after all that Astro does, and in the page below it", async () => {
  const sent = overlayMessage(problems, "/situs");
  const shown = sent.__isEnhancedAstroErrorPayload ? sent : await getViteErrorPayload(sent["err"]);
  expect(shown.err.message).toBe(HTML);
  expect(problemPage(problems, "/")).toContain(HTML);
});
