/** Escape closes an explanation without moving the pointer or the focus (WCAG 1.4.13). */
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const abbr of document.querySelectorAll(".abbr:hover, .abbr:focus-within")) {
    abbr.classList.add("closed");
    for (const leave of ["pointerleave", "focusout"]) {
      abbr.addEventListener(leave, () => abbr.classList.remove("closed"), { once: true });
    }
  }
});
