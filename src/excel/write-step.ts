/** One small piece of writing: what it costs in the request and what it queues. Steps are made before anything is written. */
export interface WriteStep {
  /** Estimated size in the request, in bytes. */
  readonly bytes: number;
  run(): void;
}

/** Cuts the steps into batches of at most `maxBytes`, in order; a step that is larger stands alone. At least one batch. */
export function batchesOf(steps: readonly WriteStep[], maxBytes: number): readonly (readonly WriteStep[])[] {
  const batches: WriteStep[][] = [[]];
  let bytes = 0;
  for (const step of steps) {
    const open = batches.at(-1);
    if (open === undefined || (open.length > 0 && bytes + step.bytes > maxBytes)) {
      batches.push([step]);
      bytes = step.bytes;
    } else {
      open.push(step);
      bytes += step.bytes;
    }
  }
  return batches;
}
