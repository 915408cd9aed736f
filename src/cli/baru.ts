/**
 * `npm run baru -- <apa> …`: writes new content to begin from. `situs <folder>` makes a folder with all that an office
 * needs. What else can be made is one entry in `MAKERS`.
 */
import { makeSite } from "./baru/site.ts";
import { MakerMistake, type Maker } from "./baru/maker.ts";

/** What can be made, by the word that asks for it. */
const MAKERS: Readonly<Record<string, Maker>> = { situs: makeSite };

const [what = "", ...rest] = process.argv.slice(2);
const maker = MAKERS[what];
if (!maker) {
  console.error(what === "" ? "Belum disebut apa yang dibuat." : `"${what}" tidak dapat dibuat.`);
  console.error("Pemakaian:");
  for (const { usage } of Object.values(MAKERS)) console.error(`  npm run baru -- ${usage}`);
  process.exit(2);
}
try {
  console.log(maker.make(rest));
} catch (error) {
  if (!(error instanceof MakerMistake)) throw error;
  console.error(error.message);
  console.error(`Pemakaian: npm run baru -- ${maker.usage}`);
  process.exit(2);
}
