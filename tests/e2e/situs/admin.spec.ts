/** /admin/: an office edits a SOP in its folder, and what the editor writes is content like any other. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempDisposableSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { parse } from "yaml";
import { splitFrontmatter } from "../../../src/schema/files/frontmatter.ts";
import { filesOf, readSite } from "../support/dist.ts";
import { expect, test } from "../support/test.ts";

const ENTRY = "sop/kecamatan-tirtasari/penerbitan-surat-keterangan-domisili.mdx";

// The editor tries its maker's font server and the host's status page first; the policy lets neither happen.
test.use({ expectedComplaints: [/cdn\.jsdelivr\.net|githubstatus\.com/] });

test("a SOP is edited in a local folder: checked, nothing lost, every other key as it was", async ({
  page,
  site,
}) => {
  await openEditor(page, site.content);
  await page.getByText("SOP Kecamatan Tirtasari").first().click();
  await page.getByText("Penerbitan Surat Keterangan Domisili").first().click();
  const number = page.getByRole("textbox", { name: "Nomor SOP" });
  await expect(page.getByText("Seperti tercetak, termasuk bagian yang kosong").first()).toBeVisible();
  await number.fill("065/999/99.01.05/2026");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  // The browser lets nobody read a file while it is being written.
  await expect(async () => expect(await savedEntry(page)).toContain("065/999/99.01.05/2026")).toPass();

  const before = splitFrontmatter(readFileSync(join(site.content, ENTRY), "utf8"));
  const written = await savedEntry(page);
  const after = splitFrontmatter(written);
  expect(parse(after!.yaml)).toEqual({
    ...(parse(before!.yaml) as object),
    nomor: "065/999/99.01.05/2026",
  });
  expect(after!.body.trim()).toBe(before!.body.trim());

  using copy = mkdtempDisposableSync(join(tmpdir(), "katalog-admin-"));
  cpSync(site.content, copy.path, { recursive: true });
  writeFileSync(join(copy.path, ENTRY), written);
  const check = spawnSync(process.execPath, ["src/cli/check.ts", "--isi", copy.path], { encoding: "utf8" });
  expect(check.stderr).toBe("");
  expect(check.status).toBe(0);
});

test("fits a phone", async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 720 });
  await openEditor(page, site.content);
  await expect(page.getByText("SOP Kecamatan Tirtasari").first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("its policy holds there only, in the page and in both header files", async ({ request, site }) => {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/
    .exec(readSite(site.folder, "admin/index.html"))?.[1]
    ?.replaceAll("&#39;", "'");
  expect(policy).toContain("script-src 'self'; style-src 'self' 'unsafe-inline'");
  const sent = async (path: string) => (await request.get(path)).headers()["content-security-policy"];
  expect(await sent("admin/")).toBe(`${policy}; frame-ancestors 'none'`);
  expect(await sent("./")).not.toContain("unsafe-inline");
  expect(readSite(site.folder, ".htaccess")).toContain(`"${policy}; frame-ancestors 'none'"`);
});

test("no other page loads the editor, and no list of pages names it", ({ site }) => {
  const pages = filesOf(site.folder).filter((file) => file.endsWith(".html") && !file.startsWith("admin/"));
  expect(pages.filter((file) => readSite(site.folder, file).includes("AdminPage"))).toEqual([]);
  expect(readSite(site.folder, "sitemap-0.xml")).not.toContain("/admin/");
});

/** The browser's own file system stands in for a repository's folder on disk. */
async function openEditor(page: Page, content: string): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto("admin/");
  const files = filesOf(content).map((file) => ({
    path: `isi/${file}`.split("/"),
    bytes: readFileSync(join(content, file)).toString("base64"),
  }));
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle(".git", { create: true });
    for (const { path, bytes } of all) {
      let folder = root;
      for (const name of path.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await folder.getFileHandle(path.at(-1)!, { create: true });
      const writer = await file.createWritable();
      await writer.write(Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)));
      await writer.close();
    }
  }, files);
  await page.getByRole("button", { name: /local repository/i }).click();
}

function savedEntry(page: Page): Promise<string> {
  return page.evaluate(async (path) => {
    let folder = await navigator.storage.getDirectory();
    for (const name of path.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
    return (await (await folder.getFileHandle(path.at(-1)!)).getFile()).text();
  }, `isi/${ENTRY}`.split("/"));
}
