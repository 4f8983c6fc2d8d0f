// npm run bench: how long the work takes as it grows. It prints figures and asserts nothing.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { figuresOf } from "../src/domain/tender/figures";
import { rankTender, winnersIn } from "../src/domain/tender/rank-tender";
import { scoreTender } from "../src/domain/tender/score-tender";
import { standingOf } from "../src/domain/tender/standing";
import { checkedLists, firstRun, hasPandas, tableOf } from "./check-certificates";
import { typical } from "./measure";
import { bareLoop, tenderOf } from "./score-tender";

const folder = mkdtempSync(join(tmpdir(), "inkoopladder-bench-"));
const pandas = hasPandas();
if (!pandas) console.log("pandas + openpyxl: not run: apt-get install python3-pandas python3-openpyxl\n");

console.log(
  "Certificates checked on a list of 18 columns: npm run cli -- check ... --json, the whole process,",
);
console.log(
  "medians of 5, 5 and 3 runs in turn with pandas; the bundle and the compiled code are in build/cli",
);
const reading = [
  { rows: 1_000, runs: 5 },
  { rows: 10_000, runs: 5 },
  { rows: 100_000, runs: 3 },
];
console.log(tableOf(checkedLists(reading, false, pandas, folder)));

console.log("\nThe same with the answer on a sheet of the workbook too (--out), medians of 3, 3 and 1 runs");
const writing = reading.map(({ rows, runs }) => ({ rows, runs: rows > 10_000 ? 1 : Math.min(runs, 3) }));
console.log(tableOf(checkedLists(writing, true, pandas, folder)));

const cold = firstRun(1_000, 3, folder);
console.log(`\nFirst run, with build/cli empty, 1,000 rows: ${cold.toFixed(2)} s`);

console.log(
  "\nTender scored, 20 criteria, milliseconds, medians; behind it how many times a bare multiply-add loop over the same numbers",
);
console.log("  bids   loop   points, totals, winners   every place, and why   with all sensitivity");
for (const bids of [500, 2_000, 10_000]) {
  const { tender, figures, weights } = tenderOf(bids, 20);
  const loop = typical(200, () => void bareLoop(figures, weights));
  const scored = typical(100, () => {
    const all = figuresOf(tender, "totalsOnly");
    winnersIn(all, standingOf(all));
  });
  const placed = typical(30, () => void rankTender(tender));
  const whole = typical(5, () => void scoreTender(tender));
  const times = `(${(scored / loop).toFixed(1)}x)`;
  console.log(
    `  ${bids}   ${loop.toFixed(3)}   ${scored.toFixed(2)} ${times}   ${placed.toFixed(2)}   ${whole.toFixed(0)}`,
  );
}
rmSync(folder, { recursive: true, force: true });
