/** Values of the identity block where labels and values do not stand side by side. */
import { dateIn, gluedDates } from "../../form/dates.ts";
import type { IdentityKey } from "../../form/labels.ts";

export interface FlowIdentity {
  readonly label: (key: IdentityKey) => void;
  /** Takes a line of text; false when it belongs to none of the labels. */
  readonly text: (text: string) => boolean;
  /** No more labels come: what stood above its label is given to it. */
  readonly end: () => ReadonlyMap<IdentityKey, readonly string[]>;
}

const KOP =
  /^(?:PEMERINTAH|KEMENTERIAN|LEMBAGA|UPN|UNIVERSITAS|PENGADILAN\s?(?:AGAMA|NEGERI)|KELAS|DINAS|BADAN|BALAI|KANTOR|KECAMATAN|KELURAHAN|SATUAN KERJA|PUSKESMAS|KOBER)|^(?:Jl\.|Jalan|Telp|-{5})|^[A-Z](?: [A-Z]){4,}$/;
const ADDRESS = /\s(?:Jl\.|Jalan)\s\p{Lu}.*$/u;
const DATE_AT_START = /^(?:\d{1,2}\s+\p{L}+\s+\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|-)(?=\s|$)/u;
const NIP = /^N\s?I\s?P\b[.: ]*[\d ]*/i;

export function flowIdentity(): FlowIdentity {
  const values = new Map<IdentityKey, string[]>();
  const waiting: IdentityKey[] = [];
  let current: IdentityKey | null = null;
  let signed = false;
  const loose: string[] = [];
  const give = (key: IdentityKey, text: string): void => {
    values.set(key, [...(values.get(key) ?? []), text]);
    const at = waiting.indexOf(key);
    if (at !== -1) waiting.splice(at, 1);
    current = key.startsWith("tanggal") || key === "nomor" ? null : key;
  };
  const isDate = (key: IdentityKey): boolean => key.startsWith("tanggal");
  return {
    label: (key) => {
      if (values.has(key)) return;
      values.set(key, []);
      waiting.push(key);
      current = null;
    },
    text: (given) => {
      for (const text of gluedDates(given) ?? [given]) {
        const date = DATE_AT_START.exec(text)?.[0] ?? dateIn(text);
        const dated = waiting.find(isDate);
        if (dated && date) {
          give(dated, date);
          const rest = text.slice(date.length).trim();
          if (rest !== "" && !KOP.test(rest)) loose.push(rest);
          continue;
        }
        const nip = NIP.exec(text);
        if (nip && values.has("disahkanOleh")) {
          give("disahkanOleh", nip[0].trim());
          signed = true;
          const rest = text.slice(nip[0].length).trim();
          if (rest !== "") give("nama", rest);
          else current = null;
          continue;
        }
        if (KOP.test(text) && !(waiting[0] === "nama")) {
          current = null;
          continue;
        }
        const next = waiting.find((key) => !isDate(key));
        if (next === "disahkanOleh" || (next && !(signed && next !== "nama")))
          give(next, text.replace(ADDRESS, ""));
        else if (current) give(current, text);
        else if (values.has("disahkanOleh") && !signed) give("disahkanOleh", text);
        else loose.push(text);
      }
      return true;
    },
    end: () => {
      if (values.get("nama")?.length === 0 && loose.length > 0) values.set("nama", [loose.at(-1)!]);
      return values;
    },
  };
}
