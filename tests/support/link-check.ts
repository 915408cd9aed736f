/** A quick link check of a built site at the root of its host, without a browser. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addressOf, filesOf } from "../e2e/support/dist.ts";

/** Links of pages, and files that pages load, that are not there: `page → address`. */
export function deadLinks(dist: string): string[] {
  const pages = filesOf(dist).filter((file) => file.endsWith(".html") && !file.startsWith("pagefind/"));
  return pages.flatMap((page) => {
    const html = readFileSync(join(dist, page), "utf8");
    const links = [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map(([, link]) => link!);
    return [...new Set(links)]
      .filter((link) => !existsSync(join(dist, fileOf(link))))
      .map((link) => `${addressOf(page)} → ${link}`);
  });
}

function fileOf(link: string): string {
  const path = decodeURIComponent(new URL(link.replaceAll("&amp;", "&"), "http://situs.example").pathname);
  return path.endsWith("/") ? `${path}index.html` : path;
}
