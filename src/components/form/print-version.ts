/** Answers for a mark that the page does not know. */
function answer(): void {
  const [, mark] = /^#v-([0-9a-z]{7})$/.exec(location.hash) ?? [];
  const notice = document.querySelector<HTMLElement>("[data-versi-lain]");
  if (!notice) return;
  notice.hidden = mark === undefined || document.getElementById(`v-${mark}`) !== null;
  if (notice.hidden) return;
  for (const place of notice.querySelectorAll("[data-versi]")) place.textContent = mark ?? "";
  notice.scrollIntoView({ block: "center" });
}
addEventListener("hashchange", answer);
answer();
