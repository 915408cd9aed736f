/** What the dev server says of malformed content: one report for the terminal, for the browser's overlay and for the page below it. */
import { resolve } from "node:path";
import type { ContentProblems } from "../reader/content.ts";
import { textReport } from "../reader/report.ts";
import { firstOf } from "../basics/must.ts";

/** Read by the overlay that Astro gives Vite's client; `message` is HTML there. */
interface OverlayMessage {
  /** The message is HTML already: Astro would escape it once more, and take asterisks in it for bold type. */
  readonly __isEnhancedAstroErrorPayload: true;
  readonly type: "error";
  readonly err: {
    readonly name: string;
    readonly title: string;
    readonly message: string;
    readonly hint: string;
    readonly stack: string;
    readonly plugin: string;
    /** The first mistake, for the link that opens it in a text editor. */
    readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  };
}

const TITLE = "Isi katalog belum benar";
const HINT = "Betulkan dan simpan berkasnya; halaman ini memuat ulang sendiri.";

/** @param root folder from which problems name their files */
export function overlayMessage({ problems }: ContentProblems, root: string): OverlayMessage {
  const first = firstOf(problems);
  return {
    __isEnhancedAstroErrorPayload: true,
    type: "error",
    err: {
      name: "Katalog SOP",
      title: TITLE,
      message: escaped(textReport(problems)),
      hint: HINT,
      stack: "",
      plugin: "katalog-sop",
      loc: { file: resolve(root, first.file), line: first.line ?? 1, column: first.column ?? 1 },
    },
  };
}

/** The page in place of any other while content is malformed. It says the same without scripts, and hears when that ends. */
export function problemPage({ problems }: ContentProblems, base: string): string {
  return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<title>${TITLE}</title>
<script type="module" src="${base}@vite/client"></script>
<h1>${TITLE}</h1>
<pre style="white-space: pre-wrap">${escaped(textReport(problems))}</pre>
<p>${HINT}</p>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
