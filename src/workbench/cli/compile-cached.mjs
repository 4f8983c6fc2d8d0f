// Plain JavaScript, because the launcher (scripts/cli.mjs) uses it before anything is built.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";

/**
 * Runs a script and gives its value. What V8 compiled of it is kept in `folder` when the process ends and taken from
 * there the next time; where it cannot be kept it is only compiled.
 */
export function runCached(source, name, folder) {
  // V8 compares no more of the source than its length, and refuses data of another version or with other flags.
  const kind = `${name}-${cachedDataVersionTag().toString(16)}-`;
  const file = join(folder, `${kind}${digest(source).toString("hex").slice(0, 16)}.cache`);
  const kept = readKept(file);
  const script = new Script(source, { filename: join(folder, name), cachedData: kept });
  if (kept === undefined || script.cachedDataRejected) {
    // At the end, so that the functions that were used are among it.
    process.once("exit", () => keep(script.createCachedData(), file, kind));
  }
  return script.runInThisContext();
}

/** Writes a file so that another process sees it whole or not at all. */
export function writeWhole(file, ...contents) {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, Buffer.concat(contents.map((each) => Buffer.from(each))));
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** V8 trusts what it is given, so a damaged file must not reach it: the data stands behind its own checksum. */
function readKept(file) {
  try {
    const bytes = readFileSync(file);
    const data = bytes.subarray(CHECKSUM_BYTES);
    return digest(data).equals(bytes.subarray(0, CHECKSUM_BYTES)) ? data : undefined;
  } catch {
    return undefined;
  }
}

function keep(data, file, kind) {
  try {
    writeWhole(file, digest(data), data);
    const folder = dirname(file);
    for (const old of readdirSync(folder)) {
      if (old.startsWith(kind) && join(folder, old) !== file) rmSync(join(folder, old), { force: true });
    }
  } catch {
    // Only speed is lost.
  }
}

const CHECKSUM_BYTES = 32;

function digest(content) {
  return createHash("sha256").update(content).digest();
}
