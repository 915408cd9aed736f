/** The cell "Disahkan oleh": office, name, rank and NIP, told apart by what each looks like. */
import { join } from "../../text.ts";
import { partsOfSigner, type ApproverLine } from "./signer-lines.ts";
import { LETTERHEAD_ADDRESS, DEGREE, DEGREES, OFFICE, TITLE } from "./signer-words.ts";
import { itemAt } from "../../../basics/must.ts";

/** Who signs, as far as it is printed. */
export interface Approver {
  jabatan?: string;
  nama?: string;
  pangkat?: string;
  nip?: string;
}

/** @returns the approver, and whether office and name could not be told apart for certain. */
export function approverFrom(lines: readonly ApproverLine[]): { approver: Approver; unsure: boolean } {
  const { rest, pangkat, nip, torn } = partsOfSigner(lines);
  const signed = nip !== undefined || pangkat !== undefined;
  const { at: named, sure } = nameStart(rest, signed);
  const under = named === 0 ? officeUnder(rest) : rest.length;
  const office = join([...rest.slice(0, named), ...rest.slice(under)].map(({ text }) => text));
  const name = join(rest.slice(named, under).map(({ text }) => text)).replace(/^\(\s*(.*?)\s*\)$/, "$1");
  const approver: Approver = {
    ...(office !== "" ? { jabatan: office } : {}),
    ...(name !== "" ? { nama: name } : {}),
    ...(pangkat !== undefined ? { pangkat } : {}),
    ...(nip !== undefined ? { nip } : {}),
  };
  const isLacking = rest.length > 0 && (office === "" || (name === "" && signed));
  return { approver, unsure: !sure || torn || LETTERHEAD_ADDRESS.test(office) || isLacking };
}

/** Where the office begins, if it is printed below the name. */
function officeUnder(rest: readonly ApproverLine[]): number {
  const at = rest.findIndex(({ text }, index) => index > 0 && OFFICE.test(text) && !DEGREE.test(text));
  return at === -1 ? rest.length : at;
}

/** Where the name begins: what is underlined, else looks like a name, else stands below the place for the signature. */
function nameStart(rest: readonly ApproverLine[], signed: boolean): { at: number; sure: boolean } {
  const underlined = rest.findIndex((line) => line.underlined);
  if (underlined > 0) return { at: underlined, sure: true };
  const degrees = rest.findIndex(({ text }, at) => at > 1 && DEGREES.test(text));
  if (degrees !== -1) return { at: nameAround(rest, degrees), sure: true };
  const byLook = rest.findIndex(
    ({ text }, at) =>
      (DEGREE.test(text) || TITLE.test(text)) &&
      !(at === 0 && OFFICE.test(text)) &&
      !/^(?:kepala|camat)/i.test(text),
  );
  if (byLook !== -1) return { at: nameAround(rest, byLook), sure: true };
  const byGap = rest.findLastIndex(({ text, gap }, at) => at > 0 && gap && !OFFICE.test(text));
  if (byGap !== -1) return { at: byGap, sure: true };
  const last = rest.at(-1);
  const open = /\b(?:dan|atas|nama|di|pada)$/i.test(rest.at(-2)?.text ?? "");
  const plain = rest.length > 1 && last !== undefined && !OFFICE.test(last.text) && !open;
  if (!plain || !(signed || looksLikeName(last.text))) return { at: rest.length, sure: true };
  return { at: rest.length - 1, sure: signed };
}

/** The name goes back to the place for the signature, or one line where only the degrees are in this one. */
function nameAround(rest: readonly ApproverLine[], at: number): number {
  const signature = rest.findLastIndex(({ gap }, index) => gap && index > 0 && index <= at);
  if (signature > 0 && rest.slice(signature, at).every(({ text }) => !OFFICE.test(text))) return signature;
  const { text } = itemAt(rest, at);
  const degreesOnly =
    DEGREES.test(text) || /^[.,]/.test(text) || !/\p{L}{3,}/u.test(text.replace(/S\.?\s?STP/g, ""));
  // The last word of a name, with its degrees.
  const oneWord = /^\p{Lu}\p{Ll}+,/u.test(text);
  const above = at > 1 && !OFFICE.test(itemAt(rest, at - 1).text) ? at - 1 : at;
  if (above === at || !(degreesOnly || oneWord)) return at;
  const whole =
    /^(?:\p{Lu}[\p{L}'.]*\s+)+\p{Lu}/u.test(itemAt(rest, above).text) || TITLE.test(itemAt(rest, above).text);
  return whole || oneWord || above < 2 || OFFICE.test(itemAt(rest, above - 1).text) ? above : above - 1;
}

/** Two to five words, each with a capital letter, on a line of their own behind the office. */
function looksLikeName(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}'.]*\s*){2,5}$/u.test(text);
}
