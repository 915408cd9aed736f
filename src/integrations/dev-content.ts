/**
 * The dev server and the content folder: a change of any file there is read again, and every open page reloads; while content is
 * malformed, terminal and browser tell all mistakes, and mending them needs no new start.
 */
import type { IncomingMessage } from "node:http";
import { sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from "astro";
import type { ViteDevServer } from "vite";
import { forgetCatalogue } from "../build/catalogue.ts";
import { contentPath } from "../reader/content-folder.ts";
import { ContentProblems } from "../reader/content.ts";
import { rememberEntries } from "../reader/remembered.ts";
import { writeEditorSchemas } from "../reader/editor-schemas.ts";
import { textReport } from "../reader/report.ts";
import { getContent, timesHanded } from "../build/shared-content.ts";
import { siteAddress } from "../reader/site-address.ts";
import { overlayMessage, problemPage } from "./dev-problems.ts";

/** Milliseconds: programs save a file in several steps, and a folder that is copied changes file by file. */
const QUIET = 40;
/** Milliseconds between tries to hand Astro the content, and how many there are: a minute in all. */
const PAUSE = 100;
const MOST_TRIES = 600;

/** Hands Astro's content layer its entries again. */
type Refresh = () => Promise<void>;

/** Does nothing in a build. */
export function devContent(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: "dev-content",
    hooks: {
      "astro:config:setup": ({ command }) => {
        if (command === "dev") rememberEntries();
      },
      "astro:config:done": (options) => {
        config = options.config;
      },
      "astro:server:setup": ({ server, logger, refreshContent }) => {
        const root = fileURLToPath(config.root);
        writeEditorSchemas(root);
        const content = new LiveContent(
          server,
          logger,
          root,
          () => refreshContent?.({}) ?? Promise.resolve(),
        );
        server.middlewares.use((request, response, next) => {
          if (!wantsPage(request)) return next();
          void content.pageAsked().then((problems) => {
            if (!problems) return next();
            response.writeHead(500, { "Content-Type": "text/html; charset=utf-8" });
            response.end(problemPage(problems, config.base));
          });
        });
      },
    },
  };
}

class LiveContent {
  readonly #server: ViteDevServer;
  readonly #logger: AstroIntegrationLogger;
  readonly #root: string;
  readonly #refresh: Refresh;
  readonly #address: string;
  #changes = 0;
  #working: Promise<void> = Promise.resolve();
  #lastPage = 0;
  #lastReload = 0;

  constructor(server: ViteDevServer, logger: AstroIntegrationLogger, root: string, refresh: Refresh) {
    this.#server = server;
    this.#logger = logger;
    this.#root = root;
    this.#refresh = refresh;
    this.#address = this.#addressNow();
    const folder = contentPath(root);
    server.watcher.add(folder);
    server.watcher.on("all", (_event, path) => {
      if (path === folder || path.startsWith(folder + sep)) this.#changed();
    });
    server.ws.on("connection", () => void this.#connected());
  }

  /**
   * A page is about to be drawn. It waits for changes that are being read: between the catalogue and Astro's content layer
   * it would find an entry in one that the other does not have yet. Null when the content is sound.
   */
  async pageAsked(): Promise<ContentProblems | null> {
    this.#lastPage = performance.now();
    await this.#working;
    return this.problems();
  }

  /** A page begins to listen: it hears of malformed content, or of a change while it was on its way. */
  async #connected(): Promise<void> {
    await this.#tellBrowser();
    if (this.#lastReload > this.#lastPage) this.#server.ws.send({ type: "full-reload" });
  }

  /** Null when the content is sound. */
  async problems(): Promise<ContentProblems | null> {
    try {
      await getContent();
      return null;
    } catch (error) {
      if (error instanceof ContentProblems || isProblems(error)) return error;
      throw error;
    }
  }

  /** One reading for all changes of a moment, and one after the other. */
  #changed(): void {
    forgetCatalogue();
    const change = ++this.#changes;
    this.#working = Promise.all([this.#working, setTimeout(QUIET)])
      .then(() => (change === this.#changes ? this.#readAgain() : undefined))
      .catch((error: unknown) => this.#logger.error(String(error)));
  }

  async #readAgain(): Promise<void> {
    const problems = await this.problems();
    if (problems) {
      this.#logger.error(`\n${textReport(problems.problems)}`);
      return this.#tellBrowser();
    }
    await this.#handOver();
    // Astro keeps the paths of each route with their data until it hears this.
    for (const { hot } of Object.values(this.#server.environments)) hot.send("astro:content-changed", {});
    this.#lastReload = performance.now();
    this.#server.ws.send({ type: "full-reload" });
    if (this.#addressNow() !== this.#address)
      this.#logger.warn("alamat atau basis di situs.yaml berubah; jalankan ulang npm run dev");
  }

  /** Astro does nothing, and says nothing, as long as it is reading its own configuration of content: it is asked again. */
  async #handOver(): Promise<void> {
    const before = timesHanded();
    for (let tries = 0; tries < MOST_TRIES && timesHanded() === before; tries += 1) {
      if (tries > 0) await setTimeout(PAUSE);
      await this.#refresh();
    }
  }

  async #tellBrowser(): Promise<void> {
    const problems = await this.problems();
    if (problems) this.#server.ws.send(overlayMessage(problems, this.#root));
  }

  #addressNow(): string {
    return JSON.stringify(siteAddress(this.#root));
  }
}

/** Thrown by another instance of the same module (`shared-content.ts` says why there are several). */
function isProblems(error: unknown): error is ContentProblems {
  return error instanceof Error && error.name === "ContentProblems";
}

/** A page, not a script, style sheet or picture of one. */
function wantsPage({ headers, url = "" }: IncomingMessage): boolean {
  return (headers.accept ?? "").includes("text/html") && !url.includes("/@");
}
