/**
 * Text that YAML swallows without a word: `- Formulir model #2` is read as "Formulir model", `- !alat penting` as
 * "penting", `- "C:\nama"` with a line break in it. Whoever copies a form does not mean YAML's signs there, and nothing
 * would tell that the words are gone. A comment on a line of its own, or after text in quotes, hides nothing and stays,
 * unless it stands where the text above it would go on, or has no blank behind its sign.
 */
import { isAlias, isNode, isPair, isScalar, visit, type Document, type Scalar } from "yaml";
import type { Alias, YAMLMap, YAMLSeq } from "yaml";
import type { Mistake } from "../mistakes/problem.ts";
import { badEscape, escapedBlank, comment, joined, sign } from "../mistakes/lost-text-words.ts";

/** Offset into the text, and what is to be told of it. */
interface Lost {
  readonly offset: number;
  readonly mistake: Mistake;
}

/** What could hide or change text, behind a sign that is quickly looked for; it is looked at closely only where it stands. */
const SUSPECTS: readonly (readonly [signs: RegExp, suspect: RegExp])[] = [
  // A `#` behind something else on its line, or further in than the line above it.
  [/#/, /^[ \t]*[^#\s].*[ \t"'>|+-]#|^[ \t]+#/m],
  // A tag, an anchor or an alias.
  [/[!&*]/, /(?:^[ \t]*|[-:?,[{][ \t]+|[[{,])[!&*]/m],
  // A dash further in than an item's, below text.
  [/^[ \t]{2,}-[ \t]/m, /^([ \t]*)\S.*[^:\s][ \t]*\n(?:[ \t]*\n)*\1[ \t]+-[ \t]/m],
  // An escape other than those of quote and backslash.
  [/\\/, /\\[^"\\]/],
];

/** Whether it is worth looking: most files have no such sign. */
export function mayLoseText(text: string): boolean {
  return SUSPECTS.some(([signs, suspect]) => signs.test(text) && suspect.test(text));
}

/** Where words of the text are no part of its value, or another value than they say; in order of their offsets into `text`. */
export function lostTexts(document: Document, text: string): Lost[] {
  const found: Lost[] = [];
  const tell = (offset: number, mistake: Mistake): number => found.push({ offset, mistake });
  visit(document, {
    Node: (key, node, path) => {
      const at = signBefore(node, text);
      if (at !== undefined) tell(at, sign(restOfLine(text, at)));
      if (!isScalar(node)) return;
      const hidden = commentBehind(text, key === "key" ? text.length : endOf(node, text));
      if (hidden !== undefined) tell(hidden, comment(restOfLine(text, hidden)));
      const parent = path.at(-1);
      if (key === "key" || !node.range || node.source === "") return;
      const start = isPair(parent) && isNode(parent.key) ? parent.key.range?.[0] : dashOf(node, text);
      if (start !== undefined) {
        const before = text.slice(start, node.range[0]).search(/[ \t]#/);
        if (before !== -1 && key !== "value")
          tell(start + before + 1, comment(restOfLine(text, start + before)));
        for (const below of commentsBelow(node, text, columnOf(text, start)))
          tell(below, comment(restOfLine(text, below)));
      }
      const dash = dashWithin(node, text);
      if (dash !== undefined) tell(dash, joined(restOfLine(text, dash)));
      const escape = escapeWithin(node, text);
      if (escape !== undefined) tell(node.range[0], escape);
    },
  });
  return found.sort((a, b) => a.offset - b.offset);
}

/** Where the tag, anchor or alias of a node begins. */
function signBefore(node: Alias | Scalar | YAMLMap | YAMLSeq, text: string): number | undefined {
  if (!node.range) return undefined;
  if (isAlias(node)) return node.range[0];
  const { anchor, tag } = node;
  if (anchor === undefined && tag === undefined) return undefined;
  const before = text.slice(0, node.range[0]);
  // Of both, the first: they stand before the value, with nothing but blanks between.
  const at = before.search(/(?:[!&][^\s,[\]{}]*\s*)+$/);
  return at === -1 ? undefined : at;
}

/** Where on its line the comment begins that stands behind `end`. */
function commentBehind(text: string, end: number): number | undefined {
  const blanks = /[ \t]*(?=#)/y;
  blanks.lastIndex = end;
  return blanks.test(text) ? blanks.lastIndex : undefined;
}

/** Where a value ends that a comment could cut off. Behind quotes `# 2` may be a remark, `#2` is none. */
function endOf({ type, range }: Scalar, text: string): number {
  if (!range) return Infinity;
  if (type === "PLAIN") return range[1];
  if (type === "BLOCK_FOLDED" || type === "BLOCK_LITERAL")
    return range[0] + (/^[|>][-+\d]*/.exec(text.slice(range[0], range[0] + 9))?.[0].length ?? 0);
  return /^[ \t]*#\S/.test(text.slice(range[1], range[1] + 40)) ? range[1] : Infinity;
}

/** Comments on the lines right below a value that stand further in than what holds it. */
function commentsBelow({ type, range }: Scalar, text: string, column: number): number[] {
  if (type === "BLOCK_FOLDED" || type === "BLOCK_LITERAL" || !range) return [];
  const found: number[] = [];
  let end = text.indexOf("\n", range[1]);
  while (end !== -1) {
    const line = /[ \t]*(#?)/y;
    line.lastIndex = end + 1;
    const [blanks = "", hash] = line.exec(text) ?? [];
    const next = text.indexOf("\n", end + 1);
    const blank = line.lastIndex === (next === -1 ? text.length : next);
    if (!hash && !blank) break;
    if (hash && blanks.length - 1 > column) found.push(line.lastIndex - 1);
    end = next;
  }
  return found;
}

/** Where a further line of unquoted text begins like an item of a list. */
function dashWithin({ type, range }: Scalar, text: string): number | undefined {
  if (type !== "PLAIN" || !range) return undefined;
  const dash = /\n[ \t]*(?=-[ \t])/g.exec(text.slice(range[0], range[1]));
  return dash ? range[0] + dash.index + dash[0].length : undefined;
}

/** Escapes that a clerk means as letters: a path such as `C:\nama` has a line end in it. */
function escapeWithin({ type, range }: Scalar, text: string): Mistake | undefined {
  if (type !== "QUOTE_DOUBLE" || !range) return undefined;
  const raw = text.slice(range[0], range[1]);
  for (const { 0: escape, index } of raw.matchAll(/\\[\s\S]/g)) {
    const letter = escape.slice(1);
    // What programs write for signs that cannot stand as they are, and the folding of long lines.
    if (/["\\\nxuU]/.test(letter)) continue;
    const between = /[\w:\\]/.test(raw[index - 1] ?? "") && /\w/.test(raw[index + 2] ?? "");
    // A line end, or a sign that is told of as such.
    if (/[ntr0abefv]/.test(letter) && !between) continue;
    return /[ntr]/.test(letter) ? escapedBlank(raw, escape) : badEscape(raw, escape);
  }
  return undefined;
}

function columnOf(text: string, offset: number): number {
  return offset - text.lastIndexOf("\n", offset - 1) - 1;
}

/** Where the dash of an item stands, with nothing but blanks and comments behind it. */
function dashOf({ range }: Scalar, text: string): number | undefined {
  if (!range) return undefined;
  const from = Math.max(0, range[0] - 300);
  const at = text.slice(from, range[0]).search(/-(?:[ \t\n]|#[^\n]*\n|[!&]\S*[ \t])*$/);
  return at === -1 ? undefined : from + at;
}

function restOfLine(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(offset, end === -1 ? text.length : end).trim();
}
