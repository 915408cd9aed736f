/** `<periksa-dokumen>`: takes a file or text; all that works on it is loaded when the reader first touches the page. */
import type { Desk } from "./desk.ts";
import { present } from "../../schema/must.ts";
import { partOf } from "../part-of.ts";

class PeriksaDokumen extends HTMLElement {
  #desk: Promise<Desk> | undefined;

  connectedCallback() {
    this.#one("[data-tanpa-skrip]").remove();
    this.#one("[data-meja]").hidden = false;
    const input = this.#one<HTMLInputElement>("input[type=file]");
    const text = this.#one<HTMLTextAreaElement>("textarea");
    for (const touch of ["pointerover", "focusin", "dragenter"])
      this.addEventListener(touch, () => void this.#load(), { once: true });

    input.addEventListener("change", () => {
      const file = input.files?.[0];
      input.value = "";
      if (file) void this.#open(file.name, file.arrayBuffer());
    });
    this.#one("[data-teks]").addEventListener("submit", (event) => {
      event.preventDefault();
      const entry = text.value.trimStart().startsWith("---\n");
      const bytes = new TextEncoder().encode(text.value).buffer;
      if (text.value.trim() !== "") void this.#open(entry ? "tempelan.mdx" : "teks yang ditempel", bytes);
      else text.focus();
    });
    this.#listenForDrops(this.#one("[data-letak]"));
    const folder = this.#one<HTMLButtonElement>("[data-folder]");
    folder.hidden = !("showDirectoryPicker" in window);
    folder.addEventListener("click", () => void this.#load().then((desk) => desk?.openFolder()));
    if (localStorageHas("katalog-sop:periksa")) this.#offerResume();
  }

  #listenForDrops(zone: HTMLElement) {
    addEventListener("dragover", (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      zone.dataset["atas"] = "";
    });
    addEventListener("dragleave", (event) => {
      if (!event.relatedTarget) delete zone.dataset["atas"];
    });
    addEventListener("drop", (event) => {
      delete zone.dataset["atas"];
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void this.#open(file.name, file.arrayBuffer());
    });
  }

  #offerResume() {
    const button = this.#one<HTMLButtonElement>("[data-lanjut]");
    button.hidden = false;
    button.addEventListener("click", () => {
      button.hidden = true;
      void this.#load().then((desk) => desk?.resume());
    });
  }

  async #open(name: string, bytes: Promise<ArrayBuffer> | ArrayBuffer) {
    const desk = await this.#load();
    await desk?.open(name, await bytes);
  }

  /** Undefined when it cannot be loaded, which the reader has then been told. */
  async #load(): Promise<Desk | undefined> {
    this.#desk ??= import("./desk.ts").then(({ Desk: Made }) => {
      const desk = new Made(present(this.dataset["akar"]), this.#one("[data-hasil]"), (sentence) =>
        this.#tell(sentence),
      );
      desk.ready.then(
        () => this.#tell("Siap. Sambungan internet boleh diputus."),
        () => this.#fail(),
      );
      return desk;
    });
    return this.#desk.catch(() => this.#fail());
  }

  #fail(): undefined {
    this.#desk = undefined;
    this.#tell("Alat pemeriksa tidak dapat dimuat. Periksa sambungan, lalu coba lagi.");
  }

  #tell(sentence: string) {
    this.#one("[data-kabar]").textContent = sentence;
  }

  #one<E extends HTMLElement = HTMLElement>(selector: string): E {
    return partOf<E>(this, selector);
  }
}

function localStorageHas(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

customElements.define("periksa-dokumen", PeriksaDokumen);
