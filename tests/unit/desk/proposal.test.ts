/** Addresses of git hosts for a new and a changed entry. */
import { expect, it } from "vitest";
import { proposal } from "../../../src/desk/proposal.ts";

const github = {
  jenis: "github",
  alamat: "https://github.com/kantor/sop/",
  cabang: "main",
  folder: "isi",
  admin: false,
} as const;
const gitlab = {
  jenis: "gitlab",
  alamat: "https://gitlab.example/dinas/sop",
  cabang: "main",
  folder: "",
  admin: false,
} as const;
const PATH = "sop/kantor/cuti.mdx";

it("fills a new file in", () => {
  expect(proposal(github, PATH, "---\nnama: A & B\n---\n", false)).toEqual({
    address:
      "https://github.com/kantor/sop/new/main/isi/sop/kantor?filename=cuti.mdx&value=---%0Anama%3A%20A%20%26%20B%0A---%0A",
    filled: true,
  });
  expect(proposal(gitlab, PATH, "x", false).address).toBe(
    "https://gitlab.example/dinas/sop/-/new/main/sop/kantor?file_name=cuti.mdx&content=x",
  );
});

it("opens the editor for one that is there, and says that its text must be pasted", () => {
  expect(proposal(github, PATH, "x", true)).toEqual({
    address: "https://github.com/kantor/sop/edit/main/isi/sop/kantor/cuti.mdx",
    filled: false,
  });
});

it("leaves out a text that no address can carry", () => {
  const { address, filled } = proposal(github, PATH, "panjang ".repeat(2000), false);
  expect(filled).toBe(false);
  expect(address.length).toBeLessThan(200);
});
