/**
 * The checkbox that turns the key `/` on and off; the choice is kept on this device. `search-box.ts`, which every page
 * loads, reads it under the same name: a file shared by both would cost every page one more request.
 */
import { partOf } from "../part-of.ts";

const KEY = "garis-miring";

class ShortcutSetting extends HTMLElement {
  connectedCallback(): void {
    const box = partOf(this, "input");
    try {
      box.checked = !localStorage.getItem(KEY);
      box.addEventListener("change", () => {
        if (box.checked) localStorage.removeItem(KEY);
        else localStorage.setItem(KEY, "mati");
      });
      this.hidden = false;
    } catch {
      // Storage is forbidden: nothing can be chosen.
    }
  }
}

customElements.define("shortcut-setting", ShortcutSetting);
