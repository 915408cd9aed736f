/**
 * The prose below a SOP's frontmatter. Content is not trusted with code, so the body may use Markdown and a few
 * harmless elements; everything else that MDX can do is a mistake.
 */
import { ELEMENTS } from "./body-elements.ts";
import { curlyBrackets, unparsable } from "./body-mistakes.ts";
import { imageMistakes, linkMistakes, targetOf } from "./body-addresses.ts";
import { markdownToMdast, mdxToMdast } from "satteri";
import { quoted } from "../mistakes/mistake-words.ts";
import type { Mistake, Place } from "../mistakes/problem.ts";
import { present } from "../../basics/must.ts";

interface BodyMistake extends Mistake {
  /** Place within the body, from 1. */
  readonly place: Place;
}

interface BodyAddress {
  readonly url: string;
  readonly place: Place;
}

interface BodyCheck {
  readonly mistakes: readonly BodyMistake[];
  /** Relative images, which must exist beside the file. */
  readonly images: readonly BodyAddress[];
  /** Relative links, which must lead somewhere within the site. */
  readonly links: readonly BodyAddress[];
  /** Whether the body uses elements and so needs the MDX compiler; without them it is plain Markdown. */
  readonly usesElements: boolean;
}

/** What the trees of the parser have in common, as far as it matters here. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly identifier?: string;
  readonly depth?: number;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: Place };
}

/** Nothing that is checked here can be written without one of these. */
const SUSPECT = /[<{[]|\b(?:import|export)\b|^[ \t>*+\-\d.)]*(?:#|=+[ \t]*$)/m;

const NOTHING: BodyCheck = { mistakes: [], images: [], links: [], usesElements: false };

/** Checks a body (without frontmatter). Finds all mistakes, or the first one where the text cannot be parsed. */
export function checkBody(body: string): BodyCheck {
  if (!SUSPECT.test(body)) return NOTHING;
  let tree: Node;
  try {
    tree = mdxToMdast(body) as Node;
  } catch (error) {
    return { ...NOTHING, mistakes: [unparsable(error, body)] };
  }
  const mistakes: BodyMistake[] = [];
  const images: BodyAddress[] = [];
  const links: BodyAddress[] = [];
  const usesElements = visit(tree, mistakes, images, links);
  // Plain Markdown reads indented text as code, where MDX does not: what is rendered as Markdown is checked as Markdown.
  if (!usesElements && mistakes.length === 0) visit(markdownToMdast(body) as Node, mistakes, [], []);
  return { mistakes, images, links, usesElements };
}

/** Collects mistakes and images from a node down; tells whether there was an element. */
function visit(node: Node, mistakes: BodyMistake[], images: BodyAddress[], links: BodyAddress[]): boolean {
  let usesElements = node.type.startsWith("mdxJsx");
  const place = node.position?.start ?? { line: 1, column: 1 };
  for (const mistake of mistakesOf(node)) mistakes.push({ ...mistake, place });
  if (node.type === "image" && targetOf(node.url ?? "") === "relative")
    images.push({ url: node.url ?? "", place });
  if ((node.type === "link" || node.type === "definition") && targetOf(node.url ?? "") === "relative")
    links.push({ url: node.url ?? "", place });
  for (const child of node.children ?? [])
    usesElements = visit(child, mistakes, images, links) || usesElements;
  return usesElements;
}

function mistakesOf(node: Node): Mistake[] {
  switch (node.type) {
    case "mdxjsEsm":
      return [
        {
          found: `ada perintah ${quoted(node.value ?? "")}`,
          expected: "isi SOP tidak boleh memuat perintah program",
          fix: "Hapus baris ini; bila itu kata biasa, jangan letakkan di awal baris.",
        },
      ];
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return [curlyBrackets(`{${node.value ?? ""}}`)];
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return elementMistakes(node);
    case "html":
      return [forbiddenElement(quoted(node.value ?? ""))];
    case "link":
    case "definition":
      return linkMistakes(node.url ?? "");
    case "heading":
      return node.depth === 1 ? [TOP_HEADING] : [];
    case "image":
      return imageMistakes(node.url ?? "");
    case "imageReference":
      return [
        {
          found: `alamat gambar ${quoted(node.identifier ?? "")} ditulis terpisah`,
          expected: "alamat gambar harus langsung di dalam tanda kurungnya",
          fix: "Tulis ![penjelasan](./nama-gambar.png).",
        },
      ];
    default:
      return [];
  }
}

function elementMistakes({ name, attributes = [] }: Node): Mistake[] {
  const allowed = Object.hasOwn(ELEMENTS, name ?? "") ? ELEMENTS[present(name)] : undefined;
  if (!allowed) return [forbiddenElement(`<${name ?? ""}>`)];
  return attributes.flatMap((attribute) => {
    if (typeof attribute.value === "string" && allowed.includes(attribute.name ?? "")) return [];
    return {
      found: `ada atribut ${quoted(attribute.name ?? String(attribute.value))} pada <${name}>`,
      expected:
        allowed.length > 0
          ? `atribut yang boleh hanya ${allowed.join(", ")}="…"`
          : `<${name}> tidak boleh memakai atribut`,
      fix: "Hapus atribut itu.",
    };
  });
}

function forbiddenElement(shown: string): Mistake {
  return {
    found: `ada elemen ${shown}`,
    expected: `elemen yang boleh hanya ${Object.keys(ELEMENTS).join(", ")}`,
    fix: "Hapus elemen itu, atau pakai Markdown biasa.",
  };
}

const TOP_HEADING: Mistake = {
  found: "ada judul tingkat satu",
  expected: "judul halaman ialah nama SOP, dan hanya itu",
  fix: "Tulis judul di dalam isi dengan dua tanda pagar, misalnya ## Catatan.",
};
