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
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { siteFolders, readManifest, type SiteFolders } from "../../../src/integrations/manifest.ts";
import { Output } from "../../../src/integrations/output.ts";
import { clearStaging, replaceSite } from "../../../src/integrations/replace-site.ts";

let place: SiteFolders;
const at = (file: string): string => join(place.dist, file);
const LONG_AGO = new Date("2020-01-01");

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A build: what `make` puts out, and what it leaves in the staging folder, becomes the site. */
function build(make: (output: Output) => void): void {
  clearStaging(place);
  const output = new Output(place, readManifest(place));
  make(output);
  output.adopt("", "");
  replaceSite(place, Object.fromEntries(output.entries));
}

const next = (): Output => new Output(place, readManifest(place));

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "keluaran-"));
  place = siteFolders(join(folder, "dist"), join(folder, "cache"));
});

afterEach(() => {
  rmSync(dirname(place.dist), { recursive: true, force: true });
});

describe("a file of the last build", () => {
  it("stays when it is made from the same again", () => {
    build((output) => output.write("sop/a/index.html", "a", "A"));
    const before = statSync(at("sop/a/index.html")).mtimeMs;
    build((output) => expect(output.keep("sop/a/index.html", "a")).toBe(true));
    expect(statSync(at("sop/a/index.html")).mtimeMs).toBe(before);
  });

  it("is replaced when it is made from something else", () => {
    build((output) => output.write("a.html", "a", "A"));
    build((output) => {
      expect(output.keep("a.html", "b")).toBe(false);
      output.write("a.html", "b", "B");
      expect(readFileSync(at("a.html"), "utf8"), "before the build is done").toBe("A");
    });
    expect(readFileSync(at("a.html"), "utf8")).toBe("B");
    expect(next().keep("a.html", "b")).toBe(true);
  });

  it("goes when this build does not put it out, and its folder with it", () => {
    build((output) => {
      output.write("sop/a/index.html", "a", "A");
      output.write("sop/index.html", "a", "S");
    });
    build((output) => output.keep("sop/index.html", "a"));
    expect(existsSync(at("sop/a"))).toBe(false);
    expect(existsSync(at("sop/index.html"))).toBe(true);
  });

  it("stays when another hand puts it out now, as Astro does with a page that has lost its key", () => {
    build((output) => output.write("sop/a/index.html", "a", "A"));
    build(() => put(join(place.staging, "sop/a/index.html"), "A dari Astro"));
    expect(readFileSync(at("sop/a/index.html"), "utf8")).toBe("A dari Astro");
    build(() => undefined);
    expect(existsSync(at("sop/a/index.html"))).toBe(false);
  });

  it("is not trusted when somebody has changed or removed it", () => {
    const files = ["a.html", "b.html", "c.html", "d.html"];
    build((output) => files.forEach((file) => output.write(file, "a", "A")));
    writeFileSync(at("a.html"), "lain");
    utimesSync(at("b.html"), LONG_AGO, LONG_AGO);
    rmSync(at("c.html"));
    expect(files.map((file) => next().keep(file, "a"))).toEqual([false, false, false, true]);
  });
});

describe("what no build of ours has put out", () => {
  it("stays where a manifest says so", () => {
    build((output) => output.write("a.html", "a", "A"));
    put(at("CNAME"), "sop.contoh.go.id");
    build(() => undefined);
    expect([existsSync(at("a.html")), existsSync(at("CNAME"))]).toEqual([false, true]);
  });

  it("goes where there is none, but for version control", () => {
    put(at("tua/index.html"), "halaman lama");
    put(at(".git/config"), "");
    build((output) => output.write("a.html", "a", "A"));
    expect([existsSync(at("a.html")), existsSync(at("tua")), existsSync(at(".git/config"))]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe("a text", () => {
  it("is written only when it has changed", () => {
    const time = (text: string): number => {
      build((output) => output.put("data/sop.csv", text));
      return statSync(at("data/sop.csv")).mtimeMs;
    };
    const first = time("a;b");
    expect(time("a;b")).toBe(first);
    time("a;c");
    expect(readFileSync(at("data/sop.csv"), "utf8")).toBe("a;c");
  });
});

describe("a folder that another program writes", () => {
  beforeEach(() => {
    build((output) => {
      for (const file of ["a.js", "index/b"]) put(join(place.staging, "pagefind", file), file);
      output.adopt("pagefind/", "catatan 1");
    });
  });

  it("stays as a whole", () => {
    build((output) => {
      expect(output.keepFolder("pagefind/", "catatan 2")).toBe(false);
      expect(output.keepFolder("pagefind/", "catatan 1")).toBe(true);
    });
    expect(existsSync(at("pagefind/index/b"))).toBe(true);
  });

  it("is left as it is when nobody asks what it was made from", () => {
    build((output) => output.leaveFolder("pagefind/"));
    expect(existsSync(at("pagefind/index/b"))).toBe(true);
    expect(next().keepFolder("pagefind/", "catatan 1")).toBe(true);
  });

  it("is left as it is even when the manifest is lost", () => {
    rmSync(place.manifest);
    build((output) => output.leaveFolder("pagefind/"));
    expect(existsSync(at("pagefind/index/b"))).toBe(true);
    expect(next().keepFolder("pagefind/", "catatan 1")).toBe(false);
  });

  it("is made anew when one of its files is gone", () => {
    rmSync(at("pagefind/index/b"));
    expect(next().keepFolder("pagefind/", "catatan 1")).toBe(false);
  });
});
