/**
 * The engine's tests have sites of their own under `tests/fixtures/`; none may read the content of this repository, or
 * they would fail for every office that changes it. (The bench makes its content itself, in a folder of its own; `five-contents.mjs` is about
 * content and no test of the engine.)
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { contentFolder } from "../../src/reader/content-folder.ts";
import { filesOf } from "../e2e/support/dist.ts";

const PROJECT = resolve(import.meta.dirname, "../..");
const CONTENT = resolve(PROJECT, "content");
const LITERAL = /(["'`])((?:(?!\1)[^\\\n])*)\1/g;

/** Text literals that name what is in `content/`, from the project's folder or from the file's. */
function namesOfContent(
  file: string,
  text: string,
  exists = existsSync as (path: string) => boolean,
): string[] {
  const literals = Array.from(text.matchAll(LITERAL), ([, , literal]) => literal!);
  return literals.filter((literal) =>
    [PROJECT, dirname(file)].some((from) => {
      const path = resolve(from, literal);
      return (path === CONTENT || path.startsWith(`${CONTENT}/`)) && exists(path);
    }),
  );
}

describe("the engine's tests", () => {
  const files = filesOf(join(PROJECT, "tests"))
    .filter((name) => /\.(?:ts|mjs)$/.test(name) && !/^(?:(?:bench|fixtures)\/|five-contents)/.test(name))
    .map((name) => join(PROJECT, "tests", name))
    .filter((file) => file !== import.meta.filename);

  it("name no file of this repository's content", () => {
    expect(files.length).toBeGreaterThan(30);
    const found = files.flatMap((file) =>
      namesOfContent(file, readFileSync(file, "utf8")).map((name) => `${relative(PROJECT, file)}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it("get a site of the tests where they ask for the content without naming it", () => {
    expect(relative(PROJECT, resolve(PROJECT, contentFolder()))).toMatch(/^tests\/fixtures\//);
  });

  it("would be caught", () => {
    const at = (text: string) =>
      namesOfContent(join(PROJECT, "tests/unit/x/y.test.ts"), text, (path) => /(?:content|yaml)$/.test(path));
    expect(at('readFileSync("content/situs.yaml")')).toHaveLength(1);
    expect(at('join(PROJECT, "content")')).toHaveLength(1);
    expect(at("new URL('../../../content/situs.yaml', import.meta.url)")).toHaveLength(1);
    expect(at('import { x } from "../../../src/reader/content.ts"; `content/sop/${id}.mdx`')).toEqual([]);
  });
});
