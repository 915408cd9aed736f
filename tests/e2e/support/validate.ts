/** Checks of a whole built site, told as one line per mistake. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { addressOf, filesOf, pagesOf, readSite } from "./dist.ts";

const rules = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Matters of taste, or of how Astro writes what is right.
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "long-title": "off",
    "no-trailing-whitespace": "off",
    "void-style": "off",
    // The form's wording is kept as printed; a non-breaking space is a matter for authors of prose.
    "no-raw-characters": ["error", { relaxed: true }],
    // Styles decide how a number looks; readers are not called.
    "tel-non-breaking": "off",
    // Boxes to tick share a name as radio buttons do.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button", "reset"] }],
    // Safari drops list semantics of an unstyled list without it.
    "no-redundant-role": "off",
  },
});

/** Mistakes in the HTML of all pages below `folder`: `address line:column rule: message`. */
export async function htmlMistakes(folder: string): Promise<string[]> {
  const mistakes: string[] = [];
  for (const file of pagesOf(folder)) {
    const report = await rules.validateString(readSite(folder, file));
    for (const { messages } of report.results) {
      for (const { line, column, ruleId, message } of messages) {
        mistakes.push(`${addressOf(file)} ${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  return mistakes;
}

interface ParsedPage {
  readonly file: string;
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

/**
 * Links within the site that lead nowhere, fragments included: `from → to`. `page` is any page of a browser,
 * used as HTML parser; `base` has slashes at both ends; `site` is the origin that absolute links begin with.
 */
export async function brokenLinks(page: Page, folder: string, base: string, site: string): Promise<string[]> {
  const pages: ParsedPage[] = [];
  for (const file of pagesOf(folder)) {
    pages.push({ file, ...(await page.evaluate(readLinks, readSite(folder, file))) });
  }
  const idsOf = new Map(pages.map(({ file, ids }) => [file, new Set(ids)]));
  const broken = new Set<string>();
  for (const { file, links } of pages) {
    const from = addressOf(file);
    for (const link of links) {
      const url = new URL(link, `${site}${base.slice(0, -1)}${from}`);
      if (url.origin !== site) continue;
      const target = targetFile(folder, base, url.pathname);
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (target === null) broken.add(`${from} → ${link}`);
      else if (fragment && !idsOf.get(target)?.has(fragment)) broken.add(`${from} → ${link} (no such id)`);
    }
  }
  return [...broken];
}

/** Addresses in the data files, the feed and the sitemap that lead nowhere: `from → to`. */
export function brokenDataLinks(folder: string, base: string, site: string): string[] {
  const files = filesOf(folder).filter(
    (file) => /\.(json|xml|csv|txt)$/.test(file) && !file.startsWith("pagefind/"),
  );
  return files.flatMap((file) => {
    // The site's own host is a setting, not a link.
    const text = readSite(folder, file).replace(`"alamat":"${site}"`, "");
    const absolute = text.match(new RegExp(`${site.replaceAll(".", "\\.")}[^\\s"<>,]*`, "g")) ?? [];
    const relative = [...text.matchAll(/"url":\s*"(\/[^"]*)"/g)].map(([, path]) => path!);
    return [...absolute, ...relative]
      .map((link) => new URL(link, site))
      .filter((url) => targetFile(folder, base, url.pathname) === null)
      .map((url) => `/${file} → ${url.href}`);
  });
}

/** The file a static host answers with, or null. Addresses of pages must end with a slash: no host redirects. */
function targetFile(folder: string, base: string, pathname: string): string | null {
  const path = decodeURIComponent(pathname);
  if (!path.startsWith(base)) return null;
  const inside = path.slice(base.length);
  const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
  const full = join(folder, file);
  return existsSync(full) && statSync(full).isFile() ? file : null;
}

/** Runs in the browser. */
function readLinks(html: string): { ids: string[]; links: string[] } {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const attributes = ["href", "xlink:href", "src", "action", "poster"];
  const links = attributes.flatMap((name) =>
    [...parsed.querySelectorAll(`[${name.replace(":", "\\:")}]`)].map(
      (element) => element.getAttribute(name) ?? "",
    ),
  );
  const ids = [...parsed.querySelectorAll("[id]")].map((element) => element.id);
  return { ids, links: links.filter((link) => !/^(mailto|tel|data):/.test(link)) };
}
