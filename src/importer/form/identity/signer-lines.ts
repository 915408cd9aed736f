/** The lines of who signs, taken apart: seal, number of staff and rank are told by their words; the rest is office and name. */
import {
  DEGREE,
  OFFICE,
  OFFICES,
  PLACED,
  CIVIL_RANK,
  RANK_REST,
  SIGNATURE,
  staffNumber,
  TITLE,
} from "./signer-words.ts";
import { itemAt } from "../../../basics/must.ts";

/** A printed line of the cell. */
export interface ApproverLine {
  readonly text: string;
  /** More than one line's height is free above it: the place for the signature. */
  readonly gap: boolean;
  readonly underlined?: string | undefined;
}

/** What the lines of a signer hold. */
interface SignerParts {
  /** Office and name, line by line. */
  readonly rest: readonly ApproverLine[];
  readonly pangkat: string | undefined;
  readonly nip: string | undefined;
  /** Office, name and rank stood in one line. */
  readonly torn: boolean;
}

/** Takes the lines of a signer apart. */
export function partsOfSigner(lines: readonly ApproverLine[]): SignerParts {
  const reader = new SignerReader();
  for (const line of withoutSeals(lines.flatMap(splitUnderline))) reader.read(line);
  return reader;
}

/** The same lines without seals, whose words may go on in the next line; where one signs, there is a place for it. */
function withoutSeals(lines: readonly ApproverLine[]): ApproverLine[] {
  let sealed = false;
  return lines.flatMap((line) => {
    const goesOn = sealed && /^\p{Ll}/u.test(line.text) && !TITLE.test(line.text);
    const gap = line.gap || sealed;
    sealed = goesOn || SIGNATURE.test(line.text);
    return sealed ? [] : [{ ...line, gap }];
  });
}

class SignerReader implements SignerParts {
  readonly rest: ApproverLine[] = [];
  pangkat: string | undefined;
  nip: string | undefined;
  torn = false;
  /** "NIP" stood at the end of a line: its number is in the next. */
  #numbered = false;

  read({ text, gap, underlined }: ApproverLine): void {
    if (this.#isRestOfNumber(text)) {
      this.nip = this.nip === undefined ? text.trim() : `${this.nip} ${text.trim()}`;
      return;
    }
    const staff = staffNumber(text);
    this.#numbered = staff !== null;
    if (staff?.number && staff.number.replace(/\D/g, "").length >= LEAST_DIGITS) this.nip = staff.number;
    const beside = staff ? [staff.before, staff.behind] : [text];
    const pieces = beside.flatMap((one) => inOneLine(one.trim()));
    this.torn ||= pieces.length > beside.length;
    for (const piece of pieces)
      if (!this.#takeRank(piece) && /\p{L}/u.test(piece)) this.rest.push({ text: piece, gap, underlined });
  }

  #isRestOfNumber(text: string): boolean {
    return (this.nip !== undefined || this.#numbered) && /^[\d ]+$/.test(text) && this.rest.length > 0;
  }

  #takeRank(piece: string): boolean {
    const whole = this.pangkat === undefined ? "" : `${this.pangkat} ${piece}`;
    if (RANK_REST.test(piece) && CIVIL_RANK.test(whole)) this.pangkat = whole;
    else if (CIVIL_RANK.test(piece)) this.pangkat = piece;
    else return false;
    return true;
  }
}

/** No number of staff has fewer. */
const LEAST_DIGITS = 5;

/** Office, name and rank printed one behind the other: a title of address begins the name, words of rank stand at the end. */
function inOneLine(text: string): string[] {
  const rank = / ((?:pembina|penata|pengatur)(?: (?:utama|muda|madya|tingkat|tk\.?|i))+)$/i.exec(text);
  const before = rank ? text.slice(0, rank.index) : text;
  const titles = [...before.matchAll(/ (?=(?:Drs?|Dra|Ir|Prof|H|Hj|dr|drg|drh)\.\s?\p{Lu})/gu)];
  const at =
    titles.find(({ index }) => {
      const office = before.slice(0, index);
      // Hospitals, houses and streets bear names of persons.
      return OFFICE.test(office) && !/\b(?:rsud?|rs|sakit|gedung|jl\.?|jalan)$/i.test(office);
    })?.index ?? behindOffice(before);
  const pieces = at === undefined ? [before] : [before.slice(0, at), before.slice(at + 1)];
  return rank ? [...pieces, itemAt([...rank], 1)] : pieces;
}

/** Where a name with degrees begins behind the last word of an office; a place's name belongs to the office. */
function behindOffice(text: string): number | undefined {
  const degree = text.indexOf(", ");
  if (degree === -1 || !DEGREE.test(text.slice(degree - 1))) return undefined;
  const office = [...text.slice(0, degree).matchAll(OFFICES)].at(-1);
  if (!office) return undefined;
  const end = office.index + office[0].length;
  const place = PLACED.test(office[0]) ? (/^ \S+/.exec(text.slice(end))?.[0].length ?? 0) : 0;
  const isName = /^(?: \p{Lu}[\p{L}'.]*){1,4}$/u.test(text.slice(end + place, degree));
  return isName ? end + place : undefined;
}

/** In marked-up text and in Word the name may be underlined within a line. */
function splitUnderline({ text, gap, underlined }: ApproverLine): ApproverLine[] {
  const at = underlined ? text.indexOf(underlined) : -1;
  if (!underlined || at === -1) return [{ text, gap }];
  const before = text.slice(0, at).trim();
  const after = text.slice(at + underlined.length).trim();
  return [
    ...(before ? [{ text: before, gap }] : []),
    { text: underlined.trim(), gap, underlined },
    ...(after ? [{ text: after, gap: false }] : []),
  ];
}
