/** One small piece of work: what it costs in either direction and what it queues. Steps are made before anything is written. */
export interface WriteStep {
  /** Estimated size in the request, in bytes. */
  readonly bytes: number;
  /** Estimated size of what Excel answers, in bytes; left out where the answer is small. */
  readonly answerBytes?: number;
  run(): void;
}

/**
 * Cuts the steps into batches whose request and whose answer stay within `maxBytes` each, in order; a step that is larger
 * stands alone. At least one batch.
 */
export function batchesOf(steps: readonly WriteStep[], maxBytes: number): readonly (readonly WriteStep[])[] {
  const batches: WriteStep[][] = [[]];
  let bytes = 0;
  let answerBytes = 0;
  for (const step of steps) {
    const open = batches.at(-1);
    const answer = step.answerBytes ?? 0;
    const full = bytes + step.bytes > maxBytes || answerBytes + answer > maxBytes;
    if (open === undefined || (open.length > 0 && full)) {
      batches.push([step]);
      bytes = step.bytes;
      answerBytes = answer;
    } else {
      open.push(step);
      bytes += step.bytes;
      answerBytes += answer;
    }
  }
  return batches;
}
