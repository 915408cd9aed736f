/** What a reader is told of a regulation's status: only what the register says, else that nobody has confirmed it. */
import { present } from "../../basics/must.ts";
import { formatDate } from "../../schema/printed/printed-date.ts";
import { endingOf, isMerelyRevoked, replacedWords } from "../register/replaced-basis.ts";
import type { Regulation } from "../regulation-types.ts";

export interface RegulationStatus {
  /** `unlisted`: cited, but not in the register. */
  readonly tone: "good" | "replaced" | "unknown" | "unlisted";
  /** One or two words for a tag. */
  readonly label: string;
  /** A whole sentence for the regulation's page and for screen readers. */
  readonly sentence: string;
  /** "diperiksa 2025", or null when nobody has checked. */
  readonly checked: string | null;
}

/** The status of a regulation in words. */
export function regulationStatus(regulation: Regulation): RegulationStatus {
  const register = regulation.registered;
  if (!register) {
    return {
      tone: "unlisted",
      label: "belum terdaftar",
      sentence:
        "Peraturan ini dikutip oleh SOP, tetapi belum terdaftar di katalog; statusnya belum diperiksa.",
      checked: null,
    };
  }
  const checked = register.diperiksa ? `diperiksa ${formatDate(register.diperiksa)}` : null;
  const since = register.sejak ? ` sejak ${formatDate(register.sejak)}` : "";
  switch (register.status) {
    case "berlaku":
      return { tone: "good", label: "berlaku", sentence: `Peraturan ini berlaku${since}.`, checked };
    case "diubah":
      return {
        tone: "good",
        label: "diubah",
        sentence: `Peraturan ini berlaku dengan perubahan${since}.`,
        checked,
      };
    case "diganti":
    case "dicabut":
      return {
        tone: "replaced",
        label: `sudah ${register.status}`,
        sentence: `Peraturan ini ${replacedWords(present(endingOf(regulation)))}.`,
        checked,
      };
    case "belum dikonfirmasi":
      return {
        tone: "unknown",
        label: "belum dikonfirmasi",
        sentence: `Status peraturan belum dikonfirmasi${checked ? ` (${checked})` : ""}.`,
        checked: null,
      };
  }
}

/** What the regulation that the register names did to this one. */
export function successorTerm(regulation: Regulation): "Dicabut oleh" | "Pengganti" {
  return isMerelyRevoked(regulation) ? "Dicabut oleh" : "Pengganti";
}
