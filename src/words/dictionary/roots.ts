/** The dictionary of Indonesian roots, for work in Node; it is never shipped to the reader. */
import { createRequire } from "node:module";

/** The only part of the package that we use: its list of roots. */
interface RootDictionary {
  readonly internalDictionary: Readonly<Record<string, unknown>>;
}

// The package's types are written for bundlers and its ESM build is not reachable by name in Node.
const { Stemmer } = createRequire(import.meta.url)("sastrawijs") as { Stemmer: new () => RootDictionary };

/** Every root of the dictionary, folded. */
export const ROOTS: ReadonlySet<string> = new Set(Object.keys(new Stemmer().internalDictionary));
