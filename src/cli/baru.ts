/**
 * `npm run baru -- <apa> …`: writes new content to begin from. `situs <folder>` makes a folder with all that an office
 * needs; `sop`, `unit` and `peraturan` write one file into the content folder (`--isi` names another). What they must
 * know is given by flags; at a terminal they ask for the rest. What else can be made is one entry in `MAKERS`.
 */
import { ContentProblems } from "../reader/content.ts";
import { textReport } from "../reader/report.ts";
import { takeContentFlag } from "./content-flag.mjs";
import { complete } from "./baru/answers.ts";
import { makeRegulation } from "./baru/regulation.ts";
import { makeSite } from "./baru/site.ts";
import { makeSop } from "./baru/sop.ts";
import { makeUnit } from "./baru/unit.ts";
import { MakerMistake, type Maker } from "./baru/maker.ts";

/** What can be made, by the word that asks for it. */
const MAKERS: Readonly<Record<string, Maker>> = {
  situs: makeSite,
  sop: makeSop,
  unit: makeUnit,
  peraturan: makeRegulation,
};

const [said = "", ...rest] = takeContentFlag();
const what = said === "" && process.stdin.isTTY ? await choose() : said;
const maker = MAKERS[what];
if (!maker) {
  console.error(what === "" ? "Belum disebut apa yang dibuat." : `"${what}" tidak dapat dibuat.`);
  console.error("Pemakaian:");
  for (const { usage } of Object.values(MAKERS)) console.error(`  npm run baru -- ${usage}`);
  process.exit(2);
}
try {
  console.log(await maker.make(rest));
} catch (error) {
  if (!(error instanceof MakerMistake || error instanceof ContentProblems)) throw error;
  console.error(error instanceof MakerMistake ? error.message : textReport(error.problems));
  console.error(`Pemakaian: npm run baru -- ${maker.usage}`);
  process.exit(2);
}

/** At a terminal nobody has to know the words. */
async function choose(): Promise<string> {
  const choices = Object.entries(MAKERS).map(([value, { label }]) => ({ value, label }));
  const { apa = "" } = await complete(
    [{ key: "apa", label: "Apa yang dibuat?", required: true, choices }],
    {},
  );
  return apa;
}
