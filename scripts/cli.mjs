// npm run cli: the command line, built when its sources changed and kept in build/cli.
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runCached } from "../src/workbench/cli/compile-cached.mjs";
import { BuildError, upToDateBundle } from "./cli-bundle.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const file = "build/cli/main.cjs";

try {
  const code = await upToDateBundle(root, "src/workbench/cli/main.ts", file);
  const path = join(root, file);
  // The client library is compiled once and kept in the same place.
  process.env.INKOOPLADDER_CACHE ??= dirname(path);
  const run = runCached(
    `(function (exports, require, module, __filename, __dirname) {${code}\n})`,
    "main.cjs",
    dirname(path),
  );
  const module = { exports: {} };
  run(module.exports, createRequire(path), module, path, dirname(path));
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(
    `De opdrachtregel is niet te bouwen / The command line cannot be built (npm ci?): ${error.message}`,
  );
  process.exitCode = 1;
}
