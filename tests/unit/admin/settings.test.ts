/** What the editor at /admin/ is told of our content files comes from their schemas, and spoils nothing. */
import type { Field } from "@sveltia/cms";
import { describe, expect, it } from "vitest";
import { beyondWords } from "../../../src/admin/beyond-words.ts";
import { fieldsOf } from "../../../src/admin/fields.ts";
import { adminPolicy } from "../../../src/admin/policy.ts";
import { editorSettings, type Edited } from "../../../src/admin/settings.ts";
import { sopSchema } from "../../../src/schema/sop.ts";

const edited: Edited = {
  site: {
    nama: "Katalog Uji",
    alamat: "https://uji.example",
    basis: "/",
    kelompok: [{ id: "umum", nama: "Umum", keterangan: "Segala SOP." }],
  },
  repository: {
    jenis: "github",
    alamat: "https://github.com/kantor/sop.git",
    cabang: "main",
    folder: "isi",
    admin: true,
  },
  units: [
    { id: "dinas-a", nama: "Dinas A" },
    { id: "dinas-b", nama: "Dinas B" },
  ],
  beyondWords: new Set(),
};

function collection(settings: ReturnType<typeof editorSettings>, name: string) {
  const found = settings.collections?.find((one) => "name" in one && one.name === name);
  if (!found || !("folder" in found)) throw new Error(name);
  return found;
}

const names = (fields: readonly Field[]) => fields.map(({ name }) => name);

describe("the collections", () => {
  const settings = editorSettings(edited);

  it("are the SOPs of each unit, the regulations and the units, where the repository has them", () => {
    const folders = settings.collections?.map((one) => ("folder" in one ? one.folder : null));
    expect(folders).toEqual(["isi/sop/dinas-a", "isi/sop/dinas-b", "isi/peraturan", "isi/unit"]);
    expect(settings.backend).toMatchObject({ name: "github", repo: "kantor/sop", branch: "main" });
  });

  it("ask for every key of a SOP but the steps and the remarks, then for the prose", () => {
    const asked = Object.keys(sopSchema.shape).filter((key) => key !== "prosedur" && key !== "catatan");
    expect(names(collection(settings, "sop-dinas-a").fields)).toEqual([...asked, "body"]);
  });

  it("offer the site's groups by their names", () => {
    const group = collection(settings, "sop-dinas-a").fields.find(({ name }) => name === "kelompok");
    expect(group).toMatchObject({ widget: "select", options: [{ value: "umum", label: "Umum" }] });
  });

  it("leave out a list in which some item is more than words", () => {
    const found = beyondWords([
      { dasarHukum: [{ teks: "UU" }], keterkaitan: [{ teks: "SOP A" }] },
      { dasarHukum: [], keterkaitan: [{ teks: "SOP B", rujukan: "tidak-ada" }] },
    ]);
    const fields = names(collection(editorSettings({ ...edited, beyondWords: found }), "sop-dinas-b").fields);
    expect(fields).toContain("dasarHukum");
    expect(fields).not.toContain("keterkaitan");
  });
});

describe("a field", () => {
  const fields = fieldsOf({
    type: "object",
    required: ["nama"],
    properties: {
      nama: { type: "string", title: "Nama", description: "Seperti tercetak.", pattern: "^.+$" },
      tahun: { type: "integer", minimum: 1, maximum: 20 },
      status: { type: "string", enum: ["a", "b"] },
      kop: { type: "array", items: { type: "string" } },
      orang: { type: "array", items: { type: "object", properties: { nama: { type: "string" } } } },
      // Half of it could not be edited, so nothing of it is.
      langkah: {
        type: "object",
        properties: {
          nama: { type: "string" },
          pelaksana: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
        },
      },
    },
  });

  it("has the label, hint and obligation of its schema", () => {
    expect(fields[0]).toEqual({
      name: "nama",
      label: "Nama",
      hint: "Seperti tercetak.",
      required: true,
      widget: "string",
      pattern: ["^.+$", "Seperti tercetak."],
    });
  });

  it("is of the kind that its schema needs, or is none", () => {
    expect(fields.map((field) => [field.name, field.widget])).toEqual([
      ["nama", "string"],
      ["tahun", "number"],
      ["status", "select"],
      ["kop", "list"],
      ["orang", "list"],
    ]);
  });
});

describe("the policy", () => {
  it("asks nobody but the git host", () => {
    const hosts = (policy: string) => [...new Set(policy.match(/https:\/\/[^\s;]+/g))];
    expect(hosts(adminPolicy(edited.repository))).toEqual([
      "https://avatars.githubusercontent.com",
      "https://api.github.com",
    ]);
    const own = adminPolicy({ jenis: "gitlab", alamat: "https://git.kantor.example/sop/isi" });
    expect(hosts(own)).toEqual(["https://git.kantor.example"]);
  });

  it("runs scripts of this site only", () => {
    expect(adminPolicy(edited.repository)).toContain("script-src 'self';");
  });
});
