/** The desk's worker: reading documents and judging drafts, away from the page. */
import { checkDraft } from "../../desk/check-draft.ts";
import { formFields } from "../../desk/form-fields.ts";
import { loadKnown, type Load } from "../../desk/known.ts";
import type { OpenedFile } from "../../desk/draft.ts";
import { openFile } from "../../desk/open-file.ts";
import { unitNamed } from "../../desk/unit-of.ts";
import type { Content } from "../../schema/content.ts";
import type { Asked, Ready } from "./protocol.ts";

let load: Load;
let known: Content;
/** The unit whose SOPs are known whole, in a catalogue that is split. */
let unit: string | null = null;

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  answer(data).then(
    (result) => postMessage({ number: data.number, answer: result }),
    (error: unknown) => {
      console.error(error);
      postMessage({ number: data.number });
    },
  );
});

async function answer(asked: Asked): Promise<unknown> {
  if (asked.kind === "ready") return ready(asked.ask.base);
  if (asked.kind === "open") return opened(asked.ask.name, new Uint8Array(asked.ask.bytes));
  const { draft, today } = asked.ask;
  const checked = checkDraft(draft, known, today);
  if (checked.unit === null || checked.unit === unit) return checked;
  unit = checked.unit;
  // Without a line its neighbours stay known by name, which is enough for all but copied parts.
  known = await loadKnown(load, unit).catch(() => known);
  return checkDraft(draft, known, today);
}

/** With the unit that its letterhead names. */
async function opened(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const file = await openFile(name, bytes);
  const sops = file.sops.map((sop) => {
    const unit = sop.draft.unit ?? unitNamed(sop.lines, known.units);
    return { ...sop, draft: { ...sop.draft, unit } };
  });
  return { ...file, sops };
}

async function ready(base: string): Promise<Ready> {
  const loaded = new Map<string, Promise<string>>();
  load = (path) => {
    const known = loaded.get(path) ?? fetchText(base + path);
    loaded.set(path, known);
    return known;
  };
  // The reader of PDFs comes now, so that the page works without a line from here on.
  [known] = await Promise.all([
    loadKnown(load),
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    import("pdfjs-dist/legacy/build/pdf.worker.mjs"),
  ]);
  return { units: known.units.map(({ id, data }) => ({ id, nama: data.nama })), fields: formFields() };
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
