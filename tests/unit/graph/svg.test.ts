import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { linkagePicture } from "../../../src/graph/linkage-picture.ts";
import { LIGHT, painted } from "../../../src/graph/paints.ts";
import { pictureSvg } from "../../../src/graph/svg.ts";
import { twelve } from "./twelve.ts";

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

describe("painted", () => {
  it("leaves no line, box or word of the picture without a colour", () => {
    const svg = pictureSvg(linkagePicture(twelve()), { ...options, paint: painted });
    expect(svg).not.toMatch(/var\(|light-dark|undefined|style=/);
    for (const [element] of svg.matchAll(/<path [^>]*>/g)) {
      expect(element).toMatch(/ fill="(?:none|#[0-9a-f]{6})"/);
      expect(element).toMatch(/ stroke="#[0-9a-f]{6}"/);
    }
    for (const [element] of svg.matchAll(/<text [^>]*>/g)) expect(element).toMatch(/ fill="#[0-9a-f]{6}"/);
  });

  it("has the light values of the site's design", () => {
    const tokens = readFileSync(new URL("../../../src/styles/tokens.css", import.meta.url), "utf8");
    const light = (name: string): string | undefined =>
      new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
    for (const [name, value] of Object.entries(LIGHT)) expect([name, light(name)]).toEqual([name, value]);
  });
});
