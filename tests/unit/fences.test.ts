/** A template chooses data and draws it; what takes more than a few lines before the drawing is a module. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));
const MOST = 15;

/** Lines before the drawing that compute: not imports, properties, comments, nor the list of what is to be drawn. */
function computing(text: string): number {
  const fence = /^---\n([^]*?)\n---/.exec(text)?.[1] ?? "";
  const rest = fence
    .replaceAll(/^\s*\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "")
    .replaceAll(/^import [^]*?;$/gm, "")
    .replace(/^interface Props [^]*?^\}$/m, "")
    .replace(
      /^export (?:const getStaticPaths|async function getStaticPaths)[^]*?^(?:\s*\}\)\);|\s*\);|\}|\s*\}\);)$/m,
      "",
    );
  return rest.split("\n").filter((line) => line.trim() !== "").length;
}

it("no template computes more than a few lines", () => {
  const long = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".astro"))
    .map((name) => ({ name, lines: computing(readFileSync(join(SRC, name), "utf8")) }))
    .filter(({ lines }) => lines > MOST);
  expect(long).toEqual([]);
});

it("counts what computes", () => {
  const lines = Array.from({ length: 16 }, (_, at) => `const a${at} = ${at};`).join("\n");
  const text = `---\n/** About. */\nimport {\n  a,\n} from "a";\n\ninterface Props {\n  a: string;\n}\n${lines}\n---\n<p></p>\n`;
  expect(computing(text)).toBe(16);
});
