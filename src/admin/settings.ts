/** The settings of the editor at `/admin/`: where the content lives, and its collections with fields from our schemas. */
import { entryFolder } from "../schema/sop-id.ts";
import type { CmsConfig, Collection, EntryCollection, Field } from "@sveltia/cms";
import { dataJsonSchemas, sopJsonSchema } from "../schema/json-schema.ts";
import type { Repository, SiteData } from "../schema/site.ts";
import { fieldsOf } from "./fields.ts";

/** What the settings are made from. */
export interface Edited {
  readonly site: Pick<SiteData, "nama" | "alamat" | "basis" | "kelompok">;
  readonly repository: Repository;
  readonly units: readonly { readonly id: string; readonly nama: string }[];
  /** Keys of a SOP that hold more than words in some entry, so that a plain list would spoil them. */
  readonly beyondWords: ReadonlySet<string>;
}

/** What the editor is told of a site: its folders, and the fields of an entry. */
export function editorSettings({ site, repository, units, beyondWords }: Edited): CmsConfig {
  const folder = (path: string) => [repository.folder, path].filter((part) => part !== "").join("/");
  const shared = {
    create: true,
    delete: true,
    format: "yaml-frontmatter",
    extension: "mdx",
    identifier_field: "nama",
    slug: "{{nama}}",
    label_singular: "SOP",
    fields: [...sopFields(site.kelompok, beyondWords), BODY],
  } satisfies Partial<EntryCollection>;
  const collections: Collection[] = [
    ...units.map(({ id, nama }) => ({
      ...shared,
      name: `sop-${id}`,
      label: `SOP ${nama}`,
      folder: folder(entryFolder(id)),
    })),
    {
      ...data("peraturan", "Peraturan", folder("peraturan")),
      create: true,
      slug: "{{jenis}}-{{nomor}}-{{tahun}}",
      identifier_field: "judul",
      summary: "{{jenis}} {{nomor}}/{{tahun}}: {{judul}}",
    },
    { ...data("unit", "Unit", folder("unit")), create: false, delete: false, identifier_field: "nama" },
  ];
  return {
    load_config_file: false,
    backend: {
      name: repository.jenis,
      repo: new URL(repository.alamat).pathname.replace(/^\/|\/$/g, "").replace(/\.git$/, ""),
      branch: repository.cabang,
      ...hostOf(repository),
    },
    app_title: `Menyunting ${site.nama}`,
    site_url: `${site.alamat}${site.basis}`,
    media_folder: folder("sop"),
    collections,
    // An empty answer is no answer: the schema knows only keys that say something.
    output: { omit_empty_optional_fields: true },
  };
}

/** Prose is kept letter by letter; an editor of styled text would write it anew. */
const BODY: Field = {
  name: "body",
  label: "Catatan editor",
  hint: "Teks bebas di bawah formulir, dalam Markdown; boleh kosong.",
  widget: "text",
  required: false,
};

/** A remark may be words or an object that holds words only; the catalogue no longer tells which, so it stays as it is. */
const REMARKS = "catatan";

function sopFields(groups: SiteData["kelompok"], beyondWords: ReadonlySet<string>): Field[] {
  return fieldsOf(sopJsonSchema())
    .filter(({ name }) => name !== REMARKS && !beyondWords.has(name))
    .map((field): Field =>
      field.name === "kelompok"
        ? {
            name: "kelompok",
            label: field.label,
            required: false,
            widget: "select",
            options: groups.map(({ id, nama }) => ({ value: id, label: nama })),
          }
        : field,
    );
}

function data(name: "peraturan" | "unit", label: string, folder: string): EntryCollection {
  const schema = dataJsonSchemas()[name] ?? {};
  return { name, label, folder, extension: "yaml", format: "yaml", fields: fieldsOf(schema) };
}

/** A host of one's own speaks at its own address. */
function hostOf({ jenis, alamat }: Repository): { base_url?: string; api_root?: string } {
  const { origin } = new URL(alamat);
  if (jenis !== "gitlab" || origin === "https://gitlab.com") return {};
  return { base_url: origin, api_root: `${origin}/api/v4` };
}
