/** A content folder on this device, where the browser may open one (File System Access). */
import { entryFolder } from "../../schema/sop-id.ts";
import { present } from "../../basics/must.ts";

/** What browsers have that open folders, and the types of the DOM do not tell. */
declare global {
  interface Window {
    showDirectoryPicker(options: {
      readonly mode: "readwrite";
      readonly id: string;
    }): Promise<FileSystemDirectoryHandle>;
  }
  interface FileSystemDirectoryHandle {
    values(): AsyncIterable<FileSystemDirectoryHandle | FileSystemFileHandle>;
  }
}

/** Told to the reader, in Indonesian. */
export class FolderMistake extends Error {}

export class ContentFolder {
  readonly name: string;
  readonly #sop: FileSystemDirectoryHandle;

  private constructor(name: string, sop: FileSystemDirectoryHandle) {
    this.name = name;
    this.#sop = sop;
  }

  /**
   * Asks for a folder. Null when the reader has chosen none.
   * @throws FolderMistake when it is no content folder
   */
  static async choose(): Promise<ContentFolder | null> {
    let folder: FileSystemDirectoryHandle;
    try {
      folder = await window.showDirectoryPicker({ mode: "readwrite", id: "isi" });
    } catch (error) {
      if (error instanceof Error && error.name === "AbortError") return null;
      throw new FolderMistake("Folder itu tidak dapat dibuka. Pilih folder lain, atau unduh entrinya.");
    }
    const sop = (await below(folder, ["sop"])) ?? (await below(folder, ["content", "sop"]));
    if (!sop)
      throw new FolderMistake(
        `Di folder “${folder.name}” tidak ada folder sop. Pilih folder isi: yang memuat situs.yaml, unit, dan sop.`,
      );
    return new ContentFolder(folder.name, sop);
  }

  /** Paths of all entries: `sop/<unit>/<file>.mdx`, in order. */
  async entries(): Promise<string[]> {
    const paths: string[] = [];
    for await (const unit of this.#sop.values()) {
      if (unit.kind !== "directory") continue;
      for await (const file of unit.values())
        if (file.kind === "file" && file.name.endsWith(".mdx"))
          paths.push(`${entryFolder(unit.name)}/${file.name}`);
    }
    return paths.sort();
  }

  async read(path: string): Promise<File> {
    return (await this.#file(path, false)).getFile();
  }

  async has(path: string): Promise<boolean> {
    return this.#file(path, false).then(
      () => true,
      () => false,
    );
  }

  async write(path: string, text: string): Promise<void> {
    const writer = await (await this.#file(path, true)).createWritable();
    await writer.write(text);
    await writer.close();
  }

  async #file(path: string, create: boolean): Promise<FileSystemFileHandle> {
    const [, unit, name] = path.split("/");
    const folder = await this.#sop.getDirectoryHandle(present(unit), { create });
    return folder.getFileHandle(present(name), { create });
  }
}

async function below(
  folder: FileSystemDirectoryHandle,
  names: readonly string[],
): Promise<FileSystemDirectoryHandle | null> {
  try {
    let place = folder;
    for (const name of names) place = await place.getDirectoryHandle(name);
    return place;
  } catch {
    return null;
  }
}
