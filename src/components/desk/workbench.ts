/** One SOP on the desk: the words of the document, the form, what is found, the printed page, the way home. */
import type { Checked, Draft, Opened } from "../../desk/draft.ts";
import { same } from "../../desk/same.ts";
import { LABELS } from "../../schema/field-labels.ts";
import type { ContentFolder } from "./content-folder.ts";
import { CorrectionForm } from "./correction-form.ts";
import { make } from "../make.ts";
import { debounced } from "./dom.ts";
import { findingsList } from "./findings-list.ts";
import { preview } from "./preview.ts";
import type { Ready } from "./protocol.ts";
import { lightSource, sourceView } from "./source-view.ts";
import { today } from "./today.ts";
import { TakeAway } from "./take-away.ts";
import type { WorkerLink } from "./worker-link.ts";
import { firstOf } from "../../basics/must.ts";
import { closestTo, partOf } from "../part-of.ts";

/** What the desk gives to whatever lies on it. */
interface Surroundings {
  readonly ready: Ready;
  readonly link: WorkerLink;
  /** Address of the site's root. */
  readonly root: string;
  /** An opened content folder. */
  readonly folder: ContentFolder | null;
  /** Told every new state of the draft. */
  readonly keep: (draft: Draft) => void;
  /** Told when it has been downloaded or saved. */
  readonly taken: () => void;
  /** Told when the folder has got a file that it had not. */
  readonly added: () => void;
}

/** How long one may pause before the draft is judged again. */
const PAUSE = 250;

/** As many things are listed at once above the form. */
const FEW = 4;

export class Workbench {
  readonly element: HTMLElement;
  readonly #form: CorrectionForm;
  readonly #away: TakeAway;
  readonly #opened: Opened;
  readonly #link: WorkerLink;
  readonly #title = make("h2", { tabindex: -1 });
  readonly #verdict = make("p", { class: "putusan", role: "status" });
  readonly #list = make("ol", { class: "hal plain" });
  readonly #matters = make(
    "details",
    { class: "meja__hal" },
    make("summary", {}, "Yang perlu dilihat"),
    this.#list,
  );
  readonly #paper = make("div");
  readonly #outdated = make(
    "p",
    { class: "gap", hidden: true },
    "Diperbarui setelah isian yang ditandai dibetulkan.",
  );
  #busy = false;
  #again = false;
  #shown = false;

  constructor(opened: Opened, { ready, link, root, folder, keep, taken, added }: Surroundings) {
    this.#opened = opened;
    this.#link = link;
    this.#form = new CorrectionForm(ready.fields, opened.draft.values, root);
    const again = debounced(PAUSE, () => {
      keep(this.draft());
      void this.check();
    });
    this.#away = new TakeAway(ready, opened, folder, { changed: again, taken, added });
    for (const part of [this.#form.element, this.#form.steps]) {
      part.addEventListener("input", again);
      part.addEventListener("change", again);
    }

    const go = (field: string) => this.#form.focus(field);
    const doubtful = new Set(opened.doubts.map(({ bidang }) => firstOf(bidang.split("."))));
    const source = sourceView(opened.lines, doubtful, go);
    this.#form.element.addEventListener("focusin", (event) =>
      lightSource(source, closestTo(event, "[data-bidang]")?.dataset["bidang"]),
    );
    this.element = make(
      "div",
      { class: "meja" },
      make(
        "header",
        { class: "meja__kepala stack" },
        this.#title,
        this.#verdict,
        make("a", { href: "#bawa" }, "Langsung ke unduhan"),
      ),
      this.#matters,
      // In a box of their own: what stays in view beside the form must not reach what stands below it.
      make(
        "div",
        { class: "meja__baca" },
        sourceSection(source),
        section("Isian formulir", "meja__isian", this.#form.element),
      ),
      section(LABELS["prosedur"], "meja__langkah", this.#form.steps),
      section("Seperti akan tercetak", "meja__cetak", this.#outdated, this.#paper),
      section("Bawa ke katalog", "meja__bawa", this.#away.element),
    );
  }

  draft(): Draft {
    return { ...this.#opened.draft, ...this.#away.place(), values: this.#form.values() };
  }

  focus(): void {
    this.#title.focus();
  }

  /** Has the draft judged and shows what comes back; what is written meanwhile is judged after that. */
  async check(): Promise<void> {
    this.#again = true;
    if (this.#busy) return;
    this.#busy = true;
    while (this.#again) {
      this.#again = false;
      const draft = this.draft();
      try {
        this.#show(draft, await this.#link.ask("check", { draft, today: today() }));
      } catch {
        this.#verdict.textContent =
          "Isian ini tidak dapat diperiksa; yang tertulis tetap tersimpan di perangkat.";
        this.#verdict.dataset["nada"] = "salah";
      }
    }
    this.#busy = false;
  }

  #show({ values }: Draft, checked: Checked): void {
    // Whoever has changed a part has looked at it.
    const { read } = this.#opened;
    const doubts = this.#opened.doubts.filter(({ bidang }) => {
      const [key = ""] = bidang.split(".");
      return same(read[key], values[key]);
    });
    const { mistakes, findings, view } = checked;
    const nama = values["nama"];
    this.#title.textContent = typeof nama === "string" ? nama : "SOP tanpa nama";
    const said = verdict(checked, doubts.length);
    if (this.#verdict.textContent !== said) this.#verdict.textContent = said;
    this.#verdict.dataset["nada"] =
      mistakes.length > 0 ? "salah" : findings.length + doubts.length > 0 ? "tinjau" : "baik";
    this.#list.replaceChildren(...findingsList(checked, doubts, (field) => this.#form.focus(field)));
    const count = this.#list.childElementCount;
    this.#matters.hidden = count === 0;
    partOf(this.#matters, "summary").textContent = `${count} hal yang perlu dilihat`;
    // Each also stands at its field; a long list would keep the reader from the form.
    if (!this.#shown) this.#matters.open = count <= FEW;
    this.#shown = true;
    this.#form.tell(checked, doubts);
    this.#away.show(checked);
    if (view) this.#paper.replaceChildren(preview(view));
    this.#outdated.hidden = view !== null;
  }
}

function verdict({ mistakes, findings, view }: Checked, doubts: number): string {
  const parts = [
    mistakes.length > 0 && `${mistakes.length} isian perlu dibetulkan`,
    view && `terisi ${view.completeness.filled} dari ${view.completeness.total} bagian`,
    doubts > 0 && `${doubts} bacaan perlu diperiksa`,
    view && (findings.length > 0 ? `${findings.length} temuan` : "tanpa temuan"),
  ].filter((part) => typeof part === "string");
  const text = parts.join(" · ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function section(title: string, name: string, ...content: Node[]): HTMLElement {
  return make("section", { class: `${name} stack` }, make("h3", {}, title), ...content);
}

/** Open beside the form on wide screens; folded above it on narrow ones. */
function sourceSection(source: HTMLElement): HTMLElement {
  const legend = make(
    "p",
    { class: "small muted" },
    "Sentuh kata untuk menuju isiannya. ",
    make("span", { class: "naskah__ragu" }, "Diragukan"),
    " · ",
    make("span", { class: "naskah__lepas" }, "tidak masuk isian mana pun"),
  );
  return make(
    "details",
    { class: "meja__naskah", open: matchMedia("(min-width: 64rem)").matches },
    make("summary", {}, "Kata-kata dokumen"),
    legend,
    source,
  );
}
