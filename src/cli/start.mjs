/** `npm start`: installs what is missing, builds the site and serves it on this computer; `--isi <folder>` names its content. */
import { takeContentFlag } from "./content-flag.mjs";
import { prepare, run, runScript } from "./prepare.mjs";

takeContentFlag();
prepare();
console.log("Membangun situs …");
const built = runScript("build");
if (built !== 0) {
  console.error(
    "Situs belum dapat dibangun. Perbaiki hal yang disebut di atas, lalu jalankan lagi: npm start",
  );
  process.exit(built);
}
process.exit(run("npm", ["run", "--silent", "preview"]));
