/** The finished entry: where it goes, and the ways to take it there. */
import type { Checked, DeskSite } from "../../desk/draft.ts";
import { button, make, newId } from "./dom.ts";

export interface Place {
  readonly unit: string | null;
  readonly slug: string | null;
}

/** The end of the page: unit, file name, downloads. */
export class TakeAway {
  readonly element: HTMLElement;
  readonly #path = make("code");
  readonly #note = make("p", { class: "small muted" });
  readonly #said = make("p", { role: "status", class: "small" });
  readonly #unit: HTMLSelectElement;
  readonly #slug: HTMLInputElement;
  #checked: Checked | null = null;

  constructor({ units }: DeskSite, place: Place, changed: () => void) {
    const ids = [newId(), newId()] as const;
    this.#unit = make(
      "select",
      { id: ids[0] },
      ...units.map(({ id, nama }) => make("option", { value: id }, nama)),
    );
    this.#slug = make("input", {
      id: ids[1],
      value: place.slug ?? "",
      spellcheck: "false",
      autocomplete: "off",
    });
    if (place.unit !== null) this.#unit.value = place.unit;
    this.#unit.dataset["dipilih"] = String(place.unit !== null);
    this.#unit.addEventListener("change", () => {
      this.#unit.dataset["dipilih"] = "true";
      changed();
    });
    this.#slug.addEventListener("input", changed);
    const choice = make("div", {}, make("label", { for: ids[0] }, "Unit"), this.#unit);
    choice.hidden = units.length < 2;
    this.element = make(
      "div",
      { class: "bawa stack" },
      make(
        "div",
        { class: "bawa__tempat" },
        choice,
        make("div", {}, make("label", { for: ids[1] }, "Nama berkas"), this.#slug),
      ),
      make("p", {}, "Simpan di folder isi katalog sebagai ", this.#path, "."),
      this.#note,
      make(
        "div",
        { class: "bawa__tombol" },
        button("Unduh .mdx", () => this.#download("mdx", "text/markdown"), {
          class: "button button-primary",
          "data-unduh": "mdx",
        }),
        button("Unduh JSON", () => this.#download("json", "application/json"), { "data-unduh": "json" }),
        button("Salin teksnya", () => void this.#copy()),
      ),
      this.#said,
    );
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
    const { unit, slug, replaces, mistakes } = checked;
    this.#unit.value = unit;
    if (document.activeElement !== this.#slug && (this.#slug.value === "" || this.place().slug === null)) {
      this.#slug.value = slug;
      this.#slug.dataset["usul"] = slug;
    }
    this.#path.textContent = `sop/${unit}/${slug}.mdx`;
    this.#note.textContent =
      (replaces === null
        ? "Alamat ini belum dipakai."
        : `Menggantikan “${replaces}” yang sudah ada di katalog.`) +
      (mistakes.length > 0
        ? ` Masih ada ${mistakes.length} isian yang perlu dibetulkan sebelum katalog menerimanya.`
        : "");
  }

  #download(kind: "mdx" | "json", type: string): void {
    if (!this.#checked) return;
    const address = URL.createObjectURL(new Blob([this.#checked[kind]], { type }));
    make("a", { href: address, download: `${this.#checked.slug}.${kind}` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    this.#said.textContent = `${this.#checked.slug}.${kind} diunduh.`;
  }

  async #copy(): Promise<void> {
    if (!this.#checked) return;
    try {
      await navigator.clipboard.writeText(this.#checked.mdx);
      this.#said.textContent = "Tersalin.";
    } catch {
      this.#said.textContent = "Peramban ini tidak mengizinkan menyalin; pakai Unduh .mdx.";
    }
  }
}
