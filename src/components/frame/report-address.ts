import type { SiteData } from "../../schema/site.ts";

/**
 * Where a reader reports an error on a page, with the page's address filled in; null when `situs.yaml` names no place.
 * @param address whole address of the page
 */
export function reportAddress({ laporan }: Pick<SiteData, "laporan">, address: string): string | null {
  if (laporan === undefined) return null;
  if (laporan.includes("@") && !laporan.includes("/")) {
    const text = new URLSearchParams({
      subject: "Kekeliruan di katalog SOP",
      body: `Halaman: ${address}\n\n`,
    });
    return `mailto:${laporan}?${text.toString().replaceAll("+", "%20")}`;
  }
  return laporan.replaceAll("{alamat}", encodeURIComponent(address));
}
