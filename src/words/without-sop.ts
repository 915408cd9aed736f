/** A name without what offices put in front of it: "SOP Pengiriman surat", "SOP AP: Pengiriman surat" → "Pengiriman surat". */
export function withoutSop(text: string): string {
  return text.trim().replace(/^(?:SOP(?:[\s.:-]+AP\b)?[\s.:-]+)+/i, "");
}

/** The name as a title: "SOP Pengiriman surat", where the form prints the word as part of the name, too. */
export function withSop(name: string): string {
  return `SOP ${withoutSop(name)}`;
}

/** "Standar Operasional Prosedur (SOP) Cuti", which a form may print as part of the name. */
const IN_WORDS =
  /^(?:standare?\s+operasional\s+prosedur|standard\s+operating\s+procedures?)(?:\s*\(\s*SOP\s*\))?[\s.:-]+/i;

/** The mark of a list that was typed into its item: "1. ", "a) ", "- ". */
const MARK = /^(?:(?:\d{1,2}|[a-z])\s?[.)]|[-–—•*])\s+/i;

/** A name as others call it: "SOP tentang Cuti", "Standar Operasional Prosedur Cuti" → "Cuti". */
export function nameAlone(text: string): string {
  const whole = text.trim().replace(MARK, "");
  const name = withoutSop(whole.replace(IN_WORDS, ""));
  return name === whole ? name : name.replace(/^(?:tentang|mengenai|perihal)\s+/i, "");
}
