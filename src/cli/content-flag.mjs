/**
 * The flag `--isi <folder>` of every command: which folder holds the content. Plain JavaScript, as the bootstrap runs on
 * any Node from 20 on.
 */

/**
 * Takes `--isi <folder>` (or `--isi=<folder>`) out of the arguments and hands it on as `KATALOG_ISI`, which threads and
 * child processes inherit. Ends the process with a message when the folder is not named.
 * @param {readonly string[]} given the arguments of the command
 * @returns {string[]} the other arguments
 */
export function takeContentFlag(given = process.argv.slice(2)) {
  const at = given.findIndex((word) => word === "--isi" || word.startsWith("--isi="));
  if (at === -1) return [...given];
  const joined = given[at].startsWith("--isi=");
  const folder = joined ? given[at].slice("--isi=".length) : given[at + 1];
  if (!folder || (!joined && folder.startsWith("-"))) {
    console.error("Pilihan --isi belum menyebut folder. Tulis misalnya: --isi ../isi-kecamatan");
    process.exit(2);
  }
  process.env.KATALOG_ISI = folder;
  return given.filter((_, index) => index !== at && (joined || index !== at + 1));
}
