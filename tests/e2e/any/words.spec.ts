/** One thing has one word: readers meet no second word for it, and none of the makers' own. */
import { pagesOf, readSite } from "../support/dist.ts";
import { expect, test } from "../support/test.ts";

/** What is never said, with what is said in its place. */
const BANNED: readonly (readonly [RegExp, string])[] = [
  [/\bbelum (?:terbit|dipublikasikan|diterbitkan)/i, "belum ada di katalog"],
  [/\bsimpul\b/i, "kotak"],
  [/\bgalat\b/i, "Salah"],
  [/lingkaran keterkaitan/i, "SOP yang saling menyebut"],
  [/\d\s?%/, "Terisi 9 dari 11"],
  [/^Aturan$/m, "Mengapa?"],
];

test("pages say one word for one thing", async ({ page, site }) => {
  test.setTimeout(120_000);
  // An old address only leads on.
  const files = pagesOf(site.folder).filter(
    (file) => !readSite(site.folder, file).includes('http-equiv="refresh"'),
  );
  expect(files.length).toBeGreaterThan(5);
  const said: string[] = [];
  for (const file of files) {
    await page.goto(file.replace(/index\.html$/, ""), { waitUntil: "domcontentloaded" });
    // Folded parts and labels for screen readers are read too.
    const text = await page.evaluate(() => {
      const body = document.body.cloneNode(true) as HTMLElement;
      for (const one of body.querySelectorAll("script, style, noscript")) one.remove();
      const labels = [...body.querySelectorAll("[aria-label], title")].map(
        (one) => one.getAttribute("aria-label") ?? one.textContent ?? "",
      );
      const texts: string[] = [document.title];
      const walk = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) texts.push((walk.currentNode.textContent ?? "").replace(/\s+/g, " ").trim());
      return [...texts, ...labels].join("\n");
    });
    for (const [word, instead] of BANNED) {
      const found = word.exec(text);
      if (found) said.push(`${file}: “${found[0]}”, say “${instead}”`);
    }
  }
  expect(said).toEqual([]);
});
