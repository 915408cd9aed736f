/** All content of one instance after parsing: what the reader hands to `buildCatalogue`. */
import type { GlossaryData } from "./glossary.ts";
import type { RegulationData } from "./regulation.ts";
import type { SiteData } from "./site.ts";
import type { SopData } from "./sop.ts";
import type { UnitData } from "./unit.ts";

/** A SOP file: `content/sop/<unit>/<slug>.mdx`. */
export interface SopEntry {
  /** `<unit>/<slug>` */
  readonly id: string;
  readonly unit: string;
  readonly slug: string;
  readonly data: SopData;
  /** Prose below the frontmatter, as written; empty when there is none. */
  readonly body: string;
  /** Whether the body uses MDX elements or pictures and so goes through Astro's content layer; else it is plain Markdown. */
  readonly needsCompiler: boolean;
  /** Path as clerks know it, from the project root or absolute, with forward slashes. */
  readonly file: string;
}

/** A unit or regulation file; `id` is its name without `.yaml`. */
export interface DataEntry<Data> {
  readonly id: string;
  readonly data: Data;
  readonly file: string;
}

export interface Content {
  readonly site: SiteData;
  readonly glossary: GlossaryData;
  readonly units: readonly DataEntry<UnitData>[];
  readonly regulations: readonly DataEntry<RegulationData>[];
  readonly sops: readonly SopEntry[];
  /** Earlier versions of them: `content/sop/<unit>/<slug>/<version>.mdx`, with the id `<unit>/<slug>/<version>`. */
  readonly versions?: readonly SopEntry[];
}
