/** What runs on the host of the repository: pinned, and publishing what was tested. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, { readonly needs?: string; readonly steps: readonly Step[] }>>;
}

const PROJECT = resolve(import.meta.dirname, "../../..");
const FOLDER = join(PROJECT, ".github/workflows");
const workflows = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(join(FOLDER, name), "utf8")] as const,
);

describe.each(workflows)("%s", (_name, text) => {
  const { jobs } = parse(text) as Workflow;

  test("names every action by its commit, with the version it is", () => {
    const used = text.split("\n").filter((line) => /\buses:/.test(line));
    expect(used.length).toBeGreaterThan(3);
    expect(used.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual(
      [],
    );
  });

  test("publishes the folder that was tested and builds nothing after the test", () => {
    const [test, publish] = Object.values(jobs);
    expect(publish!.needs).toBe(Object.keys(jobs)[0]);
    expect(publish!.steps.map(({ run, uses }) => run ?? uses!.split("@")[0])).toEqual([
      "actions/deploy-pages",
    ]);
    const steps = test!.steps.map(({ run, uses }) => run ?? uses!.split("@")[0]!);
    expect(steps.slice(-2)).toEqual([expect.stringMatching(/^npm test/), "actions/upload-pages-artifact"]);
    expect(test!.steps.at(-1)!.with!["path"]).toMatch(/(?:^|\/)dist$/);
  });
});

test("one of them can be called by a repository that holds content only", () => {
  const called = workflows.filter(([, text]) => "workflow_call" in (parse(text) as Workflow).on);
  expect(called.map(([name]) => name)).toEqual(["isi.yml"]);
});
