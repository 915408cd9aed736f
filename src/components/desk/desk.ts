/** What the page becomes once a reader uses it; loaded with the worker at the first touch. */
import type { Draft, OpenedFile } from "../../desk/draft.ts";
import { joinFiles } from "../../desk/join-files.ts";
import { same } from "../../desk/same.ts";
import { ContentFolder, FolderMistake } from "./content-folder.ts";
import { make } from "../make.ts";
import { fileBar } from "./file-bar.ts";
import { folderList } from "./folder-list.ts";
import type { Ready } from "./protocol.ts";
import { forget, restore, save, type Saved } from "./saved.ts";
import { Workbench } from "./workbench.ts";
import { TookTooLong, WorkerLink } from "./worker-link.ts";
import { firstOf, present } from "../../basics/must.ts";

/** Larger files are no SOP, and a browser would choke on them. */
const LARGEST = 60 * 1024 * 1024;
/** Milliseconds that a file may take to be read. */
const LONGEST = 30_000;

/** A file, or what stands for one. */
type Source = Pick<File, "name" | "size" | "arrayBuffer">;

export class Desk {
  readonly #root: string;
  readonly #bench: HTMLElement;
  readonly #tell: (sentence: string) => void;
  readonly #link = new WorkerLink();
  readonly #entries = make("div");
  #folder: ContentFolder | null = null;
  /** Counts what was asked to be opened: an answer to an older question comes too late. */
  #turn = 0;
  /** What was to be opened when the reader was told of unfinished work. */
  #told = "";
  readonly ready: Promise<Ready>;

  /** @param root address of the site's root, with slash; @param bench where the work is shown */
  constructor(root: string, bench: HTMLElement, tell: (sentence: string) => void) {
    this.#root = root;
    this.#bench = bench;
    this.#tell = tell;
    this.ready = this.#link.ask("ready", { base: new URL(root, location.href).href });
  }

  async open(files: readonly Source[]): Promise<void> {
    const name = files.length === 1 ? firstOf(files).name : `${files.length} berkas`;
    if (this.#keepsUnfinished(name)) return;
    this.#turn += 1;
    const turn = this.#turn;
    this.#tell(`Membaca ${name} …`);
    try {
      await this.ready;
      const read: OpenedFile[] = [];
      for (const file of files) read.push(await this.#read(file));
      if (turn !== this.#turn) return;
      const opened = joinFiles(read);
      if (opened.problem !== null) return this.#tell(`${opened.name}: ${opened.problem}`);
      this.#tell(whatCame(opened));
      await this.#show({ file: opened, chosen: 0, edited: [] });
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
    await this.#show(saved);
    return true;
  }

  /** Opens a content folder of this device: its entries are listed, and what is finished is saved there. */
  async openFolder(): Promise<void> {
    try {
      const folder = await ContentFolder.choose();
      if (!folder) return;
      this.#folder = folder;
      const count = await this.#list(folder);
      if (!this.#entries.isConnected) this.#bench.append(this.#entries);
      this.#bench.hidden = false;
      this.#tell(`Folder ${folder.name} terbuka: ${count} entri.`);
    } catch (error) {
      if (!(error instanceof FolderMistake)) throw error;
      this.#tell(error.message);
    }
  }

  async #list(folder: ContentFolder): Promise<number> {
    const paths = await folder.entries();
    const open = (path: string) =>
      void folder.read(path).then(
        (file) => this.open([{ name: path, size: file.size, arrayBuffer: () => file.arrayBuffer() }]),
        () => this.#tell(`${path} tidak dapat dibaca. Buka foldernya sekali lagi.`),
      );
    this.#entries.replaceChildren(folderList(folder.name, paths, open));
    return paths.length;
  }

  async #read(file: Source): Promise<OpenedFile> {
    const unread = (problem: string) => ({ name: file.name, sops: [], doubts: [], problem });
    if (file.size > LARGEST)
      return unread("Berkas ini lebih dari 60 MB. Pecah dahulu menjadi berkas yang lebih kecil.");
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes)
      return unread(
        "Tidak dapat dibaca. Bila ini folder, letakkan berkas di dalamnya; bila berkasnya dipindah, pilih sekali lagi.",
      );
    return this.#link.askWithin(LONGEST, "open", { name: file.name, bytes }).catch((error: unknown) => {
      if (!(error instanceof TookTooLong)) throw error;
      return unread(
        "Berkas ini perlu lebih dari 30 detik untuk dibaca, jadi pembacaannya dihentikan. Pecah menjadi berkas yang lebih kecil, atau simpan ulang dari program asalnya, lalu coba lagi.",
      );
    });
  }

  /** Says so once where work would be lost; whoever asks again means it. */
  #keepsUnfinished(name: string): boolean {
    const left = restore();
    if (!left?.edited?.length || this.#told === name) {
      this.#told = "";
      return false;
    }
    this.#told = name;
    this.#tell(
      `Perubahan pada ${left.file.name} belum diunduh atau disimpan. Buka ${name} sekali lagi untuk meninggalkannya.`,
    );
    return true;
  }

  async #show({ file, chosen, edited = [] }: Saved): Promise<void> {
    const opened = file.sops[chosen];
    if (!opened) return;
    const state = { file, edited: new Set(edited) };
    const keep = (draft: Draft) => {
      const sops = state.file.sops.map((one, index) => (index === chosen ? { ...one, draft } : one));
      if (!same(draft.values, present(state.file.sops[chosen]).draft.values)) state.edited.add(chosen);
      state.file = { ...state.file, sops };
      save({ file: state.file, chosen, edited: [...state.edited] });
    };
    const taken = () => {
      state.edited.delete(chosen);
      save({ file: state.file, chosen, edited: [...state.edited] });
    };
    const bench = new Workbench(opened, {
      ready: await this.ready,
      link: this.#link,
      root: this.#root,
      folder: this.#folder,
      keep,
      taken,
      added: () => void (this.#folder && this.#list(this.#folder)),
    });
    const choose = (index: number) => {
      keep(bench.draft());
      void this.#show({ file: state.file, chosen: index, edited: [...state.edited] });
    };
    const bar = fileBar(file, chosen, { choose, erase: () => this.#erase() });
    this.#bench.replaceChildren(this.#entries, bar, bench.element);
    this.#bench.hidden = false;
    present(this.#bench.parentElement).dataset["bekerja"] = "";
    save({ file, chosen, edited });
    await bench.check();
    bench.focus();
  }

  #erase(): void {
    forget();
    this.#bench.replaceChildren(this.#entries);
    delete present(this.#bench.parentElement).dataset["bekerja"];
    this.#tell("Pekerjaan ini sudah dihapus dari perangkat.");
  }
}

function whatCame({ name, sops }: OpenedFile): string {
  if (sops.length > 1) return `${sops.length} SOP ditemukan di ${name}.`;
  const entry = firstOf(sops).draft.original !== null;
  return entry ? `Entri ${name} terbuka.` : `Formulir SOP dikenali di ${name}.`;
}
