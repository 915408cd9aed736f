/**
 * Makes a fresh clone ready to work: installs packages when they are missing or of another version than the
 * lockfile says. Plain JavaScript on purpose: it runs on Node 20, before the pinned Node is installed.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const windows = process.platform === "win32";

const settings = (env) => ({
  cwd: root,
  shell: windows,
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env },
});

/** Runs a command in the project with its output shown; returns the exit code. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, { ...settings(env), stdio: "inherit" });
  if (result.error) console.error(result.error.message);
  return result.status ?? 1;
}

/** Runs an npm script: npm puts the pinned Node first on the PATH. Returns the exit code. */
export const runScript = (name, env) => run("npm", ["run", "--silent", name], env);

/** Runs an npm script beside others. Resolves to its exit code and all that it has said. */
export function runScriptAside(name) {
  const child = spawn("npm", ["run", "--silent", name], settings({}));
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (said += text));
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => done({ code: code ?? 1, said }));
  });
}

/** Whether node_modules holds what package-lock.json asks for. */
export function isInstalled(folder = root) {
  const installed = readPackages(join(folder, "node_modules", ".package-lock.json"));
  const wanted = readPackages(join(folder, "package-lock.json"));
  if (!installed || !wanted) return false;
  const complete = Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || installed[path]?.version === version,
  );
  // The runtime itself comes from an install script, which some npm settings forbid.
  return complete && existsSync(join(folder, "node_modules", "node", "bin", windows ? "node.exe" : "node"));
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return null;
  }
}

/** Installs what is missing; ends the process with a plain message when that fails. */
export function prepare() {
  if (isInstalled()) return;
  console.log("Memasang paket yang diperlukan (sekali saja, beberapa menit) …");
  const code = run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code === 0 && isInstalled()) return;
  console.error(
    "Pemasangan paket gagal. Periksa sambungan internet dan pesan di atas, lalu jalankan perintah yang sama lagi.",
  );
  process.exit(code || 1);
}
