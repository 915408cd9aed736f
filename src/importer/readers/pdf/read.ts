/** PDF with a text layer: words with their places, ruled lines, drawn symbols. */
import type * as Library from "pdfjs-dist";
import { Unreadable, type Arrow, type Blocks, type Box, type Line, type Shape } from "../../blocks.ts";
import { ATTACHED_ENTRY } from "../../../schema/formats/attached-entry.ts";
import { linesOf } from "./lines.ts";
import { drawingOf } from "./drawing.ts";
import { matrixOf, wordsFrom, type PdfWord } from "./words.ts";

type Pdf = typeof Library;

/** More pages are no SOP document, and would keep a browser busy for minutes. */
const MOST_PAGES = 1500;

/** Reads a PDF whose text can be copied. @throws Unreadable where it has none, is locked, broken or too long */
export async function readPdf(bytes: Uint8Array): Promise<Blocks> {
  const pdf = await library();
  const document = await open(pdf, bytes);
  try {
    return await pagesOf(pdf, document);
  } finally {
    await document.loadingTask.destroy();
  }
}

interface Scope {
  pdfjsWorker?: unknown;
  window?: object;
}

/** Loaded for PDFs only. Its parser runs in the thread that asks: in a browser that is the page's worker already. */
async function library(): Promise<Pdf> {
  const scope: Scope = globalThis;
  scope.pdfjsWorker ??= await parser(scope);
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

/** In a worker, the parser would answer the worker's own messages as if they were its; where there is a window it does not. */
async function parser(scope: Scope): Promise<unknown> {
  if (!("WorkerGlobalScope" in scope)) return import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  scope.window = {};
  try {
    return await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  } finally {
    delete scope.window;
  }
}

async function open(pdf: Pdf, bytes: Uint8Array): Promise<Library.PDFDocumentProxy> {
  try {
    // It takes the bytes it is given, so it gets its own.
    const data = new Uint8Array(bytes);
    const options = {
      data,
      verbosity: 0,
      disableFontFace: true,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      isEvalSupported: false,
      useSystemFonts: false,
      maxImageSize: 1,
      enableXfa: false,
    };
    return await pdf.getDocument(options).promise;
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException")
      throw new Unreadable(
        "PDF ini dikunci dengan kata sandi. Buka dengan kata sandinya, simpan tanpa kunci, lalu coba lagi.",
      );
    throw new Unreadable("PDF ini rusak atau terpotong. Unduh atau simpan ulang berkasnya, lalu coba lagi.");
  }
}

async function pagesOf(pdf: Pdf, document: Library.PDFDocumentProxy): Promise<Blocks> {
  if (document.numPages > MOST_PAGES)
    throw new Unreadable(
      `PDF ini ${document.numPages} halaman. Pecah dahulu menjadi berkas yang lebih kecil.`,
    );
  const lines: Line[] = [];
  const shapes: Shape[] = [];
  const arrows: Arrow[] = [];
  const doubts: string[] = [];
  const heights: number[] = [];
  let offset = 0;
  let empty = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const view = matrixOf(viewport.transform);
    const { items } = await page.getTextContent();
    const { words, turn } = wordsFrom(items, view, viewport.width, viewport.height);
    if (words.length === 0) empty += 1;
    else {
      const drawing = drawingOf(pdf.OPS, await page.getOperatorList(), turn(view));
      const own = linesOf(words, drawing.rules, number, offset);
      lines.push(...own.lines);
      doubts.push(...own.doubts.map((text) => `Halaman ${number}: ${text}`));
      const down = <T extends Box>(box: T): T => ({ ...box, y: box.y + offset, y2: box.y2 + offset });
      shapes.push(...drawing.shapes.map(down));
      for (const { points, head } of drawing.arrows)
        arrows.push({ points: points.map(({ x, y }) => ({ x, y: y + offset })), head: down(head) });
      heights.push(...words.map(({ height }: PdfWord) => height));
    }
    offset += Math.max(viewport.height, viewport.width) + 100;
    page.cleanup();
  }
  if (lines.length === 0)
    throw new Unreadable(
      "PDF ini hasil pindai: isinya gambar, tidak ada teks yang dapat dibaca. Pakai berkas asalnya (Word atau Excel), atau kenali dahulu teksnya (OCR).",
    );
  if (empty > 0) doubts.push(`${empty} halaman tanpa teks (gambar atau kosong) tidak terbaca.`);
  const attached = await attachedIn(document);
  return { lines, shapes, arrows, unit: median(heights) * 1.15, measured: true, doubts, attached };
}

/** No entry is larger. */
const LARGEST = 2_000_000;

async function attachedIn(document: Library.PDFDocumentProxy): Promise<string | undefined> {
  const files = await document.getAttachments();
  if (!files?.has(ATTACHED_ENTRY)) return undefined;
  const content = await document.getAttachmentContent(ATTACHED_ENTRY);
  return content && content.length < LARGEST ? new TextDecoder().decode(content) : undefined;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 10;
}
