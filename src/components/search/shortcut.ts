/** Whether the key `/` leads to the search box; kept on this device. Storage may be forbidden: then it does. */

const KEY = "pintasan-garis-miring";

export function slashIsOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== "mati";
  } catch {
    return true;
  }
}

export function setSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "mati");
  } catch {
    // Forbidden: it stays as it is.
  }
}
