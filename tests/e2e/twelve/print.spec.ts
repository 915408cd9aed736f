/** A printed SOP page is the official form as the source prints it: on one sheet, in the form's order, nothing else. */
import { readFileSync } from "node:fs";
import { printedSheets, sheetSizes, squeezed } from "../support/pdf.ts";
import { expect, test } from "../support/test.ts";

interface Printed {
  readonly slug: string;
  readonly name: string;
  readonly number: string;
  readonly dates: Readonly<Record<"pembuatan" | "revisi" | "efektif" | "pengesahan", string | null>>;
  readonly approver: { readonly jabatan: string; readonly nama: string };
  readonly issuer: { readonly pemerintah: string; readonly unit: string };
  readonly dasarHukum: readonly string[] | null;
  readonly kualifikasi: readonly string[] | null;
  readonly keterkaitan: readonly string[] | null;
  readonly peralatan: readonly string[] | null;
  readonly peringatan: readonly string[] | string | null;
  readonly pencatatan: readonly string[] | null;
}

const source = JSON.parse(
  readFileSync("tests/fixtures/sop-kecamatan-ngantang-2021.json", "utf8"),
) as readonly Printed[];

/** All that stands on the form, from the kop to Pencatatan. */
function fieldsOf(sop: Printed): string[] {
  const { dates, approver, issuer } = sop;
  const list = (label: string, items: readonly string[] | string | null): string[] => [
    label,
    ...[items ?? []].flat(),
  ];
  return [
    issuer.pemerintah,
    issuer.unit,
    ...["Nomor SOP", sop.number],
    ...(["pembuatan", "revisi", "efektif", "pengesahan"] as const).flatMap((key) => dates[key] ?? []),
    ...["Disahkan oleh", approver.jabatan, approver.nama],
    ...["Nama SOP", sop.name],
    ...list("Dasar Hukum", sop.dasarHukum),
    ...list("Kualifikasi Pelaksana", sop.kualifikasi),
    ...list("Keterkaitan", sop.keterkaitan),
    ...list("Peralatan dan Perlengkapan", sop.peralatan),
    ...list("Peringatan", sop.peringatan),
    ...list("Pencatatan dan Pendataan", sop.pencatatan),
  ];
}

for (const sop of source) {
  test(`${sop.name}: every printed field in the form's order on one sheet`, async ({ page }) => {
    await page.goto(`/sop/kecamatan-ngantang/${sop.slug}/`);
    const sheets = await printedSheets(page);
    expect(sheets).toHaveLength(1);
    let from = 0;
    for (const field of fieldsOf(sop)) {
      const at = sheets[0]!.indexOf(squeezed(field), from);
      expect(at, `${field} in ${sheets[0]!.slice(from, from + 200)}`).toBeGreaterThanOrEqual(from);
      from = at + squeezed(field).length;
    }
    const rest = sheets[0]!.slice(from);
    expect(rest).toMatch(/^Dicetakdari/);
    expect(rest).toContain(`/sop/kecamatan-ngantang/${sop.slug}/#v-`);
    for (const words of ["Belum diisi", "Dirujuk oleh", "tercetak:", "Catatan atas dokumen"])
      expect(sheets[0]).not.toContain(squeezed(words));
  });
}

test("the print menu adds the notes, or gives the tick list alone", async ({ page }) => {
  await page.goto("/sop/kecamatan-ngantang/penyusunan-perjanjian-kinerja/");
  await page.getByText("Cetak", { exact: true }).click();
  await page.getByLabel("Formulir dengan catatan").check();
  expect((await printedSheets(page)).join("")).toContain("Belumdiisi");
  await page.getByLabel("Daftar periksa").check();
  const [sheet] = await printedSheets(page);
  expect(sheet).toMatch(/^Daftarperiksa:PenyusunanPerjanjianKinerja/);
  expect(sheet).not.toContain("DasarHukum");
});

test("the form stands on one sheet of A4, or of F4 when that is asked for", async ({ page }) => {
  await page.goto("/sop/kecamatan-ngantang/penyusunan-perjanjian-kinerja/");
  expect(await sheetSizes(page)).toEqual([[210, 297]]);
  await page.getByText("Cetak", { exact: true }).click();
  await page.getByLabel("Kertas F4 (folio), bukan A4").check();
  expect(await sheetSizes(page)).toEqual([[215, 330]]);
});

test("who comes by the code of a print reads whether it is the present version", async ({ page }) => {
  await page.goto("/sop/kecamatan-ngantang/penyusunan-perjanjian-kinerja/");
  const present = page.locator("[id^='v-']");
  await expect(present).toBeHidden();
  await page.goto(`${page.url()}#${await present.getAttribute("id")}`);
  await expect(present).toBeVisible();
  await page.goto("/sop/kecamatan-ngantang/penyusunan-perjanjian-kinerja/#v-0000000");
  await expect(present).toBeHidden();
  await expect(page.getByText("Cetakan Anda bukan versi yang sekarang.")).toBeVisible();
  await page.goto("/sop/kecamatan-ngantang/penyusunan-perjanjian-kinerja/#keterkaitan");
  await expect(page.getByText("Cetakan Anda bukan versi yang sekarang.")).toBeHidden();
});

test("the form is offered as files, with their sizes and types", async ({ page, request }) => {
  await page.goto("/sop/kecamatan-ngantang/penyusunan-perjanjian-kinerja/");
  for (const [name, type] of [
    ["Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["PDF", "application/pdf"],
  ] as const) {
    const link = page.locator("a[download]", { hasText: new RegExp(`^\\s*${name} `) });
    const answer = await request.get(new URL((await link.getAttribute("href")) ?? "", page.url()).href);
    expect(answer.headers()["content-type"]).toBe(type);
    const kilobytes = Math.ceil((await answer.body()).length / 1024);
    await expect(link).toContainText(`(${kilobytes} KB)`);
  }
});
