/**
 * The official form as a file holds it: what is printed on the source's sheet, in the form's order, and nothing of the site
 * but where it can be checked. Every format draws from this.
 */
import { PRINTED_SYMBOLS } from "../schema/printed-symbols.ts";
import type { Catalogue, Sop } from "../catalogue/types.ts";
import { identityRows } from "../catalogue/views/identity-rows.ts";
import { printOrigin, type PrintOrigin } from "../catalogue/views/print-view.ts";
import { LABELS } from "../schema/field-labels.ts";
import { must } from "../schema/must.ts";
import type { Procedure } from "../schema/procedure.ts";

/** A part of the form under its heading. */
export interface FormPart {
  readonly label: string;
  readonly items: readonly string[];
}

export interface OfficialForm {
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
  /** Rows of two parts, as they stand side by side. */
  readonly rows: readonly (readonly [FormPart, FormPart])[];
  /** What the form prints beyond these. */
  readonly others: readonly FormPart[];
  readonly steps: StepsTable | null;
  readonly checkedAt: PrintOrigin;
}

export interface StepsTable {
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

/** The form of a SOP of the catalogue. */
export function officialForm(catalogue: Catalogue, sop: Sop): OfficialForm {
  const { nama, kop } = must(catalogue.units, sop.unitId);
  const part = (key: keyof typeof LABELS, items: readonly string[]): FormPart => ({
    label: LABELS[key],
    items,
  });
  const texts = (items: readonly { readonly teks: string }[]): string[] => items.map(({ teks }) => teks);
  const rows: (readonly [FormPart, FormPart])[] = [
    [part("dasarHukum", texts(sop.dasarHukum)), part("kualifikasiPelaksana", sop.kualifikasiPelaksana)],
    [part("keterkaitan", texts(sop.keterkaitan)), part("peralatan", sop.peralatan)],
    [part("peringatan", sop.peringatan), part("pencatatan", sop.pencatatan)],
  ];
  const other = sop.formulir !== "sop-ap";
  const inHead = ({ judul }: { readonly judul: string }): boolean => other && HEAD.test(judul);
  const ofItsHead = sop.bagianLain.filter(inHead);
  const parts = sop.bagianLain.filter((one) => !inHead(one));
  const identity = identityRows(catalogue, sop).map(({ key, label, lines, printed }) => ({
    key,
    label,
    lines: printed === null ? lines : [printed],
  }));
  return {
    nama: sop.nama,
    unit: nama,
    kop,
    identity: other ? headOf(ofItsHead, identity) : identity,
    approver: sop.disahkanOleh.nama ?? null,
    // A form that is no SOP AP has only the parts that it prints.
    rows: other ? rows.filter((row) => row.some(({ items }) => items.length > 0)) : rows,
    others: parts.map(({ judul, isi }) => ({ label: judul, items: isi })),
    steps: sop.prosedur ? stepsTable(sop.prosedur) : null,
    checkedAt: printOrigin(catalogue, sop),
  };
}

/** The head of a form that is no SOP AP: its number first, by which readers know where a form begins; no blank rows else. */
function headOf(
  own: Sop["bagianLain"],
  [number, ...rest]: readonly OfficialForm["identity"][number][],
): OfficialForm["identity"] {
  const rows = own.map(({ judul, isi }) => ({ key: judul, label: judul, lines: isi }));
  const filled = rest.filter(({ lines }) => lines.length > 0);
  const numbered = own.some(({ judul }) => /^(?:no|nomor|kode)\b[. ]*(?:dokumen|kode|sop)?$/i.test(judul));
  return [...(number && !numbered ? [number] : []), ...rows, ...filled];
}

function stepsTable({ pelaksana, langkah }: Procedure): StepsTable {
  return {
    performers: pelaksana,
    rows: langkah.map((step) => {
      const own = [step.pelaksana].flat();
      return {
        kegiatan: step.kegiatan,
        cells: pelaksana.map((name) => (own.includes(name) ? PRINTED_SYMBOLS.write(step) : "")),
        standards: [step.kelengkapan, step.waktu, step.output, step.keterangan].map((text) => text ?? ""),
      };
    }),
  };
}
