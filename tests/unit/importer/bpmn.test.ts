/** Steps go out as BPMN that bpmn.io's own library reads without complaint, and come back as they were. */
import { BpmnModdle } from "bpmn-moddle";
import { describe, expect, it } from "vitest";
import { bpmnXml } from "../../../src/catalogue/export/bpmn.ts";
import { readDocument } from "../../../src/importer/read-document.ts";
import { readContent } from "../../../src/reader/content.ts";
import { procedureSchema } from "../../../src/schema/procedure.ts";

const { sops } = await readContent(process.cwd(), "tests/fixtures/alur");
const drawn = sops.flatMap(({ slug, data }) =>
  data.prosedur ? [{ slug, nama: data.nama, prosedur: data.prosedur }] : [],
);
const bytes = (text: string) => new TextEncoder().encode(text);

interface Node {
  readonly $type: string;
  readonly id: string;
  readonly bpmnElement?: Node;
  readonly lanes?: readonly { readonly flowNodeRef?: readonly Node[] }[];
  readonly laneSets?: readonly Node[];
  readonly flowElements?: readonly Node[];
  readonly planeElement?: readonly Node[];
}

it("has flowcharts to try", () => expect(drawn.length).toBeGreaterThanOrEqual(10));

describe.each(drawn)("$slug", ({ nama, prosedur }) => {
  const xml = bpmnXml(nama, prosedur);

  it("is read without a warning, each step in one lane at most, each element drawn", async () => {
    const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
    expect(warnings).toEqual([]);
    const root = rootElement as { rootElements: Node[]; diagrams: { plane: Node }[] };
    const process = root.rootElements.find(({ $type }) => $type === "bpmn:Process")!;
    const steps = process.flowElements!.filter(({ $type }) => $type !== "bpmn:SequenceFlow");
    expect(steps).toHaveLength(prosedur.langkah.length);
    const placed = process.laneSets![0]!.lanes!.flatMap(({ flowNodeRef = [] }) => flowNodeRef);
    const performed = prosedur.langkah.filter(({ pelaksana }) => [pelaksana].flat().length > 0);
    expect(placed).toHaveLength(performed.length);
    expect(new Set(placed).size).toBe(placed.length);
    const pictured = new Set(root.diagrams[0]!.plane.planeElement!.map(({ bpmnElement }) => bpmnElement));
    expect(process.flowElements!.filter((element) => !pictured.has(element))).toEqual([]);
  });

  it("comes back the same", async () => {
    const { sop, keraguan, galat } = await readDocument("langkah.bpmn", bytes(xml));
    expect({ keraguan, galat }).toEqual({ keraguan: [], galat: null });
    const flat = {
      ...prosedur,
      langkah: prosedur.langkah.map((step) => ({ ...step, pelaksana: [step.pelaksana].flat() })),
    };
    expect(sop).toMatchObject([{ nama, prosedur: flat }]);
    expect(Object.keys(sop[0]!.prosedur!.langkah[0]!).sort()).toEqual(Object.keys(flat.langkah[0]!).sort());
  });
});

/** As a drawing program writes it: other prefixes, no order, no words of ours. */
function foreign(flows: string): string {
  return `<?xml version="1.0"?>
<semantic:definitions xmlns:semantic="http://www.omg.org/spec/BPMN/20100524/MODEL">
 <semantic:process id="p" name="Surat masuk">
  <semantic:laneSet><semantic:lane name="Petugas"><semantic:flowNodeRef>a</semantic:flowNodeRef><semantic:flowNodeRef>b</semantic:flowNodeRef><semantic:flowNodeRef>e</semantic:flowNodeRef></semantic:lane>
   <semantic:lane name="Camat"><semantic:flowNodeRef>c</semantic:flowNodeRef></semantic:lane></semantic:laneSet>
  <semantic:endEvent id="e" name="Surat diarsipkan"/>
  <semantic:exclusiveGateway id="c" name="Disetujui?"/>
  <semantic:userTask id="b" name="Mencatat surat"/>
  <semantic:startEvent id="a" name="Surat datang"/>
  <semantic:sequenceFlow id="1" sourceRef="a" targetRef="b"/>
  <semantic:sequenceFlow id="2" sourceRef="b" targetRef="c"/>
  ${flows}
 </semantic:process></semantic:definitions>`;
}

describe("a file from elsewhere", () => {
  it("is read along its arrows", async () => {
    const flows = `<semantic:sequenceFlow id="3" name="Ya" sourceRef="c" targetRef="e"/>
      <semantic:sequenceFlow id="4" name="Tidak" sourceRef="c" targetRef="b"/>`;
    const { sop, keraguan } = await readDocument("surat.bpmn", bytes(foreign(flows)));
    expect(keraguan).toEqual([]);
    expect(sop[0]).toMatchObject({
      nama: "Surat masuk",
      prosedur: {
        pelaksana: ["Petugas", "Camat"],
        langkah: [
          { kegiatan: "Surat datang", pelaksana: ["Petugas"], simbol: "mulai" },
          { kegiatan: "Mencatat surat", pelaksana: ["Petugas"], simbol: "proses" },
          { kegiatan: "Disetujui?", pelaksana: ["Camat"], simbol: "keputusan", ya: 4, tidak: 2 },
          { kegiatan: "Surat diarsipkan", pelaksana: ["Petugas"], simbol: "selesai" },
        ],
      },
    });
    expect(procedureSchema.safeParse(sop[0]!.prosedur).success).toBe(true);
  });

  it("is doubted where the form has no word for it, and nothing is guessed", async () => {
    const flows = `<semantic:sequenceFlow id="3" name="lebih dari satu juta" sourceRef="c" targetRef="e"/>
      <semantic:sequenceFlow id="4" sourceRef="c" targetRef="b"/>
      <semantic:parallelGateway id="g" name="Bersamaan"/>`;
    const { sop, keraguan } = await readDocument("surat.bpmn", bytes(foreign(flows)));
    const decision = sop[0]!.prosedur!.langkah.find(({ kegiatan }) => kegiatan === "Disetujui?")!;
    expect([decision.ya, decision.tidak]).toEqual([undefined, undefined]);
    const told = keraguan.map(({ teks }) => teks).join("\n");
    expect(told).toContain("lebih dari satu juta ke langkah");
    expect(told).toContain("parallelGateway");
    expect(told).toContain("tidak berada di jalur pelaksana");
  });

  it("without a step, broken, or with entities is refused or harmless", async () => {
    const empty = foreign("").replaceAll(/<semantic:(?:process|\/process)[\s\S]*<\/semantic:process>/g, "");
    expect((await readDocument("a.bpmn", bytes(empty))).galat).toContain("tidak memuat satu langkah pun");
    const bomb = foreign("").replace(
      "?>",
      '?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
    );
    const { sop, galat } = await readDocument("a.bpmn", bytes(bomb.replace("Surat datang", "&b;")));
    expect(galat ?? sop[0]?.prosedur?.langkah[0]?.kegiatan).not.toContain("aaaa");
    expect((await readDocument("a.bpmn", bytes(foreign("").slice(0, 700)))).galat).not.toBe("");
  });
});
