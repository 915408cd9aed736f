/** What an editor may write below the frontmatter. */
import { describe, expect, it } from "vitest";
import { checkBody } from "../../../src/schema/body/mdx-body.ts";

describe("prose of a SOP", () => {
  it.each([
    ["nothing", ""],
    ["sentences", "Kalimat Peringatan berhenti pada kata “maka”.\n\n- butir\n- butir"],
    ["a comparison", "Nilai a < b, dan 3 > 2."],
    ["escaped signs", "Tanda \\{ dan \\<."],
    ["code", "Tulis `{nama}` atau `<br>`."],
    [
      "links",
      "[situs](https://contoh.go.id) [surel](mailto:a@contoh.go.id) [telepon](tel:+62341) [SOP](../x/) [atas](#nama)",
    ],
    ["a link with a colon in its query", "[x](../x/?waktu=10:00)"],
    ["headings below the first level", "## Judul\n\n### Bagian"],
    ["a sign that begins no heading", "#2 ialah nomor.\n\n```\n# bukan judul\n```"],
    ["the words in a sentence", "Kata import dan export di tengah kalimat."],
  ])("may be plain: %s", (_, body) => {
    expect(checkBody(body)).toMatchObject({ mistakes: [], usesElements: false });
  });

  it.each([
    ["an explained abbreviation", '<abbr title="Indikator Kinerja Utama">IKU</abbr>'],
    ["a line break", "satu<br />dua"],
    ["a fold", "<details>\n<summary>Rincian</summary>\n\nIsi.\n\n</details>"],
  ])("may use elements: %s", (_, body) => {
    expect(checkBody(body)).toMatchObject({ mistakes: [], usesElements: true });
  });

  it.each([
    ["an element within an allowed one", "<details><iframe src='https://x.example'></iframe></details>"],
    ["a component", "<Peta.Besar />"],
    ["a fragment", "<></>"],
    ["a name of Object.prototype", "<constructor />"],
    ["a style", '<mark style="color:red">x</mark>'],
    ["a computed title", "<abbr title={judul}>x</abbr>"],
    ["a comment that is code", "{/* catatan */}"],
    ["an expression in a heading", "## Judul {1}"],
    ["a heading of the first level", "# Judul"],
    ["one that is underlined", "Judul\n====="],
    ["one in a quotation", "> # Judul"],
    ["one in a list", "- # Judul"],
    ["an address with a tab in its scheme", "[x](<java\tscript:alert(1)>)"],
    ["an address in capitals", "[x](JavaScript:alert(1))"],
    ["a data address", "[x](data:text/html,x)"],
    ["another host without scheme", "[x](//lain.example/)"],
    ["another host behind a blank that browsers drop", "[x](<&#9;//lain.example/>)"],
    ["an image by reference", "![x][a]\n\n[a]: https://lain.example/x.png"],
    ["an image of another host", "![x](//lain.example/x.png)"],
  ])("may not use %s", (_, body) => {
    expect(checkBody(body).mistakes).toHaveLength(1);
  });

  it("has its mistakes at their lines", () => {
    const { mistakes } = checkBody("Satu.\n\nDua {a}.\n\n> Tiga <b>x</b>.\n");
    expect(mistakes.map(({ place }) => place)).toEqual(
      [
        { line: 3, column: 5 },
        { line: 5, column: 8 },
      ].map((place) => expect.objectContaining(place) as unknown),
    );
  });

  it("names its images", () => {
    expect(checkBody("![alur](./alur.png)").images.map(({ url }) => url)).toEqual(["./alur.png"]);
  });
});

describe("what cannot be parsed", () => {
  it.each([
    ["<!-- nanti -->", "ada komentar <!-- … -->", "Hapus komentarnya"],
    ["<details><summary>S</summary>\n\nIsi.\n\n</details>", "<details> tidak ditutup", "pada baris sendiri"],
    ["Tulis ke <a@b.id>.", 'ada alamat "<a@b.id>"', "Tulis [a@b.id](mailto:a@b.id)."],
    ["Lihat <https://b.id/x>.", 'ada alamat "<https://b.id/x>"', "Tulis [penjelasan](https://b.id/x)."],
    ["Usia <17 tahun", 'ada tanda < pada "<17 tahun"', "Tulis \\<17, atau dengan kata: kurang dari."],
    ["Isi {nama pemohon} di sini", 'ada kurung kurawal "{nama pemohon}"', "tulis \\{"],
    ["Satu <br> dua", "<br> tidak ditutup", "Tulis <br />."],
    ["Isi <nama> di sini", "ada elemen <nama>", "tulis \\<nama> bila"],
    ["<sub>dua", "<sub> tidak ditutup", "</sub>"],
    ["dua</sub>", "ada </sub> tanpa pembukanya", "Tulis pembukanya"],
    ["<abbr title=x>y</abbr>", "isi atribut", "tanda kutip"],
  ])("%s is told with what to write", (text, found, fix) => {
    const [mistake, ...more] = checkBody(`Satu.\n\n${text}\n`).mistakes;
    expect(more).toEqual([]);
    expect(mistake?.place.line).toBe(3);
    expect(mistake?.found).toContain(found);
    expect(mistake?.fix).toContain(fix);
  });

  it("is nothing in what the guide shows", () => {
    expect(checkBody("<details>\n<summary>Syarat</summary>\n\nIsi.\n\n</details>\n").mistakes).toEqual([]);
  });
});
