/** YAML with places: every value knows its line, every mistake is told in Indonesian. */
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLParseError,
} from "yaml";
import { lostTexts } from "./lost-text.ts";
import type { Mistake, Place } from "./problem.ts";

interface YamlMistake extends Mistake {
  readonly place: Place;
}

interface YamlData {
  readonly value: unknown;
  /** Where the thing at `path` is written; of what is missing, the nearest thing around it. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  /** The words of a single value as written, without quotes: `065`. */
  readonly textAt: (path: readonly PropertyKey[]) => string | undefined;
  readonly mistakes: readonly YamlMistake[];
  /** Text that is no part of `value`, though its writer meant it to be. */
  readonly lost: readonly YamlMistake[];
}

/** Reads YAML that starts on line `firstLine` of its file. With mistakes, `value` means nothing. */
export function readYaml(text: string, firstLine = 1): YamlData {
  const lines = new LineCounter();
  // One parse serves both values and places: without `prettyErrors`, places cost next to nothing.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const mistakes = document.errors.map((error) => ({ ...explain(error), place: place(error.pos[0]) }));
  let value: unknown;
  try {
    if (mistakes.length === 0) value = document.toJS();
  } catch {
    mistakes.push({ ...BROKEN, place: { line: firstLine, column: 1 } });
  }
  return {
    value,
    placeOf: (path) => place(walk(document, path).offset),
    textAt: (path) => walk(document, path).source,
    mistakes,
    lost: lostTexts(document, text).map(({ offset, mistake }) => ({ ...mistake, place: place(offset) })),
  };
}

/** Follows `path` as far as it goes. */
function walk(
  document: Document,
  path: readonly PropertyKey[],
): { offset: number; source: string | undefined } {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
      if (!pair) return { offset, source: undefined };
      offset = startOf(pair.key) ?? offset;
      next = pair.value;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      offset = startOf(next) ?? offset;
    }
    if (next === undefined) return { offset, source: undefined };
    node = next;
  }
  return { offset, source: isScalar(node) ? node.source : undefined };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

const BROKEN: Mistake = {
  found: "susunan datanya tidak dapat dibaca",
  expected: "yang diharapkan baris seperti kunci: isi",
  fix: "Bandingkan baris ini dan baris di atasnya dengan berkas lain.",
};

/** What the usual mistakes in YAML mean to an editor, by the parser's code. */
const CAUSES: Readonly<Partial<Record<YAMLParseError["code"], Mistake>>> = {
  TAB_AS_INDENT: {
    found: "baris menjorok dengan tombol Tab",
    expected: "yang diharapkan spasi",
    fix: "Ganti Tab dengan dua spasi.",
  },
  BAD_INDENT: {
    found: "baris menjorok tidak sejajar",
    expected: "butir dan kunci yang setingkat harus mulai pada kolom yang sama",
    fix: "Samakan jumlah spasinya dengan baris di atasnya.",
  },
  DUPLICATE_KEY: {
    found: "kunci ini ditulis dua kali",
    expected: "tiap kunci hanya boleh sekali",
    fix: "Gabungkan isinya, atau hapus salah satu.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    found: "ada titik dua di tengah teks",
    expected: "teks yang memuat titik dua harus diapit tanda kutip",
    fix: "Apit seluruh teks dengan tanda kutip.",
  },
  MISSING_CHAR: {
    found: "ada tanda penutup atau titik dua yang kurang",
    expected: "tanda kutip dan kurung harus ditutup, dan kunci diakhiri titik dua",
    fix: "Lengkapi tandanya pada baris ini atau baris di atasnya.",
  },
  BAD_SCALAR_START: {
    found: "teks diawali tanda yang khusus",
    expected: "teks seperti itu harus diapit tanda kutip",
    fix: "Apit seluruh teks dengan tanda kutip.",
  },
};

/** `tanggalRevisi: -`, as the paper has it. */
const DASH_BEHIND_KEY: Mistake = {
  found: "tanda - langsung sesudah kunci",
  expected: "tanda - tanpa tanda kutip hanya boleh mengawali butir pada baris tersendiri",
  fix: 'Bila di kertas tercetak -, tulis "-". Bila itu sebuah daftar, mulai butirnya pada baris di bawah kuncinya.',
};

function explain(error: YAMLParseError): Mistake {
  if (error.message.includes("block-seq-ind")) return DASH_BEHIND_KEY;
  return CAUSES[error.code] ?? BROKEN;
}
