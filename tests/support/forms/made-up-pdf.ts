/** A made-up form drawn as a PDF in one of many ways. */
import { chance, type Chance, type MadeUp } from "./made-up.ts";
import { pdfFrom } from "./pdf.ts";

export function madeUpPdf(form: MadeUp, seed: number): Promise<Uint8Array | null> {
  const luck = chance(seed + 1000);
  const { of } = luck;
  const flipped = of(["true", "false"]);
  const footer = of([
    "none",
    "[#text(6pt)[\\* Dokumen ini telah ditandatangani secara elektronik dengan sertifikat BSrE \\ \\* Pindai kode QR untuk memeriksanya]]",
  ]);
  const page = `#set page(paper: "a4", flipped: ${flipped}, margin: (x: 12mm, top: 12mm, bottom: 18mm), footer: ${footer})\n#set text(size: ${of(["9pt", "10pt"])})\n`;
  return pdfFrom(`${page}${identity(form, luck)}\n${lists(form, luck)}\n#pagebreak()\n${steps(form, luck)}`);
}

function identity(form: MadeUp, { of }: Chance): string {
  const shout = of([true, false]);
  const label = (...choices: string[]): string => (shout ? of(choices).toUpperCase() : of(choices));
  const rows = [
    [label("Nomor SOP", "No. SOP"), text(form.nomor)],
    [label("Tanggal Pembuatan", "Tgl. Pembuatan"), text(form.dates[0])],
    [label("Tanggal Revisi", "Tgl Revisi"), text(form.dates[1])],
    [label("Tanggal Efektif", "Tanggal Evektif", "Tgl. Efektif"), text(form.dates[2])],
    [label("Disahkan oleh", "Di Sahkan Oleh"), approver(form, of(["center", "left"]))],
    [of(["NAMA SOP", "Nama SOP"]), text(form.nama)],
  ];
  const kop = "[#align(center)[PEMERINTAH KABUPATEN CONTOH \\ DINAS KEARSIPAN]]";
  const colon = of([true, false]);
  const cells = rows.map(([name, value]) => `[${name}], ${colon ? "[:], " : ""}[${value}]`).join(", ");
  const columns = colon ? "36%, 18%, 14pt, 1fr" : "36%, 20%, 1fr";
  const box = `#grid(columns: (90pt, 12pt, 1fr), row-gutter: 5pt, ${rows.map(([name, value]) => `[${name}], [:], [${value}]`).join(", ")})`;
  return of([
    `#table(columns: (${columns}), table.cell(rowspan: 6)${kop}, ${cells})`,
    `#table(columns: (${columns}), stroke: none, table.cell(rowspan: 6)${kop}, ${cells})`,
    `#table(columns: (36%, 64%), ${kop}, [${box}])`,
  ]);
}

function approver({ disahkanOleh: { jabatan, nama, pangkat, nip } }: MadeUp, side: string): string {
  const below = [
    `#underline[${text(nama)}]`,
    ...(pangkat ? [text(pangkat)] : []),
    ...(nip ? [text(`NIP. ${nip}`)] : []),
  ];
  return `#align(${side})[${text(jabatan)} #v(28pt) ${below.join(" \\ ")}]`;
}

const TITLES = [
  "Dasar Hukum",
  "Kualifikasi Pelaksanaan",
  "Keterkaitan",
  "Peralatan/ Perlengkapan",
  "Peringatan",
  "Pencatatan dan Pendataan",
];

function lists({ lists: all }: MadeUp, luck: Chance): string {
  const { of } = luck;
  const [colon, shout, together] = [of(["", ":", " :"]), of([true, false]), of([true, false])];
  const heads = TITLES.map((title) => `*${shout ? title.toUpperCase() : title}${colon}*`);
  const bodies = all.map((items) => list(items, luck));
  const cells = [0, 2, 4].flatMap((at) =>
    together
      ? [`[${heads[at]} \\ ${bodies[at]}]`, `[${heads[at + 1]} \\ ${bodies[at + 1]}]`]
      : [`[${heads[at]}]`, `[${heads[at + 1]}]`, `[${bodies[at]}]`, `[${bodies[at + 1]}]`],
  );
  return `#table(columns: (50%, 50%), ${cells.join(", ")})`;
}

function list(items: readonly string[], { of }: Chance): string {
  if (items.length < 2 && of([true, false])) return items.map(text).join("");
  const numbering = of(['"1."', '"1)"', '"a."', '"1,"']);
  if (of([true, true, false]))
    return `#enum(numbering: ${numbering}, ${items.map((item) => `[${text(item)}]`).join(", ")})`;
  return items.map((item, index) => text(`${index + 1}.${item}`)).join(" \\ ");
}

const SYMBOLS = {
  mulai: "#rect(width: 30pt, height: 12pt, radius: 6pt)",
  selesai: "#ellipse(width: 32pt, height: 12pt)",
  proses: "#rect(width: 30pt, height: 11pt)",
  keputusan: "#polygon((15pt, 0pt), (30pt, 9pt), (15pt, 18pt), (0pt, 9pt))",
} as const;

function steps({ performers, steps: all }: MadeUp, { of }: Chance): string {
  const head = [
    `table.cell(rowspan: 2)[No]`,
    `table.cell(rowspan: 2)[${of(["Kegiatan", "Aktivitas/Kegiatan", "Uraian Prosedur"])}]`,
    `table.cell(colspan: ${performers.length})[Pelaksana]`,
    `table.cell(colspan: 3)[${of(["Mutu Baku", "MUTU BAKU", "Mutu Buku"])}]`,
    `table.cell(rowspan: 2)[${of(["Ket", "Keterangan"])}]`,
    ...performers.map((name) => `[${name}]`),
    ...[of(["Kelengkapan", "Persyaratan/ Kelengkapan"]), "Waktu", of(["Output", "OUTPUT"])].map(
      (name) => `[${name}]`,
    ),
  ].join(", ");
  const rows = all.map(({ kegiatan, pelaksana, simbol, kelengkapan, waktu, output }, index) =>
    [
      `[${index + 1}.]`,
      `[${text(kegiatan)}]`,
      ...performers.map((name) => (pelaksana.includes(name) ? `[${SYMBOLS[simbol ?? "proses"]}]` : "[]")),
      ...[kelengkapan, waktu, output].map((value) => `[${text(value ?? "")}]`),
      "[]",
    ].join(", "),
  );
  const columns = ["20pt", "24%", ...performers.map(() => "1fr"), "1.2fr", "46pt", "1fr", "50pt"].join(", ");
  return `#set text(size: 8pt)\n#table(columns: (${columns}), table.header(repeat: ${of(["true", "false"])}, ${head}), ${rows.join(", ")})`;
}

/** Nothing in it is markup. */
function text(words: string): string {
  return `#${JSON.stringify(words)}`;
}
