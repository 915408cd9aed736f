/** Stops a build on malformed content: `dist` stays as it was. */
import type { AstroIntegration } from "astro";
import { ContentProblems } from "../reader/content.ts";
import { annotations, textReport } from "../reader/report.ts";
import { sopsForCompiler } from "../build/shared-content.ts";

/**
 * Checks the content when `astro build` or `astro dev` starts. On mistakes a build prints them and exits with code 1;
 * the dev server prints them, starts, and shows them in the browser until they are mended (`dev-content.ts`). Astro goes
 * on preparing meanwhile: nothing is made of the content before its content layer has been given it.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: "content-check",
    hooks: {
      "astro:config:setup": ({ command }) => {
        if (command === "build" || command === "dev") void check(command);
      },
    },
  };
}

async function check(command: "build" | "dev"): Promise<void> {
  try {
    await sopsForCompiler();
  } catch (error) {
    // Any other error is told by Astro, which waits for the same.
    if (!(error instanceof ContentProblems)) return;
    console.error(textReport(error.problems));
    if (command === "dev") return;
    if (process.env["GITHUB_ACTIONS"]) console.log(annotations(error.problems));
    process.exit(1);
  }
}
