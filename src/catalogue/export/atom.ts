/** `/umpan.xml`: an Atom feed (RFC 4287) of the newest changes. */
import { FEED_FILE } from "../file-addresses.ts";
import { must } from "../../basics/must.ts";
import { absoluteAddress, PAGES, placeOn, type SiteAddress } from "../addresses.ts";
import { changes, type Change } from "../lifetime/changes.ts";
import type { Catalogue } from "../types.ts";
import { CHANGE_WORDS } from "../views/changes-view.ts";
import { escapeXml } from "../../words/xml.ts";
import { withSop } from "../../words/without-sop.ts";

/** Readers of feeds ask for what is new; the whole catalogue is katalog.json. */
const ENTRIES = 50;

/** @param address origin without and base path with trailing slash: entries need absolute addresses */
export function atomFeed(catalogue: Catalogue, address: SiteAddress): string {
  const absolute = (path: string): string => escapeXml(absoluteAddress(address, path));
  const newest = changes(catalogue).slice(0, ENTRIES);
  const { site } = catalogue;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.bahasa}">
  <title>${escapeXml(site.nama)}</title>
  <subtitle>${escapeXml(site.keterangan)}</subtitle>
  <id>${absolute(PAGES.home)}</id>
  <link rel="self" type="application/atom+xml" href="${absolute(FEED_FILE)}"/>
  <link rel="alternate" type="text/html" href="${absolute(PAGES.home)}"/>
  <updated>${timestamp(newest[0]?.iso ?? catalogue.today)}</updated>
  <author><name>${escapeXml(site.penerbit)}</name></author>
${newest.map((change) => entryOf(catalogue, change, absolute)).join("\n")}
</feed>
`;
}

function entryOf(catalogue: Catalogue, change: Change, absolute: (path: string) => string): string {
  const { iso, kind, words, sopId } = change;
  const sop = must(catalogue.sops, sopId);
  const unit = must(catalogue.units, sop.unitId).nama;
  const url = absolute(sop.path);
  const what = kind === "baru" || kind === "dicatat" ? "" : `${CHANGE_WORDS[kind]}: `;
  const counts = `${sop.citations.length} dasar hukum dan ${sop.links.length} keterkaitan`;
  const summary = words === "" ? `${withSop(sop.nama)}, ${unit}, ${counts}.` : words;
  return `  <entry>
    <title>${escapeXml(`${what}${withSop(sop.nama)}`)}</title>
    <id>${kind === "baru" ? url : placeOn(url, `${kind}-${iso}`)}</id>
    <link rel="alternate" type="text/html" href="${url}"/>
    <updated>${timestamp(iso)}</updated>
    <summary>${escapeXml(summary)}</summary>
    <category term="${escapeXml(sop.groupId)}"/>
  </entry>`;
}

/** Midnight in western Indonesia; of the first day where only month or year is known. */
function timestamp(iso: string): string {
  return `${iso}${"-01-01".slice(iso.length - 4)}T00:00:00+07:00`;
}
