/**
 * The `test` of all browser tests: served from the folder of the project's site, and a page that complains makes its
 * test fail. Complaints are console errors,
 * uncaught exceptions, violations of the Content-Security-Policy, requests to other hosts, failed requests.
 */
import { test as base, expect, type Page } from "@playwright/test";
import { serveSite } from "./serve.ts";
import { published, type Site } from "./sites.ts";

/** What a project chooses for its tests. */
export interface SiteChoice {
  readonly site: Site;
}

interface Served {
  /** Where this worker serves the site, without slash at the end. */
  readonly origin: string;
}

interface Options {
  /** Complaints that a test provokes on purpose. */
  readonly expectedComplaints: readonly RegExp[];
}

export const test = base.extend<Options & { readonly complaints: readonly string[] }, SiteChoice & Served>({
  site: [published, { option: true, scope: "worker" }],
  origin: [
    async ({ site }, use) => {
      const { server, origin } = await serveSite(site);
      await use(origin);
      server.close();
    },
    { scope: "worker" },
  ],
  // Tests that must hold under any base path go to relative addresses: `sop/`.
  baseURL: ({ origin, site }, use) => use(origin + site.base),
  expectedComplaints: [[], { option: true }],
  complaints: [
    async ({ page, expectedComplaints, origin }, use) => {
      const complaints = await listenForComplaints(page, origin);
      await use(complaints);
      const unexpected = complaints.filter((text) => !expectedComplaints.some((known) => known.test(text)));
      expect(unexpected, "keluhan peramban").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The list fills while the page lives. */
export async function listenForComplaints(page: Page, origin: string): Promise<string[]> {
  const complaints: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !["data:", "blob:", "about:"].includes(url.protocol)) {
      complaints.push(`third party: ${request.url()}`);
    }
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // A reader who moves on aborts what was loading; that is no defect.
    if (reason !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()} ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== "document") {
      complaints.push(`status ${response.status()}: ${response.url()}`);
    }
  });
  return complaints;
}
