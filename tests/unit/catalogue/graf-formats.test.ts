/** GraphML, DOT and CSV of the linkage graph: 26 nodes and 80 edges (26 keterkaitan, 54 dasar hukum), safe for any name. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { grafCsv, grafDot, grafGraphml } from "../../../src/catalogue/export/graf-formats.ts";
import { theTwelve, UNIT } from "./corpus.ts";

const content = theTwelve();
const catalogue = buildCatalogue(content, { today: "2021-02-02" });
const SAKIP = `${UNIT}/penyusunan-sakip`;

/** The twelve, with a name that every format has to escape. */
const odd = buildCatalogue(
  {
    ...content,
    sops: content.sops.map((sop) =>
      `${sop.unit}/${sop.slug}` === SAKIP ? { ...sop, data: { ...sop.data, nama: '<a> & "b" \\n=c' } } : sop,
    ),
  },
  { today: "2021-02-02" },
);
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe("graf.graphml", () => {
  const text = grafGraphml(catalogue, "/dasar/");

  it("has 26 nodes and 80 edges with their kinds and addresses", () => {
    expect(count(text, /<node /g)).toBe(26);
    expect(count(text, /<edge /g)).toBe(80);
    expect(count(text, /<data key="edge-kind">keterkaitan</g)).toBe(26);
    expect(text).toContain(`<data key="node-url">/dasar/sop/${SAKIP}/</data>`);
  });

  it("declares every key it uses", () => {
    const used = new Set(Array.from(text.matchAll(/<data key="([^"]+)"/g), ([, key]) => key));
    const declared = Array.from(text.matchAll(/<key id="([^"]+)"/g), ([, key]) => key);
    expect(declared.toSorted()).toEqual([...used].toSorted());
  });

  it("escapes names", () => {
    expect(grafGraphml(odd, "/")).toContain(">&lt;a&gt; &amp; &quot;b&quot; \\n=c</data>");
  });
});

describe("graf.dot", () => {
  it("has 26 nodes and 80 edges", () => {
    const text = grafDot(catalogue, "/dasar/");
    expect(count(text, /^ {2}"[^"]+" \[label=/gm)).toBe(26);
    expect(count(text, /^ {2}"[^"]+" -> "[^"]+" \[/gm)).toBe(80);
  });

  it("escapes names", () => {
    expect(grafDot(odd, "/")).toContain('label="<a> & \\"b\\" \\\\n=c"');
  });
});

describe("graf-hubungan.csv", () => {
  it("has a row for each of the 80 edges, with the names of both ends", () => {
    const rows = grafCsv(catalogue).trimEnd().split("\r\n");
    expect(rows).toHaveLength(1 + 80);
    expect(rows[0]).toBe("dari,namaDari,hubungan,ke,namaKe,jenisKe");
    expect(rows.filter((row) => row.includes(",keterkaitan,"))).toHaveLength(26);
    expect(rows).toContain(
      `${UNIT}/pelaksanaan-pengukuran-kinerja,Pelaksanaan Pengukuran Kinerja (Monitoring dan Evaluasi),keterkaitan,${UNIT}/belum-terbit/undangan-rapat,Undangan Rapat,belum-terbit`,
    );
  });
});
