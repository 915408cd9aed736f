/** The sites that browser tests run on: the content of this repository (or what `KATALOG_ISI` names), and the tests' own. */
import { resolve } from "node:path";
import { contentFolder } from "../../../src/reader/content-folder.ts";
import { siteAddress } from "../../../src/reader/site-address.ts";

export interface Site {
  /** Folder with the built site. */
  readonly folder: string;
  /** Content folder it is built from, named from the project's folder. */
  readonly content: string;
  /** Origin that its absolute links begin with. */
  readonly host: string;
  /** Base path, with slashes at both ends. */
  readonly base: string;
}

/** Built by `npm run build`, for the address that its environment names, before the tests; `DIST` names another folder. */
export const published: Site = site(process.env["DIST"] ?? "dist", contentFolder(), process.env);

/** An invented office, whose eight SOPs show every state. */
export const office: Site = fixture("situs");

/** The twelve SOPs of the source document. */
export const twelve: Site = fixture("ngantang");

/** SOPs whose flowcharts have every form that must be drawn. */
export const flowcharts: Site = fixture("alur");

/** The twelve under a base path. */
export const twelveBelow: Site = site(".cache/situs/ngantang-di-bawah", twelve.content, {
  SITE_URL: "https://uji.example",
  BASE_PATH: "/sop-uji/",
});

/** One SOP. */
export const single: Site = site(".cache/situs/satu", "tests/fixtures/konten-baik/content", {});

/** A made-up region of 20 units with 60 SOPs each. */
export const region: Site = site(".cache/situs/wilayah", ".cache/isi-wilayah", {});
export const REGION_SOPS = 1200;

/** A folder with nothing in it. */
export const empty: Site = site(".cache/situs/kosong", ".cache/isi-kosong", {});

function fixture(name: string): Site {
  return site(`.cache/situs/${name}`, `tests/fixtures/${name}`, {});
}

function site(folder: string, content: string, env: NodeJS.ProcessEnv): Site {
  const { site: host, base } = siteAddress(process.cwd(), env, content);
  return { folder: resolve(folder), content, host, base };
}
