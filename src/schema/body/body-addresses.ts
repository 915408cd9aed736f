/** Where links and pictures of a body may lead: nowhere that a script could hide, and nowhere that breaks below another base. */
import { quoted } from "../mistakes/mistake-words.ts";
import type { Mistake } from "../mistakes/problem.ts";

type Target = "web" | "contact" | "relative" | "root" | "other";

/** What kind of address it is, the way a browser reads it: blanks and control characters do not count. */
export function targetOf(url: string): Target {
  const address = Array.from(url)
    .filter((char) => char > " ")
    .join("");
  if (/^https?:\/\//i.test(address)) return "web";
  if (/^(?:mailto|tel):/i.test(address)) return "contact";
  if (/^[^/?#]*:/.test(address) || /^[/\\]{2}|^\\/.test(address)) return "other";
  return address.startsWith("/") ? "root" : "relative";
}

/** What is wrong with the address of a link. */
export function linkMistakes(url: string): Mistake[] {
  const target = targetOf(url);
  if (target === "root") {
    return [
      {
        found: `tautan menuju ${quoted(url)}`,
        expected: "tautan di dalam situs harus relatif terhadap halaman SOP",
        fix: "Awali dengan ../, misalnya ../penyusunan-laporan-tahunan/.",
      },
    ];
  }
  if (target !== "other") return [];
  return [
    {
      found: `tautan menuju ${quoted(url)}`,
      expected: "tautan yang boleh hanya https, http, mailto, tel, atau alamat relatif",
      fix: "Ganti alamatnya, atau hapus tautannya.",
    },
  ];
}

/** What is wrong with the address of a picture. */
export function imageMistakes(url: string): Mistake[] {
  if (targetOf(url) === "relative") return [];
  return [
    {
      found: `gambar diambil dari ${quoted(url)}`,
      expected: "gambar harus berkas di folder isi dengan alamat relatif",
      fix: "Simpan gambarnya di samping berkas SOP, lalu tulis ./nama-gambar.png.",
    },
  ];
}
