/** Builds a site for tests as `npm run build` does. */
import { spawnSync } from "node:child_process";
import type { Site } from "./sites.ts";

/** @throws Error with all that was printed, when the build fails. */
export function buildSite({ content, folder, host, base }: Site): void {
  const { status, stdout, stderr } = spawnSync("npx", ["astro", "build", "--outDir", folder], {
    encoding: "utf8",
    env: {
      ...process.env,
      NODE_ENV: "production",
      ASTRO_TELEMETRY_DISABLED: "1",
      SITE_URL: host,
      BASE_PATH: base,
      KATALOG_ISI: content,
    },
  });
  if (status !== 0) throw new Error(`Build of ${content} failed:\n${stdout}${stderr}`);
}
