/** `/umpan.xml`: an Atom feed (RFC 4287) of the newest SOPs. */
import { must } from "../../schema/must.ts";
import type { Catalogue, Sop } from "../types.ts";
import type { SiteAddress } from "../addresses.ts";
import { withBase } from "./sop-json.ts";
import { escapeXml } from "./xml.ts";

/** Readers of feeds ask for what is new; the whole catalogue is katalog.json. */
const ENTRIES = 50;

/** @param address origin without and base path with trailing slash: entries need absolute addresses */
export function atomFeed(catalogue: Catalogue, address: SiteAddress): string {
  const absolute = (path: string): string => escapeXml(address.site + withBase(address.base, path));
  const newest = Array.from(catalogue.sops.values(), (sop) => ({ sop, updated: updatedOn(sop) }))
    .sort((a, b) => (a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1))
    .slice(0, ENTRIES);
  const { site } = catalogue;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.bahasa}">
  <title>${escapeXml(site.nama)}</title>
  <subtitle>${escapeXml(site.keterangan)}</subtitle>
  <id>${absolute("/")}</id>
  <link rel="self" type="application/atom+xml" href="${absolute("/umpan.xml")}"/>
  <link rel="alternate" type="text/html" href="${absolute("/")}"/>
  <updated>${timestamp(newest[0]?.updated ?? catalogue.today)}</updated>
  <author><name>${escapeXml(site.penerbit)}</name></author>
${newest.map(({ sop, updated }) => entryOf(catalogue, sop, updated, absolute(sop.path))).join("\n")}
</feed>
`;
}

function entryOf(catalogue: Catalogue, sop: Sop, updated: string, url: string): string {
  const unit = must(catalogue.units, sop.unitId).nama;
  const summary = `SOP ${sop.nama}, ${unit}, ${sop.citations.length} dasar hukum dan ${sop.links.length} keterkaitan.`;
  return `  <entry>
    <title>${escapeXml(`SOP ${sop.nama}`)}</title>
    <id>${url}</id>
    <link rel="alternate" type="text/html" href="${url}"/>
    <updated>${timestamp(updated)}</updated>
${sop.effective.iso ? `    <published>${timestamp(sop.effective.iso)}</published>\n` : ""}    <summary>${escapeXml(summary)}</summary>
    <category term="${escapeXml(sop.groupId)}"/>
  </entry>`;
}

/** The last date on which the SOP is known to have changed. */
function updatedOn(sop: Sop): string {
  const dates = [
    sop.effective.iso,
    sop.tanggalRevisi?.iso ?? "",
    ...(sop.riwayat ?? []).map(({ tanggal }) => tanggal.iso),
  ];
  return dates.reduce((latest, date) => (date > latest ? date : latest));
}

/** Midnight in western Indonesia; of the first day where only month or year is known. */
function timestamp(iso: string): string {
  return `${iso}${"-01-01".slice(iso.length - 4)}T00:00:00+07:00`;
}
