/** A name without what offices put in front of it: "SOP Pengiriman surat", "SOP AP: Pengiriman surat" → "Pengiriman surat". */
export function withoutSop(text: string): string {
  return text.trim().replace(/^SOP(?:[\s.:-]+AP\b)?[\s.:-]+/i, "");
}
