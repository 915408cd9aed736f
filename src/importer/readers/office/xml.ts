/** XML as a small tree. Entities that a document declares are never resolved, and nothing outside is fetched. */
import { Parser } from "saxen";
import { Unreadable } from "../../blocks.ts";
import { lastOf } from "../../../basics/must.ts";

/** An element with its children, elements and text in order. */
export interface Element {
  /** With the prefix that the formats use by habit: `w:p`, `table:table-cell`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** An element while its children are being read. */
interface Growing extends Element {
  readonly children: (Element | string)[];
}

/** Deeper nesting is no document but a trap. */
const DEEPEST = 400;

/** @returns a root without a name around the elements. @throws Unreadable where it is broken or a trap */
export function parseXml(text: string): Element {
  const root: Growing = { name: "", attributes: {}, children: [] };
  const open = [root];
  let broken = false;
  new Parser()
    .on(
      "openTag",
      (name: string, attributesOf: () => Record<string, string>, decode: (text: string) => string) => {
        if (open.length > DEEPEST)
          throw new Unreadable(
            "Susunan berkas ini terlalu dalam, jadi tidak dibaca. Salin formulirnya ke berkas baru.",
          );
        const own = Object.entries(attributesOf()).map(([key, value]) => [key, decode(value)] as const);
        const element: Growing = { name, attributes: Object.fromEntries(own), children: [] };
        lastOf(open).children.push(element);
        open.push(element);
      },
    )
    .on("closeTag", () => void open.pop())
    .on(
      "text",
      (value: string, decode: (text: string) => string) => void lastOf(open).children.push(decode(value)),
    )
    .on("cdata", (value: string) => void lastOf(open).children.push(value))
    .on("error", () => {
      broken = true;
    })
    .parse(text);
  if (broken)
    throw new Unreadable("Isi berkas ini rusak. Buka dengan aplikasinya, simpan ulang, lalu coba lagi.");
  return root;
}

/** The children of an element that are elements. */
export function elements({ children }: Element): Element[] {
  return children.filter((child): child is Element => typeof child !== "string");
}

/** The first child of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element && elements(element).find((one) => one.name === name);
}

/** All elements of that name, however deep. */
export function all(element: Element, name: string): Element[] {
  return elements(element).flatMap((one) => (one.name === name ? [one, ...all(one, name)] : all(one, name)));
}

/** All text below, in order. */
export function textIn(element: Element): string {
  return element.children.map((one) => (typeof one === "string" ? one : textIn(one))).join("");
}
