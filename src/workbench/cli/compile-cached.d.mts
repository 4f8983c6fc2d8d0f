export function runCached(source: string, name: string, folder: string): unknown;
export function writeWhole(file: string, ...contents: readonly (string | Uint8Array)[]): void;
