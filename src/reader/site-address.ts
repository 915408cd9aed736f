/** Where the site will live, known before Astro starts: `situs.yaml` of the content folder, overridden by the environment. */
import type { SiteAddress } from "../catalogue/addresses.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { contentFolder, contentPath } from "./content-folder.ts";
import { isRecord } from "../basics/typed-keys.ts";

/** An address that no site can live at; its message is for whoever set it. */
export class AddressProblem extends Error {}

const placeholder: SiteAddress = { site: "http://localhost:4321", base: "/" };

/**
 * Reads `alamat` and `basis` of situs.yaml in the content folder, which is named from `root`; `SITE_URL` and `BASE_PATH` in `env` win over them.
 * A missing or malformed file gives the placeholder, because the content check names that mistake better.
 * @throws AddressProblem (in Indonesian) when `SITE_URL` is not a web address, or `BASE_PATH` not a path that is written as it is.
 */
export function siteAddress(
  root: string,
  env: NodeJS.ProcessEnv = process.env,
  folder: string = contentFolder(env),
): SiteAddress {
  const file = fromFile(contentPath(root, folder));
  const site = env["SITE_URL"] || file.site;
  const base = env["BASE_PATH"] || file.base;
  if (!/^https?:\/\/[^\s/]+\/?$/.test(site)) {
    throw new AddressProblem(
      `SITE_URL berisi “${site}”; yang diharapkan alamat tanpa jalur, misalnya https://sop.contoh.go.id`,
    );
  }
  if (!isCleanPath(base)) {
    throw new AddressProblem(
      `BASE_PATH berisi “${base}”; yang diharapkan jalur dari huruf, angka, titik, garis bawah, dan tanda hubung, misalnya /katalog-sop/`,
    );
  }
  return { site: site.replace(/\/$/, ""), base: `/${base}/`.replace(/\/{2,}/g, "/") };
}

/** Folders whose names need no escaping in an address, and that no browser shortens (`.`, `..`). */
function isCleanPath(path: string): boolean {
  return path
    .split("/")
    .every((name) => name === "" || (/^[A-Za-z0-9._~-]+$/.test(name) && !/^\.+$/.test(name)));
}

function fromFile(folder: string): SiteAddress {
  try {
    const data: unknown = parse(readFileSync(join(folder, "situs.yaml"), "utf8"));
    const { alamat, basis } = isRecord(data) ? data : {};
    return {
      site: typeof alamat === "string" && /^https?:\/\/[^\s/]+$/.test(alamat) ? alamat : placeholder.site,
      base: typeof basis === "string" && isCleanPath(basis) ? basis : placeholder.base,
    };
  } catch {
    return placeholder;
  }
}
