/** Frontmatter, guesses, annotations, and the address from the environment. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { readContent } from "../../../src/reader/content.ts";
import { splitFrontmatter } from "../../../src/schema/files/frontmatter.ts";
import { annotations } from "../../../src/reader/report.ts";
import { nearest } from "../../../src/words/nearest.ts";
import { problemAt } from "../../../src/schema/mistakes/problem.ts";
import { GOOD } from "./broken.ts";

describe("frontmatter", () => {
  it("is told from the prose, with the line of each", () => {
    expect(splitFrontmatter("---\nnama: A\n---\n\nIsi.\n")).toEqual({
      yaml: "nama: A",
      yamlLine: 2,
      body: "\nIsi.\n",
      bodyLine: 4,
    });
  });

  it("may stand alone or be empty", () => {
    expect(splitFrontmatter("---\nnama: A\n---")).toMatchObject({ yaml: "nama: A", body: "" });
    expect(splitFrontmatter("---\n---\nIsi")).toMatchObject({ yaml: "", body: "Isi", bodyLine: 3 });
  });

  it("does not end at dashes within a line or value", () => {
    expect(splitFrontmatter("---\nnama: A --- B\nx: ---y\n---\n")?.yaml).toBe("nama: A --- B\nx: ---y");
  });

  it("must open and close", () => {
    expect(splitFrontmatter("nama: A\n---\n")).toBeNull();
    expect(splitFrontmatter("---\nnama: A\n")).toBeNull();
  });
});

describe("the nearest word", () => {
  it("is found for a slip, not for another word", () => {
    expect(nearest("tangalefektif", ["tanggalRevisi", "tanggalEfektif"])).toBe("tanggalEfektif");
    expect(nearest("zzz", ["nama", "nomor"])).toBeNull();
  });
});

describe("annotations", () => {
  it("keep to one line and escape what has a meaning", () => {
    const place = { line: 7, column: 3 };
    const problem = problemAt("a,b.mdx", place, "nama: x", {
      found: "100%",
      expected: "satu\ndua",
      fix: "Ya.",
    });
    expect(annotations([problem])).toBe(
      "::error file=a%2Cb.mdx,line=7,col=3,title=nama%3A x::100%25; satu%0Adua. Ya.",
    );
  });
});

describe("the address", () => {
  afterEach(() => void vi.unstubAllEnvs());

  it("comes from situs.yaml, or from the environment where that says more", async () => {
    expect((await readContent(GOOD)).site).toMatchObject({ alamat: "https://sop.contoh.go.id", basis: "/" });
    vi.stubEnv("SITE_URL", "https://lain.example/");
    vi.stubEnv("BASE_PATH", "sop");
    expect((await readContent(GOOD)).site).toMatchObject({ alamat: "https://lain.example", basis: "/sop/" });
  });
});
