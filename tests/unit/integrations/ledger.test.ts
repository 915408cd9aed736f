/** What stays in the output folder from build to build, and what does not. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clearOutput, ledgerOf, type OutputFolder } from "../../../src/integrations/output-folder.ts";

let output: OutputFolder;
const at = (file: string): string => join(output.folder, file);
const LONG_AGO = new Date("2020-01-01");

/** A build that writes these files as pages, all from the digest "a". */
function build(files: Readonly<Record<string, string>>, finished = true): void {
  const ledger = ledgerOf(output, "halaman");
  ledger.open();
  for (const [file, text] of Object.entries(files)) ledger.write(file, "a", text);
  if (finished) ledger.close();
}

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "keluaran-"));
  output = { folder: join(folder, "dist"), cacheDir: join(folder, "cache"), code: "kode 1" };
});

afterEach(() => {
  rmSync(join(output.folder, ".."), { recursive: true, force: true });
});

describe("a file of the last build", () => {
  it("stays when it is made from the same again", () => {
    build({ "sop/a/index.html": "A" });
    const before = statSync(at("sop/a/index.html")).mtimeMs;
    clearOutput(output);
    const ledger = ledgerOf(output, "halaman");
    expect(ledger.keep("sop/a/index.html", "a")).toBe(true);
    ledger.close();
    expect(statSync(at("sop/a/index.html")).mtimeMs).toBe(before);
  });

  it("is written again when it is made from something else", () => {
    build({ "a.html": "A" });
    const ledger = ledgerOf(output, "halaman");
    expect(ledger.keep("a.html", "b")).toBe(false);
    ledger.write("a.html", "b", "B");
    ledger.close();
    expect(readFileSync(at("a.html"), "utf8")).toBe("B");
    expect(ledgerOf(output, "halaman").keep("a.html", "b")).toBe(true);
  });

  it("goes when this build does not have it, and its folder with it", () => {
    build({ "sop/a/index.html": "A", "sop/index.html": "S" });
    const ledger = ledgerOf(output, "halaman");
    ledger.keep("sop/index.html", "a");
    ledger.close();
    expect(existsSync(at("sop/a"))).toBe(false);
    expect(existsSync(at("sop/index.html"))).toBe(true);
  });

  it("is not trusted when somebody has changed or removed it", () => {
    build({ "a.html": "A", "b.html": "B", "c.html": "C" });
    writeFileSync(at("a.html"), "lain");
    utimesSync(at("b.html"), LONG_AGO, LONG_AGO);
    rmSync(at("c.html"));
    const ledger = ledgerOf(output, "halaman");
    expect(["a.html", "b.html", "c.html"].map((file) => ledger.keep(file, "a"))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("is not trusted when other code made it", () => {
    build({ "a.html": "A" });
    expect(ledgerOf({ ...output, code: "kode 2" }, "halaman").keep("a.html", "a")).toBe(false);
  });

  it("is not trusted after a build that broke off", () => {
    build({ "a.html": "A" });
    build({ "a.html": "A" }, false);
    expect(ledgerOf(output, "halaman").keep("a.html", "a")).toBe(false);
  });
});

describe("a text", () => {
  it("is written only when it has changed", () => {
    const put = (text: string): number => {
      const ledger = ledgerOf(output, "data");
      ledger.put("data/sop.csv", text);
      ledger.close();
      return statSync(at("data/sop.csv")).mtimeMs;
    };
    const first = put("a;b");
    expect(put("a;b")).toBe(first);
    put("a;c");
    expect(readFileSync(at("data/sop.csv"), "utf8")).toBe("a;c");
  });
});

describe("a folder that another program writes", () => {
  function index(files: readonly string[]): void {
    const ledger = ledgerOf(output, "data");
    mkdirSync(at("pagefind/index"), { recursive: true });
    for (const file of files) writeFileSync(at(`pagefind/${file}`), file);
    ledger.adopt("pagefind/", "catatan 1");
    ledger.close();
  }

  it("stays as a whole", () => {
    index(["a.js", "index/b"]);
    clearOutput(output);
    const ledger = ledgerOf(output, "data");
    expect(ledger.keepFolder("pagefind/", "catatan 2")).toBe(false);
    expect(ledger.keepFolder("pagefind/", "catatan 1")).toBe(true);
    ledger.close();
    expect(existsSync(at("pagefind/index/b"))).toBe(true);
  });

  it("is left as it is when nobody asks what it was made from", () => {
    index(["a.js", "index/b"]);
    const ledger = ledgerOf(output, "data");
    ledger.leaveFolder("pagefind/");
    ledger.close();
    expect(existsSync(at("pagefind/index/b"))).toBe(true);
    expect(ledgerOf(output, "data").keepFolder("pagefind/", "catatan 1")).toBe(true);
  });

  it("does not stay when one of its files is gone", () => {
    index(["a.js", "index/b"]);
    rmSync(at("pagefind/index/b"));
    expect(ledgerOf(output, "data").keepFolder("pagefind/", "catatan 1")).toBe(false);
  });

  it("is not there before the first build", () => {
    expect(ledgerOf(output, "data").keepFolder("pagefind/", "catatan 1")).toBe(false);
  });
});

describe("clearing the output folder", () => {
  it("removes what no ledger knows, and nothing else", () => {
    build({ "a.html": "A" });
    const data = ledgerOf(output, "data");
    data.write("data/graf.json", "a", "{}");
    data.close();
    mkdirSync(at("_astro/tua"), { recursive: true });
    writeFileSync(at("_astro/tua/x.css"), "");
    mkdirSync(at(".git"));
    writeFileSync(at(".git/config"), "");
    clearOutput(output);
    const left = ["a.html", "data/graf.json", ".git/config", "_astro"].map((file) => existsSync(at(file)));
    expect(left).toEqual([true, true, true, false]);
  });

  it("needs no folder", () => {
    expect(() => clearOutput(output)).not.toThrow();
  });
});
