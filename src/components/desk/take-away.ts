/** The finished entry: where it goes, and the ways to take it there. */
import { entryFile } from "../../schema/sop-id.ts";
import type { Checked, DeskSite, Opened } from "../../desk/draft.ts";
import type { ContentFolder } from "./content-folder.ts";
import { button } from "../button.ts";
import { make } from "../make.ts";
import { newId } from "./dom.ts";

interface Place {
  readonly unit: string | null;
  readonly slug: string | null;
}

/** Told: when unit or name change, when the entry has been taken, when the folder has got a new file. */
type Told = Readonly<Record<"changed" | "taken" | "added", () => void>>;

/** The end of the page: unit, file name, downloads. */
export class TakeAway {
  readonly element: HTMLElement;
  readonly #path = make("code");
  readonly #note = make("p", { class: "small muted" });
  readonly #said = make("p", { role: "status", class: "small" });
  readonly #unit: HTMLSelectElement;
  readonly #slug: HTMLInputElement;
  readonly #propose = make(
    "a",
    { class: "button", target: "_blank", rel: "noopener", hidden: true },
    "Usulkan perubahan",
  );
  readonly #folder: ContentFolder | null;
  readonly #told: Told;
  #checked: Checked | null = null;
  /** A file that would be replaced and has been asked about once. */
  #asked = "";

  constructor(
    { units }: DeskSite,
    { draft: place, path }: Pick<Opened, "draft" | "path">,
    folder: ContentFolder | null,
    told: Told,
  ) {
    this.#folder = folder;
    this.#told = told;
    // What it was opened from is replaced without asking.
    this.#asked = path ?? "";
    this.#unit = unitChoice(units, place.unit);
    const slug = { id: newId(), value: place.slug ?? "" };
    this.#slug = make("input", { ...slug, spellcheck: "false", autocomplete: "off" });
    this.element = this.#draw(units.length < 2);
    this.#listen();
  }

  #draw(isOneUnit: boolean): HTMLElement {
    const field = (label: string, input: HTMLElement, hidden = false): HTMLElement =>
      make("div", { hidden }, make("label", { for: input.id }, label), input);
    const place = [field("Unit", this.#unit, isOneUnit), field("Nama berkas", this.#slug)];
    return make(
      "div",
      { class: "bawa stack", id: "bawa", tabindex: -1 },
      make("div", { class: "bawa__tempat" }, ...place),
      make("p", {}, "Simpan di folder isi katalog sebagai ", this.#path, "."),
      this.#note,
      make("div", { class: "bawa__tombol" }, ...this.#buttons(), this.#propose),
      this.#said,
    );
  }

  #buttons(): HTMLElement[] {
    const [plain, primary] = [{ class: "button" }, { class: "button button-primary" }];
    return [
      ...(this.#folder ? [button("Simpan ke folder", () => void this.#save(), primary)] : []),
      button("Unduh .mdx", () => this.#download("mdx", "text/markdown"), this.#folder ? plain : primary),
      button("Unduh JSON", () => this.#download("json", "application/json"), plain),
      button("Salin teksnya", () => void this.#copy("Tersalin."), plain),
    ];
  }

  #listen(): void {
    const { changed } = this.#told;
    this.#unit.addEventListener("change", () => {
      this.#unit.dataset["dipilih"] = String(this.#unit.value !== "");
      changed();
    });
    this.#slug.addEventListener("input", changed);
    const copied = "Teksnya juga tersalin: tempelkan di sana bila belum terisi.";
    this.#propose.addEventListener("click", () => void this.#copy(copied));
  }

  /** Null where the choice is left to the desk. */
  place(): Place {
    const slug = this.#slug.value.trim();
    return {
      unit: this.#unit.dataset["dipilih"] === "true" ? this.#unit.value : null,
      slug: slug === "" || this.#slug.dataset["usul"] === slug ? null : slug,
    };
  }

  show(checked: Checked): void {
    this.#checked = checked;
    const { unit, slug, replaces, mistakes, proposal } = checked;
    // An answer to an older question must not undo a choice.
    if (this.#unit.dataset["dipilih"] !== "true") this.#unit.value = unit ?? "";
    if (document.activeElement !== this.#slug && this.place().slug === null) {
      this.#slug.value = slug;
      this.#slug.dataset["usul"] = slug;
    }
    this.#path.textContent = pathOf(checked);
    this.#note.textContent =
      (unit === null
        ? "Pilih unitnya: kop, peraturan daerah, dan SOP terkaitnya dibaca menurut unit itu."
        : replaces === null
          ? "Alamat ini belum dipakai."
          : `Menggantikan “${replaces}” yang sudah ada di katalog.`) +
      (mistakes.length > 0
        ? ` Masih ada ${mistakes.length} isian yang perlu dibetulkan sebelum katalog menerimanya.`
        : "");
    this.#propose.hidden = proposal === null;
    if (proposal) this.#propose.href = proposal.address;
  }

  async #save(): Promise<void> {
    const checked = this.#checked;
    if (!checked || !this.#folder) return;
    const path = pathOf(checked);
    if (checked.unit === null) {
      this.#unit.focus();
      return this.#tell("Belum disimpan: pilih dahulu unitnya.");
    }
    if (checked.mistakes.length > 0)
      return this.#tell("Belum disimpan: betulkan dahulu isian yang ditandai.");
    try {
      const exists = await this.#folder.has(path);
      if (this.#asked !== path && exists) {
        this.#asked = path;
        return this.#tell(`${path} sudah ada di folder. Tekan sekali lagi untuk menggantinya.`);
      }
      await this.#folder.write(path, checked.mdx);
      this.#asked = path;
      this.#told.taken();
      if (!exists) this.#told.added();
      this.#tell(`Tersimpan: ${path}. Periksa seluruh katalog dengan npm run check.`);
    } catch {
      this.#tell("Tidak dapat menulis ke folder itu. Izinkan di peramban, atau unduh entrinya.");
    }
  }

  #download(kind: "mdx" | "json", type: string): void {
    if (!this.#checked) return;
    const address = URL.createObjectURL(new Blob([this.#checked[kind]], { type }));
    make("a", { href: address, download: `${this.#checked.slug}.${kind}` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    this.#told.taken();
    this.#tell(`${this.#checked.slug}.${kind} diunduh.`);
  }

  async #copy(done: string): Promise<void> {
    if (!this.#checked) return;
    try {
      await navigator.clipboard.writeText(this.#checked.mdx);
      this.#told.taken();
      this.#tell(done);
    } catch {
      this.#tell("Peramban ini tidak mengizinkan menyalin; pakai Unduh .mdx.");
    }
  }

  #tell(sentence: string): void {
    this.#said.textContent = sentence;
  }
}

function pathOf({ unit, slug }: Checked): string {
  return entryFile(`${unit ?? "…"}/${slug}`);
}

/** The units to choose from, that of the draft chosen. */
function unitChoice(units: DeskSite["units"], chosen: string | null): HTMLSelectElement {
  // A unit of an opened folder that is not published yet.
  const isNew = chosen !== null && !units.some(({ id }) => id === chosen);
  const choice = make(
    "select",
    { id: newId() },
    units.length > 1 && make("option", { value: "" }, "(pilih unitnya)"),
    isNew && make("option", { value: chosen }, chosen),
    ...units.map(({ id, nama }) => make("option", { value: id }, nama)),
  );
  if (chosen !== null) choice.value = chosen;
  choice.dataset["dipilih"] = String(chosen !== null);
  return choice;
}
