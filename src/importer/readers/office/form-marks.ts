/** What a Word file of our own says of itself: fields by styles, the kind of form as a property. */
import { KIND_PROPERTY, styleOf, type PrintedStyle } from "../../../schema/formats/printed-styles.ts";
import { all, child, parseXml, textIn, type Element } from "./xml.ts";

/** Styles by their identifiers; programs that save the file anew may change these, not the names. */
export function fieldsOfStyles(styles: Element): Map<string, PrintedStyle> {
  return new Map(
    all(styles, "w:style").flatMap((style): [string, PrintedStyle][] => {
      const field = styleOf(child(style, "w:name")?.attributes["w:val"] ?? "");
      const id = style.attributes["w:styleId"];
      return field && id !== undefined ? [[id, field]] : [];
    }),
  );
}

/** @param properties the part with properties of the file's own, where it has one */
export function kindIn(properties: string | undefined): string | undefined {
  if (properties === undefined) return undefined;
  const own = all(parseXml(properties), "property").find(
    ({ attributes }) => attributes["name"] === KIND_PROPERTY,
  );
  return own && textIn(own).trim();
}
