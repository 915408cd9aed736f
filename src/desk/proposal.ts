/** The page of a git host where a changed or new entry is proposed. */
import type { Repository } from "../schema/site.ts";
import type { Proposal } from "./draft.ts";
import { lastOf } from "../basics/must.ts";

/** Hosts refuse longer addresses. */
const LONGEST = 7500;

/**
 * @param path of the entry, below the content folder
 * @param exists whether the entry is published: then the host's editor opens, whose text no address can fill in
 */
export function proposal(repository: Repository, path: string, text: string, exists: boolean): Proposal {
  const { jenis, alamat, cabang, folder } = repository;
  const root = `${alamat.replace(/\/+$/, "")}${jenis === "gitlab" ? "/-" : ""}`;
  const place = [...(folder === "" ? [] : folder.split("/")), ...path.split("/")].map(encodeURIComponent);
  const branch = cabang.split("/").map(encodeURIComponent).join("/");
  if (exists) return { address: `${root}/edit/${branch}/${place.join("/")}`, filled: false };
  const name = lastOf(place);
  const empty = `${root}/new/${branch}/${place.slice(0, -1).join("/")}?${jenis === "gitlab" ? "file_name" : "filename"}=${name}`;
  const filled = `${empty}&${jenis === "gitlab" ? "content" : "value"}=${encodeURIComponent(text)}`;
  return filled.length <= LONGEST ? { address: filled, filled: true } : { address: empty, filled: false };
}
