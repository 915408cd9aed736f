/** Text for XML and HTML content and double-quoted attributes; control characters that XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, "");
}
