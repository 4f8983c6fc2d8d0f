import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** Seconds of a whole process. @throws Error with what it said when it fails. */
export function secondsOf({ program, args }: Command): number {
  const start = performance.now();
  run({ program, args });
  return (performance.now() - start) / 1000;
}

/** Most MB that one Node process of a command took; a run of its own, because measuring takes time too. */
export function nodePeak(command: Command, folder: string): number {
  const file = join(folder, "peak");
  rmSync(file, { force: true });
  run(command, {
    NODE_OPTIONS: `--require=${JSON.stringify(join(__dirname, "peak-memory.cjs"))}`,
    INKOOPLADDER_PEAK: file,
  });
  return Math.max(...readFileSync(file, "utf8").trim().split("\n").map(Number)) / 1024;
}

/** The last line that a command printed, a number of kB, in MB. */
export function printedPeak(command: Command): number {
  return Number(run(command).trim().split("\n").pop()) / 1024;
}

function run({ program, args }: Command, environment: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: "utf8",
    env: { ...process.env, ...environment },
    maxBuffer: 1 << 28,
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}: ${stderr}`);
  return stdout;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Median milliseconds of some work in this process, after a first run that counts for nothing. */
export function typical(runs: number, work: () => void): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}
