/** Values of the identity block where labels and values do not stand side by side. */
import { dateIn, gluedDates } from "../../form/identity/dates.ts";
import { isDateKey } from "../../form/identity/pair-dates.ts";
import type { IdentityKey } from "../../form/labels/known-labels.ts";
import { ADDRESS_BEHIND, DATE_AT_START, KOP, NIP, PERSON } from "./identity-words.ts";
import type { FlowToken } from "./tokens.ts";
import { itemAt, present } from "../../../basics/must.ts";

interface FlowValue {
  readonly text: string;
  /** It stands behind its label on one line. */
  readonly own: boolean;
  /** An empty line is above it. */
  readonly blank: boolean;
}

interface FlowEnd {
  readonly values: ReadonlyMap<IdentityKey, readonly string[]>;
  /** Why the value of a label is not certain. */
  readonly unsure: ReadonlyMap<IdentityKey, string>;
  readonly doubts: readonly string[];
}

const BY_ORDER =
  "Label dan isinya terpisah pada teks ini dan dipasangkan menurut urutan; cocokkan dengan dokumennya.";
const MISSING_DATE =
  "Tanggal pada teks ini lebih sedikit daripada labelnya; cocokkan tanggal mana milik label mana.";

/** Takes labels and texts in the order of the text, and gives each label what is its own. */
export class FlowIdentity {
  readonly #values = new Map<IdentityKey, string[]>();
  readonly #waiting: IdentityKey[] = [];
  readonly #loose: string[] = [];
  readonly #preface: string[] = [];
  #current: IdentityKey | null = null;
  #signed = false;
  #afterBlank = false;
  /** Labels whose values, or lack of values, follow from their order alone. */
  readonly #unsure = new Map<IdentityKey, string>();
  /** Whether there are as many dates as labels for them. */
  readonly #balanced: boolean;
  /** The name of the office stood between the lines of the approver. */
  #torn = false;

  constructor(tokens: readonly FlowToken[]) {
    const end = tokens.findIndex((token) => token.kind === "label" && token.label.kind === "section");
    const own = end === -1 ? tokens : tokens.slice(0, end);
    const keys = own.flatMap((token) =>
      token.kind === "label" && token.label.kind === "identity" ? [token.label.key] : [],
    );
    const texts = own.flatMap((token) =>
      token.kind === "text" ? (gluedDates(token.text) ?? [token.text]) : [],
    );
    const dates = texts.filter((text) => DATE_AT_START.test(text) || dateIn(text) !== null);
    this.#balanced = dates.length >= new Set(keys.filter(isDateKey)).size;
  }

  label(key: IdentityKey): void {
    if (this.#values.has(key)) return;
    this.#values.set(key, []);
    this.#waiting.push(key);
    this.#current = null;
  }

  /** A title above the first label, where the form prints its name so. */
  title(text: string): void {
    if (/^[^\p{Ll}]{4,}$/u.test(text) && !KOP.test(text) && this.#preface.length < 4)
      this.#preface.push(text);
  }

  text({ text, own, blank }: FlowValue): void {
    if (/^S\.?O\.?P\.?$/.test(text)) return;
    const plain = text.replace(/^[-–_.]{5,}\s*/, "");
    const [office, ...person] = KOP.test(plain) ? plain.split(PERSON) : [plain];
    for (const piece of person.length > 0 ? person : (gluedDates(present(office)) ?? [present(office)]))
      this.#take(piece, own, blank);
  }

  /** No more labels come: what stood above or without its label is given to it. */
  end(): FlowEnd {
    const values = this.#values;
    const approver = values.get("disahkanOleh") ?? [];
    if (values.get("nama")?.length === 0 && this.#loose.length > 0)
      values.set("nama", [present(this.#loose.pop())]);
    const doubts: string[] = [];
    if (this.#torn)
      this.#unsure.set(
        "disahkanOleh",
        "Nama kantor dan pejabat yang mengesahkan bercampur pada teks ini; cocokkan.",
      );
    if (values.size > 0 && !values.has("nama") && approver.length > 1 && this.#afterBlank) {
      values.set("nama", [present(approver.pop())]);
      this.#unsure.set("nama", "Nama SOP tercetak tanpa label; yang dipakai kalimat di bawah pengesahan.");
    }
    if (values.size > 0 && !values.has("nama") && this.#preface.length > 0) {
      values.set("nama", this.#preface);
      this.#unsure.set("nama", "Nama SOP tercetak tanpa label; yang dipakai judul di atas formulir.");
    }
    if (this.#loose.length > 0) doubts.push(`Belum jelas tempatnya: ${this.#loose.join(" / ")}`);
    return { values, unsure: this.#unsure, doubts };
  }

  #take(text: string, own: boolean, blank: boolean): void {
    const label = own ? this.#waiting.at(-1) : undefined;
    const dated = label ? (isDateKey(label) ? label : undefined) : this.#nextDate();
    const date = DATE_AT_START.exec(text)?.[0] ?? dateIn(text);
    if (dated && date) {
      if (!own) this.#doubtOrder(dated, isDateKey);
      this.#give(dated, date);
      const rest = text.slice(date.length).trim();
      if (rest !== "" && !KOP.test(rest)) this.#loose.push(rest);
      return;
    }
    const nip = NIP.exec(text);
    if (nip && this.#values.has("disahkanOleh"))
      return this.#sign(nip[0].trim(), text.slice(nip[0].length).trim());
    const signedName = label === "nama" ? /^(.+?)\s+(N\s?I\s?P\b[.: ]*[\d ]*)(.+)$/.exec(text) : null;
    if (signedName) {
      this.#give("disahkanOleh", itemAt(signedName, 1));
      return this.#sign(itemAt(signedName, 2).trim(), itemAt(signedName, 3));
    }
    if (label && !isDateKey(label)) return this.#give(label, text.replace(ADDRESS_BEHIND, ""));
    if (this.#isOffice(text) || /^\d{1,2}[.)]/.test(text)) {
      this.#torn ||= this.#current === "disahkanOleh" && !this.#signed;
      this.#current = null;
      return;
    }
    const next = this.#waiting.find(
      (key) => !isDateKey(key) && (key !== "nomor" || /[\d/…]|\.{3}/.test(text)),
    );
    if (next && !(this.#signed && next !== "nama")) this.#give(next, text.replace(ADDRESS_BEHIND, ""), true);
    else if (this.#current) {
      this.#give(this.#current, text);
      this.#afterBlank = blank;
    } else if (this.#values.has("disahkanOleh") && !this.#signed && !this.#values.get("nama")?.length)
      this.#give("disahkanOleh", text);
    else this.#loose.push(text);
  }

  /** The first label that waits for a date; where dates are missing, the one that stands right above this one. */
  #nextDate(): IdentityKey | undefined {
    const last = this.#waiting.at(-1);
    if (!this.#balanced && this.#current === null && last !== undefined && isDateKey(last)) return last;
    return this.#waiting.find(isDateKey);
  }

  /** Where several labels wait for such a value, nobody knows whose it is. */
  #doubtOrder(key: IdentityKey, isAlike: (key: IdentityKey) => boolean): void {
    const open = this.#waiting.filter(isAlike);
    if (open.length < 2) return;
    if (this.#balanced) this.#unsure.set(key, BY_ORDER);
    else for (const one of open) this.#unsure.set(one, MISSING_DATE);
  }

  #give(key: IdentityKey, text: string, byOrder = false): void {
    if (byOrder && this.#waiting.filter((one) => !isDateKey(one)).length > 1) this.#unsure.set(key, BY_ORDER);
    this.#values.set(key, [...(this.#values.get(key) ?? []), text]);
    const at = this.#waiting.indexOf(key);
    if (at !== -1) this.#waiting.splice(at, 1);
    this.#current = isDateKey(key) || key === "nomor" ? null : key;
    this.#afterBlank = false;
  }

  #sign(nip: string, rest: string): void {
    this.#give("disahkanOleh", nip);
    this.#signed = true;
    this.#current = null;
    if (rest !== "") this.#give("nama", rest);
  }

  /** The name of the office beside the block: known words, or capitals where the approver is not in capitals. */
  #isOffice(text: string): boolean {
    if (this.#waiting[0] === "nama" || (this.#waiting[0] === "nomor" && /[\d/]/.test(text))) return false;
    const approver = this.#values.get("disahkanOleh")?.at(-1);
    const capitals = /^[^\p{Ll}\d/,]+$/u.test(text) && text.includes(" ");
    return (
      KOP.test(text) ||
      (capitals && this.#current !== "nama" && approver !== undefined && /\p{Ll}/u.test(approver))
    );
  }
}
