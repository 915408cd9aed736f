/** The same corpus as plain Eleventy and Hugo sites: one page per SOP and per regulation, then Pagefind over the HTML. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Corpus } from "./corpus.ts";

/** Eleventy's default languages: Liquid templates, Markdown bodies. */
export function writeEleventy(corpus: Corpus, folder: string): void {
  const put = putInto(folder);
  put("package.json", JSON.stringify({ name: "banding", private: true, type: "module" }));
  put(
    "eleventy.config.js",
    `export default function (config) {
  config.addDataExtension("yaml", (text) => JSON.parse(text));
  return { dir: { input: "src", output: "_site" } };
}
`,
  );
  put(
    "src/_includes/sop.liquid",
    page(
      "{{ nama }}",
      `
<h1>{{ nama }}</h1>
<dl><dt>Nomor SOP</dt><dd>{{ nomor }}</dd><dt>Tanggal Pembuatan</dt><dd>{{ tanggalPembuatan }}</dd><dt>Tanggal Efektif</dt><dd>{{ tanggalEfektif }}</dd><dt>Disahkan oleh</dt><dd>{{ disahkanOleh.jabatan }} {{ disahkanOleh.nama }}</dd></dl>
${LISTS.map(([key, label]) => `<h2>${label}</h2><ol>{% for butir in ${key} %}<li>{{ butir }}</li>{% endfor %}</ol>`).join("\n")}
{{ content }}`,
    ),
  );
  put(
    "src/_includes/peraturan.liquid",
    page(
      "{{ nama }}",
      '<h1>{{ nama }}</h1><ul>{% for sop in sops %}<li><a href="{{ sop.url }}">{{ sop.nama }}</a></li>{% endfor %}</ul>',
    ),
  );
  for (const { unit, slug, frontmatter, body } of corpus.sops) {
    put(
      `src/sop/${unit}/${slug}.md`,
      `---\n${stringify({ layout: "sop.liquid", ...frontmatter }, { lineWidth: 0 })}---\n\n${body}\n`,
    );
  }
  for (const { key, citation, sops } of citedBy(corpus)) {
    put(
      `src/peraturan/${key}.md`,
      `---\n${stringify({ layout: "peraturan.liquid", nama: citation, sops }, { lineWidth: 0 })}---\n`,
    );
  }
}

/** Hugo with two plain templates. */
export function writeHugo(corpus: Corpus, folder: string): void {
  const put = putInto(folder);
  put(
    "hugo.toml",
    'baseURL = "https://example.org/"\ntitle = "Banding"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
  );
  put(
    "layouts/_default/single.html",
    page(
      "{{ .Title }}",
      `
<h1>{{ .Title }}</h1>
<dl><dt>Nomor SOP</dt><dd>{{ .Params.nomor }}</dd><dt>Tanggal Pembuatan</dt><dd>{{ .Params.tanggalPembuatan }}</dd><dt>Tanggal Efektif</dt><dd>{{ .Params.tanggalEfektif }}</dd></dl>
${LISTS.map(([key, label]) => `<h2>${label}</h2><ol>{{ range .Params.${key} }}<li>{{ . }}</li>{{ end }}</ol>`).join("\n")}
{{ range .Params.sops }}<li><a href="{{ .url }}">{{ .nama }}</a></li>{{ end }}
{{ .Content }}`,
    ),
  );
  put("layouts/_default/list.html", page("{{ .Title }}", "<h1>{{ .Title }}</h1>"));
  for (const { unit, slug, frontmatter, body } of corpus.sops) {
    put(
      `content/sop/${unit}/${slug}.md`,
      `---\n${stringify({ title: frontmatter["nama"], ...frontmatter }, { lineWidth: 0 })}---\n\n${body}\n`,
    );
  }
  for (const { key, citation, sops } of citedBy(corpus)) {
    put(`content/peraturan/${key}.md`, `---\n${stringify({ title: citation, sops }, { lineWidth: 0 })}---\n`);
  }
}

const LISTS = [
  ["dasarHukum", "Dasar Hukum"],
  ["kualifikasiPelaksana", "Kualifikasi Pelaksana"],
  ["keterkaitan", "Keterkaitan"],
  ["peralatan", "Peralatan"],
  ["peringatan", "Peringatan"],
  ["pencatatan", "Pencatatan"],
] as const;

function page(title: string, main: string): string {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title}</title></head><body><main>${main}</main></body></html>\n`;
}

function citedBy(corpus: Corpus) {
  const found = new Map<string, { url: string; nama: string }[]>(
    corpus.regulations.map((one) => [one.citation, []]),
  );
  for (const { unit, slug, frontmatter } of corpus.sops) {
    for (const citation of frontmatter["dasarHukum"] as string[]) {
      found.get(citation)!.push({ url: `/sop/${unit}/${slug}/`, nama: String(frontmatter["nama"]) });
    }
  }
  return corpus.regulations.map(({ key, citation }) => ({ key, citation, sops: found.get(citation)! }));
}

function putInto(folder: string) {
  return (path: string, text: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
}
