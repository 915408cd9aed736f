/** `<check-document>`: takes a file or text; all that works on it is loaded when the reader first touches the page. */
import type { Desk } from "./desk.ts";
import { present } from "../../basics/must.ts";
import { partOf } from "../part-of.ts";
import { hasSaved } from "./saved.ts";

class CheckDocument extends HTMLElement {
  #desk: Promise<Desk> | undefined;

  connectedCallback() {
    this.#one("[data-tanpa-skrip]").remove();
    const input = this.#one<HTMLInputElement>("input[type=file]");
    const text = this.#one<HTMLTextAreaElement>("textarea");
    for (const touch of ["pointerover", "focusin", "dragenter"])
      this.addEventListener(touch, () => void this.#load(), { once: true });

    input.addEventListener("change", () => {
      const files = [...(input.files ?? [])];
      input.value = "";
      void this.#open(files);
    });
    this.#one("[data-teks]").addEventListener("submit", (event) => {
      event.preventDefault();
      const pasted = text.value.trimStart();
      const name = pasted.startsWith("---\n") ? "tempelan.mdx" : "teks yang ditempel";
      if (pasted === "") text.focus();
      else void this.#open([new File([pasted], name)]);
    });
    // A file may have been chosen before this script came.
    if (input.files?.length) input.dispatchEvent(new Event("change"));
    this.#listenForDrops(this.#one("[data-letak]"));
    const folder = this.#one<HTMLButtonElement>("[data-folder]");
    folder.hidden = !("showDirectoryPicker" in window);
    folder.addEventListener("click", () => void this.#load().then((desk) => desk?.openFolder()));
    if (hasSaved()) this.#offerResume();
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
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void this.#open(files);
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

  async #open(files: readonly File[]) {
    if (files.length > 0) await (await this.#load())?.open(files);
  }

  /** Undefined when it cannot be loaded, which the reader has then been told. */
  async #load(): Promise<Desk | undefined> {
    this.#desk ??= import("./desk.ts").then(({ Desk: Made }) => {
      const desk = new Made(present(this.dataset["akar"]), this.#one("[data-hasil]"), (sentence) =>
        this.#tell(sentence),
      );
      desk.ready.then(
        // Whoever has already given a file is told of that instead.
        () => this.#one("[data-kabar]").textContent || this.#tell("Siap. Sambungan internet boleh diputus."),
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
    const said = this.#one("[data-kabar]");
    said.textContent = sentence;
    said.scrollIntoView({ block: "nearest" });
  }

  #one<E extends HTMLElement = HTMLElement>(selector: string): E {
    return partOf<E>(this, selector);
  }
}

customElements.define("check-document", CheckDocument);
