import { someNames, type Rule } from "./rule.ts";
import { firstOf } from "../../basics/must.ts";

export const nameNear = {
  code: "NAMA_HAMPIR_SAMA",
  severity: "catatan",
  title: "Nama hanya berbeda satu kata dari SOP lain",
  reason:
    "SOP dengan nama yang hampir sama sering memuat langkah yang sama. Satu perubahan lalu harus dikerjakan di beberapa tempat dan mudah terlewat.",
  advice:
    "Bandingkan SOP itu. Bila isinya sama, pertimbangkan satu SOP untuk semuanya; bila berbeda, tidak ada yang perlu diubah.",
  check: (sop, { nameOf }) =>
    sop.nearNames.flatMap(({ word, members }) => {
      const others = firstWith(members, word);
      if (others.length === 0) return [];
      const names = someNames(
        others.map(({ id }) => nameOf(id)),
        members.length - 1,
      );
      const words = [word, ...others.map((other) => other.word)].map((one) => one || "(tanpa kata)");
      const message = `Hanya berbeda satu kata dari ${names}: ${words.join(" / ")}.`;
      return [{ field: "nama", message, related: firstOf(others).id }];
    }),
} as const satisfies Rule;

/** The first three members that have another word at the place in question. */
function firstWith<Member extends { word: string }>(members: readonly Member[], word: string): Member[] {
  const others: Member[] = [];
  for (const member of members) {
    if (member.word !== word) others.push(member);
    if (others.length === 3) break;
  }
  return others;
}
