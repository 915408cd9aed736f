/** `npm run baru -- sop | unit | peraturan`: what it writes passes the check; what cannot be written leaves nothing. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { writeSite } from "../../../src/cli/baru/site.ts";
import { readContent } from "../../../src/reader/content.ts";

const PROJECT = resolve(import.meta.dirname, "../../..");
let site: string;

beforeAll(() => {
  site = join(mkdtempSync(join(tmpdir(), "baru-")), "kantor");
  writeSite(site, { repository: "kantor/katalog", version: "a".repeat(40) });
});
afterAll(() => rmSync(join(site, ".."), { recursive: true }));

function make(...words: string[]) {
  const args = ["src/cli/baru.ts", "--isi", site, ...words];
  return spawnSync(process.execPath, args, { cwd: PROJECT, encoding: "utf8", input: "" });
}

const SOP = ["--tanggalPembuatan", "1 Pebruari 2021", "--tanggalEfektif", "2 Pebruari 2021"];
const APPROVED = ["--jabatan", "KEPALA", "--pejabat", "SITI CONTOH"];

function frontmatter(file: string): Record<string, unknown> {
  return parse(readFileSync(join(site, file), "utf8").split("---\n")[1]!) as Record<string, unknown>;
}

describe("npm run baru", { timeout: 60_000 }, () => {
  it("writes a unit and a SOP of it, with what was said word for word", async () => {
    expect(
      make("unit", "--nama", "Dinas Arsip", "--wilayah", "Kota Contoh", "--kop", "KOTA; DINAS").status,
    ).toBe(0);
    const { status, stderr } = make(
      ...["sop", "--unit", "dinas-arsip", "--nama", "Peminjaman Arsip", ...SOP, ...APPROVED],
      ...["--dokumen", "Himpunan: SOP #2"],
    );
    expect(status, stderr).toBe(0);
    expect(frontmatter("sop/dinas-arsip/peminjaman-arsip.mdx")).toMatchObject({
      nama: "Peminjaman Arsip",
      tanggalPembuatan: "1 Pebruari 2021",
      disahkanOleh: { jabatan: "KEPALA", nama: "SITI CONTOH" },
      keterkaitan: [],
      sumber: { dokumen: "Himpunan: SOP #2" },
    });
    await expect(readContent(PROJECT, site)).resolves.toMatchObject({ sops: { length: 2 } });
  });

  it("takes another SOP as the model, but for what is that one's own", () => {
    const { status, stderr } = make(
      "sop",
      "--unit",
      "kantor-contoh",
      "--nama",
      "Salinan",
      "--dari",
      "contoh-sop",
      ...SOP,
    );
    expect(status, stderr).toBe(0);
    const model = frontmatter("sop/kantor-contoh/contoh-sop.mdx");
    const copy = frontmatter("sop/kantor-contoh/salinan.mdx");
    expect(copy["dasarHukum"]).toEqual(model["dasarHukum"]);
    expect(copy).toMatchObject({ nama: "Salinan", tanggalEfektif: "2 Pebruari 2021" });
    expect(model["nomor"]).toBeTruthy();
    expect(copy["nomor"]).toBeUndefined();
    expect(readFileSync(join(site, "sop/kantor-contoh/salinan.mdx"), "utf8")).not.toContain("Ini contoh");
    expect(Object.keys(copy).slice(0, 3)).toEqual(["nama", "tanggalPembuatan", "tanggalEfektif"]);
  });

  it("names and fills a regulation's file from its citation", () => {
    const citation = "Peraturan Wali Kota Contoh Nomor 8 Tahun 2021 tentang Kearsipan";
    expect(make("peraturan", citation).status).toBe(0);
    expect(parse(readFileSync(join(site, "peraturan/perwal-kota-contoh-8-2021.yaml"), "utf8"))).toEqual({
      jenis: "perwal",
      wilayah: "Kota Contoh",
      nomor: 8,
      tahun: 2021,
      judul: "Kearsipan",
      status: "belum dikonfirmasi",
    });
    expect(make("peraturan", citation).stderr).toContain("sudah ada");
    expect(make("peraturan", "surat 5").stderr).toContain("tidak terbaca sebagai kutipan");
  });

  it("says what is missing or wrong, and leaves nothing behind", () => {
    const before = readdirSync(site, { recursive: true }).length;
    expect(make("sop", "--unit", "kantor-contoh").stderr).toContain("Belum disebut: --nama");
    expect(make("sop", "--salah", "x").stderr).toContain("Yang dikenal: --unit, --nama");
    const all = ["sop", "--nama", "Z", ...APPROVED, "--dokumen", "D", ...SOP];
    expect(make(...all, "--unit", "tak-ada").stderr).toContain('Unit "tak-ada" belum ada; yang ada: ');
    const wrong = make(...all, "--unit", "kantor-contoh", "--tanggalRevisi", "besok");
    expect(wrong.stderr).toContain("itu tidak terbaca sebagai tanggal");
    expect(wrong.status).toBe(2);
    expect(existsSync(join(site, "sop/kantor-contoh/z.mdx"))).toBe(false);
    expect(readdirSync(site, { recursive: true }).length).toBe(before);
  });
});
