/** Stops a build on malformed content before anything is written: `dist` stays as it was. */
import type { AstroIntegration } from "astro";
import { ContentProblems } from "../reader/content.ts";
import { annotations, textReport } from "../reader/report.ts";
import { contentSound } from "../reader/shared-content.ts";

/**
 * Checks the content when `astro build` or `astro dev` starts. On mistakes a build prints them and exits with code 1;
 * the dev server prints them, starts, and shows them in the browser until they are mended (`dev-content.ts`).
 */
export function contentCheck(): AstroIntegration {
  return {
    name: "content-check",
    hooks: {
      "astro:config:setup": async ({ command }) => {
        if (command !== "build" && command !== "dev") return;
        try {
          await contentSound();
        } catch (error) {
          if (!(error instanceof ContentProblems)) throw error;
          console.error(textReport(error.problems));
          if (command === "dev") return;
          if (process.env["GITHUB_ACTIONS"]) console.log(annotations(error.problems));
          process.exit(1);
        }
      },
    },
  };
}
