import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Tender } from "../domain/tender/tender";
import { runWhatIf } from "../domain/tender/what-if/run-what-if";
import type { WhatIf, WhatIfOptions } from "../domain/tender/what-if/what-if";
import type { OnProgress } from "./actions";

/** Milliseconds of work between two pauses in which the pane can answer the user. */
const STRETCH_MS = 40;

/** Tries a model out on simulated bids; the same seed gives the same answer on every machine, whatever its speed. */
export async function whatIf(
  model: Tender,
  options: WhatIfOptions,
  onProgress?: OnProgress,
): Promise<WhatIf> {
  const generator = xoroshiro128plus(Number.isFinite(options.seed) ? Math.trunc(options.seed) : 0);
  const run = runWhatIf(model, options, () => uniformFloat64(generator));
  let paused = performance.now();
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return step.value;
    onProgress?.({ phase: "checking", share: step.value });
    if (performance.now() - paused < STRETCH_MS) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    paused = performance.now();
  }
}
