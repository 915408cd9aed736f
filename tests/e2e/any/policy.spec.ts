/** Content-Security-Policy: on every page, strict, obeyed, and the same wherever it is written. */
import { readFileSync } from "node:fs";
import { addressOf, pagesOf, readSite } from "../support/dist.ts";
import { addressOfKind, kinds } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";
import { visit } from "../support/visit.ts";

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";

test("every page carries the policy before anything that loads", ({ site }) => {
  const without = pagesOf(site.folder).filter((file) => {
    const head = readSite(site.folder, file).split(/<(?:script|link|style)\b/i)[0]!;
    const content = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(head)?.[1];
    return content?.replaceAll("&#39;", "'").replaceAll("&#x27;", "'") !== policy;
  });
  expect(without.map(addressOf)).toEqual([]);
});

test("no page has an inline script, style or handler", ({ site }) => {
  const inline = pagesOf(site.folder).flatMap((file) => {
    const html = readSite(site.folder, file);
    const scripts = [...html.matchAll(/<script\b([^>]*)>/gi)]
      .map(([, attributes = ""]) => attributes)
      .filter((attributes) => !/\bsrc=/.test(attributes) && !/application\/ld\+json/.test(attributes));
    const found = [
      ...scripts.map((attributes) => `<script${attributes}>`),
      ...(html.match(/<style\b[^>]*>/gi) ?? []),
      ...(html.match(/<[a-z][^>]*\s(?:style|on[a-z]+)="[^"]*"/gi) ?? []),
    ];
    return found.map((text) => `${addressOf(file)} ${text.slice(0, 160)}`);
  });
  expect(inline).toEqual([]);
});

test("hosts send the same policy and forbid framing", () => {
  const header = `${policy}; frame-ancestors 'none'`;
  expect(readFileSync("public/_headers", "utf8")).toContain(`Content-Security-Policy: ${header}\n`);
  expect(readFileSync("public/.htaccess", "utf8")).toContain(`Content-Security-Policy "${header}"`);
  expect(readFileSync("README.md", "utf8")).toContain(`Content-Security-Policy "${header}"`);
});

test("the server of the tests sends what _headers says", async ({ request }) => {
  const headers = (await request.get("./")).headers();
  expect(headers["content-security-policy"]).toBe(`${policy}; frame-ancestors 'none'`);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-frame-options"]).toBe("DENY");
  expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
});

test.describe("browsing", () => {
  test.use({ expectedComplaints: [/console: Failed to load resource: .* 404 .*\/tidak-ada\//] });
  for (const kind of Object.keys(kinds)) {
    test(`${kind}: loads without complaint, and so does its search`, async ({ page, site }) => {
      await visit(page, addressOfKind(kind, site.folder));
      // The results page searches by itself, and a wrong address has a plain form.
      if ((await page.locator("search-box").count()) === 0) return;
      await page.keyboard.press("/");
      await expect(page.locator("[data-cari]:focus")).toHaveCount(1);
      await page.keyboard.type("laporan");
      // Said once typing rests and the search has answered, in any content; by then all is loaded.
      await expect(page.locator("search-box [role='status']")).not.toBeEmpty({ timeout: 30_000 });
    });
  }
});
