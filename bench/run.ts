// npm run bench: how long the work takes as it grows. It prints figures and asserts nothing.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../src/workbench/host/xlsx/write-xlsx";
import { scoreTender } from "../src/domain/tender/score-tender";
import { bareLoop, tenderOf } from "./score-tender";
import { supplierWorkbook } from "./supplier-workbook";

const root = join(__dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "inkoopladder-bench-"));
const RUNS = 3;

function best(work: () => void): number {
  let least = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function seconds(command: string, args: readonly string[]): number | null {
  const start = performance.now();
  const { status } = spawnSync(command, args, { stdio: "ignore" });
  return status === 0 ? (performance.now() - start) / 1000 : null;
}

const shown = (value: number | null): string => (value === null ? "not run" : `${value.toFixed(2)} s`);

console.log("Certificates checked, whole command (start, read, check, write JSON)");
for (const rows of [1_000, 10_000, 100_000]) {
  const file = join(folder, `${rows}.xlsx`);
  writeFileSync(file, writeXlsx(supplierWorkbook(rows)));
  const json = join(folder, "out.json");
  const cli = [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "src/workbench/cli/main.ts")];
  const ours = seconds(process.execPath, [...cli, "check", file, "--date", "2026-10-01", "--json", json]);
  const pandas = seconds("/usr/bin/python3", [join(root, "bench/check_with_pandas.py"), file, json]);
  console.log(`  ${rows} suppliers x 18: ${shown(ours)}   pandas + openpyxl: ${shown(pandas)}`);
}

console.log(
  "Tender scored with leave-one-out, 20 criteria (a bare multiply-add loop over the same numbers behind it)",
);
for (const bids of [500, 2_000, 10_000]) {
  const { tender, figures, weights } = tenderOf(bids, 20);
  const engine = best(() => void scoreTender(tender));
  const loop = best(() => void bareLoop(figures, weights));
  console.log(`  ${bids} bids: ${engine.toFixed(1)} ms   loop: ${loop.toFixed(2)} ms`);
}
rmSync(folder, { recursive: true, force: true });
