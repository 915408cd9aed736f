/** Runs a command and measures the whole process tree: wall and CPU seconds, peak memory. Linux only (/proc). */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface Measurement {
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of user and system time of all processes, as last seen (processes shorter than a sample are missed). */
  readonly cpu: number;
  /** Highest sum of resident memory over the tree, MiB. */
  readonly peak: number;
  readonly output: string;
  /** What was printed, with the second at which it came. */
  readonly printed: readonly { readonly at: number; readonly text: string }[];
}

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

const SAMPLE_MS = 100;
const TICKS = 100;
const PAGE = 4096;

/** Resolves when the command ends well; rejects with its output when it fails. */
export function measure({ command, args, cwd, env }: Command): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env } });
    const cpuOf = new Map<number, number>();
    let peak = 0;
    const printed: { at: number; text: string }[] = [];
    const keep = (data: Buffer) =>
      printed.push({ at: (performance.now() - start) / 1000, text: data.toString() });
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const timer = setInterval(() => {
      const tree = processTree(child.pid!);
      for (const one of tree) cpuOf.set(one.pid, one.cpu);
      peak = Math.max(
        peak,
        tree.reduce((sum, one) => sum + one.memory, 0),
      );
    }, SAMPLE_MS);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(timer);
      const output = printed.map((one) => one.text).join("");
      if (code !== 0) return reject(new Error(`${command} ${args.join(" ")} ended with ${code}\n${output}`));
      const cpu = [...cpuOf.values()].reduce((sum, one) => sum + one, 0);
      return resolve({
        wall: (performance.now() - start) / 1000,
        cpu,
        peak: peak / 2 ** 20,
        output,
        printed,
      });
    });
  });
}

function processTree(root: number): { pid: number; cpu: number; memory: number }[] {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => processState(Number(name)));
  const known = all.filter((one) => one !== undefined);
  const inside = new Set([root]);
  for (let before = 0; before !== inside.size;) {
    before = inside.size;
    for (const one of known) if (inside.has(one.parent)) inside.add(one.pid);
  }
  return known.filter((one) => inside.has(one.pid));
}

function processState(pid: number) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const cpu = (Number(fields[11]) + Number(fields[12])) / TICKS;
    return { pid, parent: Number(fields[1]), cpu, memory: Number(fields[21]) * PAGE };
  } catch {
    return undefined;
  }
}
