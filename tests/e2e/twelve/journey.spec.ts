/** By keyboard alone: start → search → SOP → regulation → linkage view. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";

test("by keyboard from the start to a SOP, a regulation and the linkage view", async ({ page }) => {
  await page.goto("/");
  await tabTo(page, page.locator(".skip"));
  await expect(page.locator(".skip")).toBeInViewport();

  await page.keyboard.press("/");
  await page.keyboard.type("sakip");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/cari\/\?q=sakip/);
  const hit = page.locator("[data-hasil-daftar][aria-busy='false'] [data-hasil] a").first();
  await expect(hit).toBeVisible();
  await follow(page, hit);
  await expect(page).toHaveURL("/sop/kecamatan-ngantang/penyusunan-sakip/");

  await follow(page, page.locator("main a[href*='/peraturan/permendagri-54-2009/']").first());
  await expect(page).toHaveURL(/\/peraturan\/permendagri-54-2009\/$/);

  await follow(page, page.locator("a[href*='/keterkaitan/']").first());
  await expect(page).toHaveURL(/\/keterkaitan\//);
  const node = page.locator("main svg a").first();
  await tabTo(page, node);
  await expect(node).toHaveAttribute("href", /^\/(sop|peraturan)\//);
});

test("the skip link leads to the content", async ({ page }) => {
  await page.goto("/sop/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => Boolean(document.activeElement?.closest("main")))).toBe(true);
});

test("what has the focus can be seen, and is not hidden behind anything", async ({ page }) => {
  // Without smooth scrolling, which would still be under way when we look.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/sop/kecamatan-ngantang/penyusunan-sakip/");
  const seen = new Set<string>();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    const state = await page.evaluate(focusState);
    if (!state || seen.has(state.key)) break;
    seen.add(state.key);
    expect(state.outlined, `no visible focus: ${state.html}`).toBe(true);
    expect(state.uncovered, `focus is covered: ${state.html}`).toBe(true);
  }
  expect(seen.size).toBeGreaterThan(10);
});

/** Presses Tab until `target` has the focus; fails when it cannot be reached so. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Not reached by Tab: ${target.toString()}`);
}

async function follow(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Runs in the browser: whether the focused element is marked, and on top at its middle. */
function focusState(): { key: string; html: string; outlined: boolean; uncovered: boolean } | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  // A link that runs over several lines has a box for each; any of them may be looked at.
  const area = (box: DOMRect) => box.width * box.height;
  const box = [...element.getClientRects()].sort((a, b) => area(b) - area(a))[0] ?? new DOMRect();
  const style = getComputedStyle(element);
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return {
    key: `${element.tagName} ${box.x} ${box.y + scrollY}`,
    html: `${element.outerHTML.slice(0, 120)} below ${top?.outerHTML.slice(0, 120)}`,
    outlined:
      (style.outlineStyle !== "none" && style.outlineWidth !== "0px") ||
      style.boxShadow !== "none" ||
      drawn(),
    uncovered: !!top && (element.contains(top) || top.contains(element)),
  };

  /** A node of a picture shows the focus by the stroke of its shape: it must change when the focus leaves. */
  function drawn(): boolean {
    const shape = element instanceof SVGElement ? element.querySelector("path, rect") : null;
    if (!shape || !(element instanceof SVGElement)) return false;
    const look = () => `${getComputedStyle(shape).stroke} ${getComputedStyle(shape).strokeWidth}`;
    const focused = look();
    element.blur();
    const plain = look();
    element.focus();
    return focused !== plain;
  }
}
