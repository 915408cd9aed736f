/** `<compare-sops>`: reads both ids from the URL, offers names to choose from, draws the comparison. */
import type { SopJson } from "../../catalogue/published/sop-json.ts";
import type { CompareNames } from "../../catalogue/views/compare-view.ts";
import { present } from "../../basics/must.ts";
import { partOf } from "../part-of.ts";
import { unitOfSop } from "../../schema/sop-id.ts";
import { ownJson } from "../../basics/own-json.ts";

type Side = "a" | "b";

/** `<unit>/<slug>`, for an earlier version `<unit>/<slug>/<version>`: anything else is no id and is not fetched. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){1,2}$/;

class CompareSops extends HTMLElement {
  readonly #names = new Map<string, Promise<CompareNames>>();

  connectedCallback() {
    partOf(this, "[data-tanpa-skrip]").remove();
    const query = new URLSearchParams(location.search);
    const idOf = (side: Side): string => query.get(side) ?? "";
    const [a, b] = [idOf("a"), idOf("b")];
    for (const [side, id] of [
      ["a", a],
      ["b", b],
    ] as const)
      this.#offer(side, id, a || b);
    if (a !== "" && b !== "") void this.#compare(a, b);
  }

  /** Fills one side's choice: names come when the reader turns to it, or at once where the URL names a SOP. */
  #offer(side: Side, id: string, hint: string) {
    const unit = partOf<HTMLSelectElement>(this, `[data-unit=${side}]`);
    const sop = partOf<HTMLSelectElement>(this, `[data-sop=${side}]`);
    const wanted = unitOfSop(id || hint);
    if ([...unit.options].some(({ value }) => value === wanted)) unit.value = wanted;
    let filled = "";
    const fill = async () => {
      if (filled === unit.value) return;
      filled = unit.value;
      const { sop: names } = await this.#namesOf(unit.value);
      const chosen = sop.value || id;
      sop.replaceChildren(new Option("Pilih SOP …", ""), ...names.map((one) => new Option(one.nama, one.id)));
      sop.value = names.some((one) => one.id === chosen) ? chosen : "";
    };
    const tell = () =>
      this.#tell("Daftar SOP tidak dapat dimuat. Periksa sambungan, lalu muat ulang halaman.");
    unit.addEventListener("change", () => void fill().catch(tell));
    sop.addEventListener("focus", () => void fill().catch(tell));
    sop.addEventListener("pointerdown", () => void fill().catch(tell));
    if (ID.test(id)) void fill().catch(tell);
  }

  #namesOf(unit: string): Promise<CompareNames> {
    const known = this.#names.get(unit) ?? this.#fetch<CompareNames>(this.#address("nama", unit));
    this.#names.set(unit, known);
    return known;
  }

  /** An address that the page gives, with these in the places it leaves open. */
  #address(name: string, ...parts: string[]): string {
    return present(this.dataset[name]).replace(/\{\w+\}/g, () => parts.shift() ?? "");
  }

  async #fetch<Data>(path: string): Promise<Data> {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(path);
    return ownJson<Data>(await answer.text());
  }

  async #compare(a: string, b: string) {
    if (a === b) return this.#tell("Kedua SOP sama. Pilih dua SOP yang berbeda.");
    if (!ID.test(a) || !ID.test(b))
      return this.#tell("Alamat ini tidak menyebut dua SOP. Pilih dari daftar di atas.");
    this.#tell("Memuat perbandingan …");
    const others = partOf(this, "[data-lain]");
    others.hidden = true;
    try {
      const [{ drawComparison }, sopA, sopB, ...names] = await Promise.all([
        import("./draw-comparison.ts"),
        this.#fetch<SopJson>(this.#address("json", a)),
        this.#fetch<SopJson>(this.#address("json", b)),
        ...[a, b].map((id) => this.#namesOf(unitOfSop(id))),
      ]);
      const regulations = Object.fromEntries(names.flatMap(({ peraturan }) => Object.entries(peraturan)));
      const { result, sentence } = drawComparison(sopA, sopB, regulations, {
        swapped: this.#address("tukar", b, a),
        ofRegulation: (key) => this.#address("peraturan", key),
      });
      partOf(this, "[data-hasil]").replaceChildren(...result);
      this.#tell(sentence);
    } catch {
      this.#tell("Salah satu SOP tidak ditemukan atau tidak dapat dimuat. Pilih dari daftar di atas.");
    } finally {
      others.hidden = false;
    }
  }

  #tell(sentence: string) {
    partOf(this, "[role=status]").textContent = sentence;
  }
}

customElements.define("compare-sops", CompareSops);
