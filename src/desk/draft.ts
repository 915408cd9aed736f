/** What the desk works on, and what it says of it. Plain data: it crosses between the page and its worker. */
import type { SopView } from "../catalogue/views/sop-view.ts";
import type { Severity } from "../catalogue/types.ts";
import type { Doubt } from "../importer/entry.ts";
import type { FieldMistake } from "../schema/mistakes/errors.ts";

export type { Doubt };

export type Values = Readonly<Record<string, unknown>>;

/** One SOP on the desk: the keys of its frontmatter as they are written, and where it is to stand. */
export interface Draft {
  readonly values: Values;
  /** The entry it was opened from; what the form does not know stays as it is there. Null for a document. */
  readonly original: string | null;
  /** Unit id; null until chosen. */
  readonly unit: string | null;
  /** File name without `.mdx`; null: after its name. */
  readonly slug: string | null;
}

/** A stretch of a line. `field`: the frontmatter key it was read into; null: words that went nowhere. */
export interface SourcePart {
  readonly text: string;
  readonly field: string | null;
  readonly label: boolean;
}

/** A line of the document. */
export interface SourceLine {
  readonly page: number;
  readonly parts: readonly SourcePart[];
}

/** A SOP of an opened file, with the words it came from. */
export interface Opened {
  readonly draft: Draft;
  /** Where it lies in the opened content folder: `sop/<unit>/<file>.mdx`. */
  readonly path: string | null;
  /** What was read, before anybody corrected it. */
  readonly read: Values;
  readonly lines: readonly SourceLine[];
  readonly doubts: readonly Doubt[];
}

export interface OpenedFile {
  readonly name: string;
  readonly sops: readonly Opened[];
  /** Doubts about the file as a whole. */
  readonly doubts: readonly string[];
  /** Why nothing could be read, in Indonesian; null when `sops` holds some. */
  readonly problem: string | null;
}

interface CheckedFinding {
  readonly field: string;
  readonly fieldLabel: string;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
}

export interface Checked {
  readonly mistakes: readonly FieldMistake[];
  readonly findings: readonly CheckedFinding[];
  /** Null while there are mistakes. */
  readonly view: SopView | null;
  /** Where each item leads: `dasarHukum.0`. */
  readonly targets: Readonly<Record<string, Target>>;
  /** The entry as a file. */
  readonly mdx: string;
  readonly json: string;
  /** Null: nothing says which of several it is, and the reader has to choose. */
  readonly unit: string | null;
  readonly slug: string;
  /** The host's page where it is proposed, where `situs.yaml` names a repository. */
  readonly proposal: Proposal | null;
  /** Name of the published SOP in whose place it comes; null when it is new. */
  readonly replaces: string | null;
}

export interface Proposal {
  readonly address: string;
  /** Whether the address carries the text; else it has to be pasted there. */
  readonly filled: boolean;
}

/** `path` null: the words lead nowhere, or to what has no page on the site yet. */
export interface Target {
  readonly path: string | null;
  readonly text: string;
}

/** The unit to choose from, and what the page needs of the site. */
export interface DeskSite {
  readonly units: readonly { readonly id: string; readonly nama: string }[];
}
