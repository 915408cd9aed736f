/** Splits a content file into its data (YAML between two lines of `---`) and the prose below. */

interface Parts {
  readonly yaml: string;
  /** Line of the file on which the YAML starts, from 1. */
  readonly yamlLine: number;
  readonly body: string;
  /** Line of the file on which the body starts, from 1. */
  readonly bodyLine: number;
}

const FRONTMATTER = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/;

/** Line ends as `\n`, without byte order mark. */
export function unixText(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

/** Null when the file does not start with frontmatter or never ends it. Line ends must be `\n`. */
export function splitFrontmatter(text: string): Parts | null {
  const match = FRONTMATTER.exec(text);
  if (!match) return null;
  const head = match[0];
  return {
    yaml: match[1] ?? "",
    yamlLine: 2,
    body: text.slice(head.length),
    bodyLine: head.split("\n").length - (head.endsWith("\n") ? 0 : 1),
  };
}

/** A content file of its data, which end their last line, and the prose below. */
export function joinFrontmatter(yaml: string, body: string): string {
  return `---\n${yaml}---\n${body}`;
}
