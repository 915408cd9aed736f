/** A progress bar on stderr: redrawn at a terminal, else a line now and then. */

const WIDTH = 24;

/** The bar for so many documents: `step` before each of them, `end` after the last. */
export function progress(total: number): { step: (name: string) => void; end: () => void } {
  let done = 0;
  const live = process.stderr.isTTY;
  return {
    step: (name) => {
      const filled = Math.round((done / Math.max(1, total)) * WIDTH);
      done += 1;
      if (live) {
        const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
        process.stderr.write(`\r\u001b[K${bar} ${done}/${total} ${name.slice(-50)}`);
      } else if (total > 1 && (done % 25 === 0 || done === total)) {
        process.stderr.write(`Membaca ${done}/${total}\n`);
      }
    },
    end: () => {
      if (live) process.stderr.write("\r\u001b[K");
    },
  };
}
