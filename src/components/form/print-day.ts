/** The day of printing is known only when the reader prints; without script the dots are filled in by hand. */
addEventListener("beforeprint", () => {
  const today = new Intl.DateTimeFormat("id-ID", { dateStyle: "long" }).format();
  for (const place of document.querySelectorAll("[data-tanggal-cetak]")) place.textContent = today;
});
