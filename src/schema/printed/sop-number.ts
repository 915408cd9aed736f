/** The printed number of a SOP, e.g. `065 / /35.07.27/2021`: classification / serial / unit code / year. */

import { isEmptyMark } from "./empty-mark.ts";
import { itemAt } from "../../basics/must.ts";

/** The parts of a printed number; `serial` is null when the office left it blank. */
export interface SopNumber {
  readonly classification: string;
  readonly serial: string | null;
  readonly areaCode: string;
  readonly year: number;
}

/**
 * Archive classification (three digits, or dotted since Permendagri 83/2022), serial, area code
 * (province.regency.unit; district units two digits, other offices up to three), year.
 */
const NUMBER = /^(\d{3}(?:\.\d+)*)\s*\/\s*(\d+)?\s*\/\s*(\d{2}\.\d{2}\.\d{2,3})\s*\/\s*(\d{4})$/;

/** The label of a number, where it stands in place of one. */
const LABEL = /^(?:no|nomor)\b\.?(?:\s*(?:sop|dok(?:umen)?)\b\.?)?\s*:?/i;

/** A place left to be written in by hand: a run of dots or lines, or a hyphen with nothing before the next slash. */
const GAP = /\.{3,}|…|_{2,}|(?:^|[\s/])[-–—.]{2,}(?=[\s/]|$)|[-–—]\s*(?=\/)/;

/** Whether nothing but a mark of emptiness or the label is printed where the number belongs: `-`, `Nomor:`, `No. ......` */
export function isBlankNumber(printed: string): boolean {
  return isEmptyMark(printed.trim().replace(LABEL, ""));
}

/**
 * Whether a part of the number was left blank or filled with dots or a dash, as when the serial from the register is to be
 * written in by hand: `065/  /DISPUS/2020`, `UPN/LPPM/TU/ .....`, `065 .... 2021`. A slash at the end begins no part.
 */
export function hasBlankSerial(printed: string): boolean {
  if (isBlankNumber(printed)) return false;
  const parts = printed.trimEnd().replace(/\/$/, "").split("/");
  return GAP.test(printed) || (parts.length > 1 && parts.some(isEmptyMark));
}

/** Reads a printed number tolerantly. Returns null when it does not have the usual four parts. */
export function parseSopNumber(printed: string): SopNumber | null {
  const match = NUMBER.exec(printed.trim());
  if (!match) return null;
  return {
    classification: itemAt(match, 1),
    serial: match[2] ?? null,
    areaCode: itemAt(match, 3),
    year: Number(match[4]),
  };
}
