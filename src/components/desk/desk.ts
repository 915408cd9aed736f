/** What the page becomes once a reader uses it; loaded with the worker at the first touch. */
import type { Draft, OpenedFile } from "../../desk/draft.ts";
import { ContentFolder, FolderMistake } from "./content-folder.ts";
import { button, make } from "./dom.ts";
import { folderList } from "./folder-list.ts";
import type { Ready } from "./protocol.ts";
import { forget, restore, save } from "./saved.ts";
import { Workbench } from "./workbench.ts";
import { WorkerLink } from "./worker-link.ts";
import { present } from "../../schema/must.ts";

/** Larger files are no SOP, and a browser would choke on them. */
const LARGEST = 60 * 1024 * 1024;

export class Desk {
  readonly #root: string;
  readonly #bench: HTMLElement;
  readonly #tell: (sentence: string) => void;
  readonly #link = new WorkerLink();
  readonly #entries = make("div");
  #folder: ContentFolder | null = null;
  readonly ready: Promise<Ready>;

  /** @param root address of the site's root, with slash; @param bench where the work is shown */
  constructor(root: string, bench: HTMLElement, tell: (sentence: string) => void) {
    this.#root = root;
    this.#bench = bench;
    this.#tell = tell;
    this.ready = this.#link.ask("ready", { base: new URL(root, location.href).href });
  }

  async open(name: string, bytes: ArrayBuffer): Promise<void> {
    if (bytes.byteLength > LARGEST)
      return this.#tell("Berkas ini lebih dari 60 MB. Pecah dahulu menjadi berkas yang lebih kecil.");
    this.#tell(`Membaca ${name} …`);
    try {
      await this.ready;
      const file = await this.#link.ask("open", { name, bytes });
      if (file.problem !== null) return this.#tell(`${name}: ${file.problem}`);
      this.#tell(
        file.sops.length > 1
          ? `${file.sops.length} SOP ditemukan di ${name}.`
          : `Formulir SOP dikenali di ${name}.`,
      );
      await this.#show(file, 0);
    } catch {
      this.#tell("Alat pemeriksa tidak dapat dimuat. Periksa sambungan, lalu muat ulang halaman.");
    }
  }

  /** Takes up the work that was left; false when there is none. */
  async resume(): Promise<boolean> {
    const saved = restore();
    if (!saved) return false;
    await this.ready;
    this.#tell(`Melanjutkan ${saved.file.name}.`);
    await this.#show(saved.file, saved.chosen);
    return true;
  }

  /** Opens a content folder of this device: its entries are listed, and what is finished is saved there. */
  async openFolder(): Promise<void> {
    try {
      const folder = await ContentFolder.choose();
      if (!folder) return;
      this.#folder = folder;
      const paths = await folder.entries();
      const open = (path: string) => void folder.read(path).then((bytes) => this.open(path, bytes));
      this.#entries.replaceChildren(folderList(folder.name, paths, open));
      if (!this.#entries.isConnected) this.#bench.append(this.#entries);
      this.#bench.hidden = false;
      this.#tell(`Folder ${folder.name} terbuka: ${paths.length} entri.`);
    } catch (error) {
      if (!(error instanceof FolderMistake)) throw error;
      this.#tell(error.message);
    }
  }

  async #show(file: OpenedFile, chosen: number): Promise<void> {
    const opened = file.sops[chosen];
    if (!opened) return;
    let current = file;
    const keep = (draft: Draft) => {
      const sops = current.sops.map((one, index) => (index === chosen ? { ...one, draft } : one));
      current = { ...current, sops };
      save({ file: current, chosen });
    };
    const bench = new Workbench(opened, {
      ready: await this.ready,
      link: this.#link,
      root: this.#root,
      folder: this.#folder,
      path: opened.draft.original === null ? null : file.name,
      keep,
    });
    const choose = (index: number) => {
      keep(bench.draft());
      void this.#show(current, index);
    };
    this.#bench.replaceChildren(this.#entries, this.#bar(file, chosen, choose), bench.element);
    this.#bench.hidden = false;
    present(this.#bench.parentElement).dataset["bekerja"] = "";
    save({ file, chosen });
    await bench.check();
    bench.focus();
  }

  #bar(file: OpenedFile, chosen: number, choose: (index: number) => void): HTMLElement {
    const erase = () => {
      forget();
      this.#bench.replaceChildren(this.#entries);
      delete present(this.#bench.parentElement).dataset["bekerja"];
      this.#tell("Pekerjaan ini sudah dihapus dari perangkat.");
    };
    const several = file.sops.map(({ draft }, index) => {
      const nama = draft.values["nama"];
      const label = `${index + 1}. ${typeof nama === "string" && nama !== "" ? nama : "tanpa nama"}`;
      return make("option", { value: index, selected: index === chosen }, label);
    });
    const select = make("select", { "aria-label": "SOP di dokumen ini" }, ...several);
    select.addEventListener("change", () => choose(Number(select.value)));
    return make(
      "div",
      { class: "bilah" },
      make("p", {}, make("strong", {}, file.name)),
      file.sops.length > 1 && select,
      button("Hapus dari perangkat ini", erase, { class: "button button--kecil" }),
      ...file.doubts.map((text) => make("p", { class: "gap" }, text)),
    );
  }
}
