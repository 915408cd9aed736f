import type { Rule } from "./rule.ts";

/** Degrees that follow a name. With dots in any case; without dots only in their usual capitals. */
const FIELDS =
  "STP|Sos|SOS|Si|SI|HI?|E[Ii]?|T|Kom|KOM|IP|I\\.P|AP|A\\.P|Pd|PD|Ag|AG|Hum|HUM|Kes|KES|KM|Kep|KEP|P[Tti]?|Hut|HUT|Psi|PSI|Ak|AK|TP|Tr|TR|Th|Kn|KN|Eng|ENG|Sc|SC|M|AB|IKom|Farm|Stat|S";
const DEGREE = new RegExp(
  String.raw`(?:S|M|D)\.(?:${FIELDS})(?![A-Za-z])|A\.[Mm][Dd](?![A-Za-z])|Ph\.?D|\b(?:SH|SE|ST|SS|MM|MH|MT|MSi|M\.AP|MAP|SSTP|SSos|SIP|SAP|SPd|MPd|SAg|SKM|SKom)(?![A-Za-z])`,
  "g",
);

export const approverName = {
  code: "PENULISAN_NAMA_PEJABAT_TAK_BAKU",
  severity: "catatan",
  title: "Gelar tidak dipisahkan koma dan spasi dari nama",
  reason: "Menurut ejaan bahasa Indonesia, gelar di belakang nama didahului koma dan spasi: “Nama, S.H.”.",
  advice: "Tulis nama pejabat seperti pada keputusan pengangkatannya, dengan koma dan spasi sebelum gelar.",
  question: "Bagaimana penulisan resmi nama pejabat yang mengesahkan?",
  askedApart: "nama-pejabat",
  check: ({ data: { disahkanOleh } }) => {
    const { nama } = disahkanOleh;
    if (nama === undefined) return [];
    const wrong = [...nama.matchAll(DEGREE)].find(
      ({ index }) => index > 0 && !/[^\s,], $/.test(nama.slice(0, index)),
    );
    return wrong
      ? [
          {
            field: "disahkanOleh",
            message: `Pada “${nama}”, gelar ${wrong[0]} tidak didahului koma dan spasi.`,
          },
        ]
      : [];
  },
} as const satisfies Rule;
