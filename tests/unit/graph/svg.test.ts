import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { linkagePicture } from "../../../src/graph/linkage-picture.ts";
import { paintOf } from "../../../src/graph/svg-file.ts";
import { pictureSvg } from "../../../src/graph/svg.ts";
import { twelve } from "./twelve.ts";

const sheet = (path: string): string =>
  readFileSync(new URL(`../../../src/${path}`, import.meta.url), "utf8");
const options = { title: "A & B", id: "judul", link: (path: string) => `https://example.org${path}` };

describe("pictureSvg", () => {
  it("has a link for each box, a line for each edge and every word of each label", () => {
    const svg = pictureSvg(linkagePicture(twelve()), options);
    expect([...svg.matchAll(/<a class="graph-node /g)]).toHaveLength(26);
    expect([...svg.matchAll(/<path class="graph-edge /g)]).toHaveLength(80);
    expect(svg).toContain('<title id="judul">A &amp; B</title>');
    expect(svg).toContain('href="https://example.org/penyusunan-sakip/"');
    expect(svg).not.toContain("data-id");
  });

  it("escapes what comes from content", () => {
    const svg = pictureSvg(
      linkagePicture({ nodes: [{ id: 'a"b', kind: "sop", label: '<i> & "x"', url: "/a&b/" }], edges: [] }),
      { ...options, marked: true },
    );
    expect(svg).toContain("&lt;i&gt; &amp; &quot;x&quot;");
    expect(svg).toContain('data-id="a&quot;b"');
    expect(svg).not.toContain("<i>");
  });
});

describe("paintOf", () => {
  const sheets = {
    tokens:
      ":root { --ink: light-dark(#111111, #eeeeee); --font: system-ui, sans-serif; --rest: var(--ink); }",
    graph: `/* .no { fill: red; } */
      .graph { display: block; font-family: var(--font); }
      .graph text { fill: var(--ink); }
      .graph .graph-head { fill: #222222; }
      .graph-edge { fill: none; stroke: #333333; }
      .graph-edge.keterkaitan { stroke: #444444; stroke-width: 2; }
      .graph-node path { fill: #555555; }
      .graph-node.unit path, .graph-node.kelompok path { stroke-width: 3; }
      .graph-node:focus-visible path { stroke: blue; }
      @media print { .graph-edge { stroke: red; } }`,
  };
  const paint = paintOf(sheets);

  it("gives each element what the style sheet says of it, later rules first, colours written out", () => {
    expect(paint("svg", "graph")).toBe(' font-family="system-ui, sans-serif"');
    expect(paint("text", "")).toBe(' fill="#111111"');
    expect(paint("text", "graph-head")).toBe(' fill="#222222"');
    expect(paint("path", "graph-edge dasar-hukum")).toBe(' fill="none" stroke="#333333"');
    expect(paint("path", "graph-edge keterkaitan")).toBe(' fill="none" stroke="#444444" stroke-width="2"');
    expect(paint("path", "graph-node sop")).toBe(' fill="#555555"');
    expect(paint("path", "graph-node kelompok")).toBe(' fill="#555555" stroke-width="3"');
  });

  it("leaves no line or box of the real picture without a colour", () => {
    const real = paintOf({ tokens: sheet("styles/tokens.css"), graph: sheet("components/graph/graph.css") });
    const svg = pictureSvg(linkagePicture(twelve()), { ...options, paint: real });
    expect(svg).not.toMatch(/var\(|light-dark|undefined|style=/);
    for (const [element] of svg.matchAll(/<path [^>]*>/g)) {
      expect(element).toMatch(/ fill="(?:none|#[0-9a-f]{6})"/);
      expect(element).toMatch(/ stroke="#[0-9a-f]{6}"/);
    }
  });
});
