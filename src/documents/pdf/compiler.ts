/**
 * The typesetter (Typst) with its fonts. Both are optional packages: where npm could not install them, nothing here throws and
 * the site has no PDF files.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/** What the package gives. */
interface Package {
  readonly NodeCompiler: typeof NodeCompiler;
}

const TYPESETTER = "@myriaddreamin/typst-ts-node-compiler";
/** Found before any font of the machine, so that files are the same everywhere. */
const FONTS = ["400Regular/Arimo_400Regular.ttf", "700Bold/Arimo_700Bold.ttf"].map(
  (file) => `@expo-google-fonts/arimo/${file}`,
);

let loaded: NodeCompiler | null | undefined;

/** The compiler, looked for once; null on a machine that lacks it. */
export function pdfCompiler(): NodeCompiler | null {
  // A machine that lacks it is asked once too, and not again for every SOP.
  if (loaded === undefined) loaded = loadCompiler(createRequire(import.meta.url));
  return loaded;
}

/** @param require finds packages; throws for one that is not there */
export function loadCompiler(require: NodeJS.Require): NodeCompiler | null {
  try {
    const { NodeCompiler } = require(TYPESETTER) as Package;
    const fontBlobs = FONTS.map((font) => readFileSync(require.resolve(font)));
    return NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
  } catch {
    return null;
  }
}
