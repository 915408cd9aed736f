/** The styles of a Word form: they look like plain text, and tell which field of the form a paragraph is. */
import {
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IParagraphStyleOptions,
  type IRunOptions,
} from "docx";
import { PRINTED_STYLES, styleName, type PrintedStyle } from "../schema/formats/printed-styles.ts";

export const FORM_STYLES: IParagraphStyleOptions[] = PRINTED_STYLES.map((style) => ({
  id: idOf(style),
  name: styleName(style),
  basedOn: "Normal",
  quickFormat: true,
}));

/** A paragraph of that field; blank, it is there to be written in. */
export function styled(
  style: PrintedStyle,
  text: string,
  paragraph: Omit<IParagraphOptions, "children" | "style" | "text"> = {},
  run: Omit<IRunOptions, "text"> = {},
): Paragraph {
  return new Paragraph({ ...paragraph, style: idOf(style), children: [new TextRun({ ...run, text })] });
}

function idOf(style: PrintedStyle): string {
  return `formulir-${style}`;
}
