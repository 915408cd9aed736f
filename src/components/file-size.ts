/** The size of a file in words: "12 KB", "1,4 MB". */
export function fileSize({ length }: { readonly length: number }): string {
  const kilobytes = Math.ceil(length / 1024);
  if (kilobytes < 1000) return `${kilobytes} KB`;
  return `${(kilobytes / 1024).toLocaleString("id-ID", { maximumFractionDigits: 1 })} MB`;
}
