/** The main pages, in the order of header and footer. */
import { PAGES } from "../../catalogue/addresses.ts";
export const NAVIGATION = [
  [PAGES.sops, "Daftar SOP"],
  [PAGES.regulations, "Peraturan"],
  [PAGES.linkage, "Keterkaitan"],
  [PAGES.findings, "Temuan"],
  [PAGES.glossary, "Istilah"],
  [PAGES.about, "Tentang"],
] as const;
