/**
 * The official form as a file holds it: what is printed on the source's sheet, in the form's order, and nothing of the site
 * but where it can be checked. Every format draws from this.
 */
import { writeSymbol } from "../schema/printed/printed-symbols.ts";
import type { Catalogue, Sop } from "../catalogue/types.ts";
import { identityRows } from "../catalogue/views/identity-rows.ts";
import { printOrigin, type PrintOrigin } from "../catalogue/views/print-view.ts";
import { LABELS, labelOn, type FormList } from "../schema/field-labels.ts";
import type { PrintedStyle } from "../schema/formats/printed-styles.ts";
import { must } from "../basics/must.ts";
import type { Procedure } from "../schema/procedure.ts";

/** A part of the form under its heading. */
export interface FormPart {
  /** Null for a part beyond the known ones. */
  readonly key: FormList | null;
  readonly label: string;
  readonly items: readonly string[];
}

export interface OfficialForm {
  readonly kind: Sop["formulir"];
  readonly nama: string;
  readonly unit: string;
  /** Lines of the letterhead, from above. */
  readonly kop: readonly string[];
  /** Row by row; no lines where the form leaves it blank. */
  readonly identity: readonly {
    readonly key: string;
    readonly label: string;
    readonly lines: readonly string[];
  }[];
  /** The name of who approves, which is underlined; null where the form prints none. */
  readonly approver: string | null;
  /** What each line of who approves is. */
  readonly signers: readonly PrintedStyle[];
  /** Rows of two parts, as they stand side by side. */
  readonly rows: readonly (readonly [FormPart, FormPart])[];
  /** What the form prints beyond these. */
  readonly others: readonly FormPart[];
  readonly steps: PrintedSteps | null;
  readonly checkedAt: PrintOrigin;
}

export interface PrintedSteps {
  readonly performers: readonly string[];
  readonly rows: readonly {
    readonly kegiatan: string;
    /** One per performer: the symbol with where it leads, or nothing. */
    readonly cells: readonly string[];
    /** Kelengkapan, Waktu, Output, Keterangan. */
    readonly standards: readonly string[];
  }[];
}

/** What forms other than the SOP AP print beside their title, not as a part: number, revision, issue, page. */
const HEAD = /^(?:(?:no|nomor)\s*\.?\s*(?:revisi|dokumen)|(?:tanggal|tgl)\s*\.?\s*terbit|halaman)\b/i;

/** Lines of who approves, in their order; the last is there where the site shows it. */
const SIGNERS = ["jabatan", "pejabat", "pangkat", "nip"] as const;

/** The form of a SOP of the catalogue. */
export function officialForm(catalogue: Catalogue, sop: Sop): OfficialForm {
  const { nama, kop } = must(catalogue.units, sop.unitId);
  const part = (key: FormList, items: readonly string[]): FormPart => ({
    key,
    label: labelOn(sop.formulir, key),
    items,
  });
  const texts = (items: readonly { readonly teks: string }[]): string[] => items.map(({ teks }) => teks);
  const rows: (readonly [FormPart, FormPart])[] = [
    [part("dasarHukum", texts(sop.dasarHukum)), part("kualifikasiPelaksana", sop.kualifikasiPelaksana)],
    [part("keterkaitan", texts(sop.keterkaitan)), part("peralatan", sop.peralatan)],
    [part("peringatan", sop.peringatan), part("pencatatan", sop.pencatatan)],
  ];
  const other = sop.formulir !== "sop-ap";
  // Parts keep their order, so only those in front can stand in the head.
  const first = sop.bagianLain.findIndex(({ judul }) => !HEAD.test(judul));
  const inHead = other ? (first === -1 ? sop.bagianLain.length : first) : 0;
  const identity = identityRows(catalogue, sop).map(({ key, label, lines, printed }) => ({
    key,
    label,
    lines: printed === null ? lines : [printed],
  }));
  const { jabatan, nama: pejabat, pangkat } = sop.disahkanOleh;
  const known = { jabatan, pejabat, pangkat, nip: "" };
  return {
    kind: sop.formulir,
    nama: sop.nama,
    unit: nama,
    kop,
    identity: other ? headOf(sop.bagianLain.slice(0, inHead), identity) : identity,
    approver: pejabat ?? null,
    signers: SIGNERS.filter((key) => known[key] !== undefined),
    rows: other ? inPairs(rows.flat().filter(({ items }) => items.length > 0)) : rows,
    others: sop.bagianLain.slice(inHead).map(({ judul, isi }) => ({ key: null, label: judul, items: isi })),
    steps: sop.prosedur ? stepsTable(sop.prosedur) : null,
    checkedAt: printOrigin(catalogue, sop),
  };
}

/** The parts of a form that is no SOP AP, which has only those that it prints, side by side; beside the last may be nothing. */
function inPairs(parts: readonly FormPart[]): (readonly [FormPart, FormPart])[] {
  const nothing = { key: null, label: "", items: [] };
  return parts.flatMap((part, index) =>
    index % 2 === 0 ? [[part, parts[index + 1] ?? nothing] as const] : [],
  );
}

/** The head of a form that is no SOP AP: its number first, by which readers know where a form begins; no blank rows else. */
function headOf(own: Sop["bagianLain"], identity: OfficialForm["identity"]): OfficialForm["identity"] {
  const rows = own.map(({ judul, isi }) => ({ key: "bagianLain", label: judul, lines: isi }));
  const filled = identity.filter(({ key }) => key !== "nomor");
  const numbered = own.some(({ judul }) => /^(?:no|nomor|kode)\b[. ]*(?:dokumen|kode|sop)?$/i.test(judul));
  const number = identity.find(({ key }) => key === "nomor") ?? {
    key: "nomor",
    label: LABELS.nomor,
    lines: [],
  };
  return [...(numbered && number.lines.length === 0 ? [] : [number]), ...rows, ...filled];
}

function stepsTable({ pelaksana, langkah }: Procedure): PrintedSteps {
  return {
    performers: pelaksana,
    rows: langkah.map((step) => {
      const own = [step.pelaksana].flat();
      return {
        kegiatan: step.kegiatan,
        cells: pelaksana.map((name) => (own.includes(name) ? writeSymbol(step) : "")),
        standards: [step.kelengkapan, step.waktu, step.output, step.keterangan].map((text) => text ?? ""),
      };
    }),
  };
}
