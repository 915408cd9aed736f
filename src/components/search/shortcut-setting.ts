/** The checkbox that turns the key `/` on and off. */
import { setSlash, slashIsOn } from "./shortcut.ts";

class ShortcutSetting extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector("input")!;
    box.checked = slashIsOn();
    box.addEventListener("change", () => setSlash(box.checked));
    this.hidden = false;
  }
}

customElements.define("shortcut-setting", ShortcutSetting);
