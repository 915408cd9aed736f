/** Which Chromium the browser tests drive. Plain JavaScript, as the bootstrap runs on any Node from 20 on. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** The headless shell first: the same engine without a window, half the work for a test. */
const commands = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Path of a browser that is already installed: `CHROME_PATH`, Playwright's own, one on the PATH, or an
 * application in its usual place; null when there is none.
 * @returns {string | null}
 */
export function findBrowser() {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  const candidates = [process.env.CHROME_PATH, chromium.executablePath(), ...onPath, ...applications];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Quiet start: nothing fetched in the background, no GPU, and able to run as root in a container. */
export const launchArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Makes sure that `findBrowser` finds one: on Debian as root it is installed from the system's packages;
 * elsewhere the process ends with a message that says what to install.
 * @param {(command: string, args: string[], env?: Record<string, string>) => number} run
 */
export function ensureBrowser(run) {
  if (findBrowser()) return;
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (mayInstall) {
    console.log("Memasang peramban Chromium untuk pengujian (sekali saja) …");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["-qq", "update"], env);
    for (const name of ["chromium-headless-shell", "chromium"]) {
      run("apt-get", ["-qq", "install", "-y", "--no-install-recommends", name], env);
      if (findBrowser()) return;
    }
  }
  console.error(
    "Tidak ada peramban untuk pengujian. Pasang Chromium atau Google Chrome, atau jalankan: npx playwright install chromium\n" +
      "Bila peramban sudah ada di tempat lain, sebutkan dengan CHROME_PATH=/jalur/ke/chromium.",
  );
  process.exit(1);
}
