/**
 * The `test` of all browser tests: a page that complains makes its test fail. Complaints are console errors,
 * uncaught exceptions, violations of the Content-Security-Policy, requests to other hosts, failed requests.
 */
import { test as base, expect, type Page } from "@playwright/test";

interface Options {
  /** Complaints that a test provokes on purpose. */
  readonly expectedComplaints: readonly RegExp[];
}

export const test = base.extend<Options & { readonly complaints: readonly string[] }>({
  expectedComplaints: [[], { option: true }],
  complaints: [
    async ({ page, expectedComplaints, baseURL }, use) => {
      const complaints = await listenForComplaints(page, new URL(baseURL ?? "http://localhost").origin);
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
