/** A tagged PDF as a screen reader meets it: the tree of its tags with their words, in the order of the tree. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface Tag {
  readonly role: string;
  /** All words below the tag, without spaces: lines break anywhere. */
  readonly text: string;
  /** What stands for a picture. */
  readonly alt: string | undefined;
  readonly page: number;
}

export interface TaggedPdf {
  readonly pages: number;
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** Whether it says of itself that it follows PDF/UA-1. */
  readonly accessible: boolean;
  /** Every tag, from the outside inwards. */
  readonly tags: readonly Tag[];
  /** All words in reading order, without spaces. */
  readonly text: string;
  /** Titles of the bookmarks, the inner ones after a dash. */
  readonly bookmarks: readonly string[];
}

/** A node of the tree as pdf.js hands it over. */
interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

export async function taggedPdf(bytes: Uint8Array): Promise<TaggedPdf> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const { info, metadata } = await document.getMetadata();
  const facts = info as { readonly Title?: string; readonly Language?: string };
  const marks = (await document.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  const xmp = metadata as { getRaw(): string } | null;
  const tags: Tag[] = [];
  let text = "";
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const words = wordsOf((await page.getTextContent({ includeMarkedContent: true })).items);
    const tree = (await page.getStructTree()) as Node | null;
    if (tree) text += collect(tree, words, number, tags);
  }
  const bookmarks = ((await document.getOutline()) as readonly Bookmark[] | null) ?? [];
  return {
    pages: document.numPages,
    title: facts.Title,
    language: facts.Language,
    accessible: marks?.get("Marked") === true && xmp?.getRaw().includes("<pdfuaid:part>1<") === true,
    tags,
    text,
    bookmarks: bookmarks.flatMap((one) => titles(one, "")),
  };
}

/** Words without spaces, as `TaggedPdf` gives them. */
export function squeezed(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s\u200B]+/g, "");
}

/** Words by the id of the stretch of content that they stand in. */
function wordsOf(items: readonly object[]): Map<string, string> {
  const words = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if ("type" in item && item.type === "endMarkedContent") open.pop();
    else if ("type" in item) open.push("id" in item && typeof item.id === "string" ? item.id : null);
    const id = open.findLast((one) => one !== null);
    if ("str" in item && id) words.set(id, (words.get(id) ?? "") + squeezed(String(item.str)));
  }
  return words;
}

function collect(node: Node, words: ReadonlyMap<string, string>, page: number, tags: Tag[]): string {
  if (node.id !== undefined) return words.get(node.id) ?? "";
  const place = tags.length;
  const text = (node.children ?? []).map((child) => collect(child, words, page, tags)).join("");
  if (node.role) tags.splice(place, 0, { role: node.role, text, alt: node.alt, page });
  return text;
}

function titles({ title, items }: Bookmark, dash: string): string[] {
  return [dash + title, ...items.flatMap((one) => titles(one, `${dash}– `))];
}
