/** What the lines of an identity block begin with, where nothing but words tells them apart. */
import { anyOf } from "../../../words/any-word.ts";

/** The letterhead: kinds of offices, an address, spaced capitals, a name with its postal code. */
export const KOP = new RegExp(
  anyOf([
    `^${anyOf([
      ...[
        "PEMERINTAH",
        "KEMENTERIAN",
        "LEMBAGA",
        "UNIVERSITAS",
        String.raw`PENGADILAN\s?(?:AGAMA|NEGERI)`,
        "KELAS",
      ],
      ...[
        "DINAS",
        "BADAN",
        "BALAI",
        "KANTOR",
        "KECAMATAN",
        "KELURAHAN",
        "SATUAN KERJA",
        "PUSKESMAS",
        "KOBER",
      ],
    ])}`,
    String.raw`^(?:Jl\.|Jalan|Telp)`,
    "^[A-Z](?: [A-Z]){4,}$",
    String.raw`^[^()]+\( ?\d{5} ?\)$`,
  ]),
);
/** The name of a person behind the office's name or its address. */
export const PERSON = /\s(?=(?:(?:H|Hj|Dr|Drs|Dra|Ir|Prof)\.\s?\p{Lu}|N\s?I\s?P\b))/u;
/** An address behind it. */
export const ADDRESS_BEHIND = /\s(?:Jl\.|Jalan)\s\p{Lu}.*$/u;
/** A date, or the mark of none, with which a text begins. */
export const DATE_AT_START = /^(?:\d{1,2}\s+\p{L}+\s+\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|-)(?=\s|$)/u;
/** A number of staff with which a text begins. */
export const NIP = /^N\s?I\s?P\b[.: ]*[\d ]*/i;
