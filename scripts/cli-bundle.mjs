// The command line as one script, built again when anything that it was made of is no longer what it was.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { writeWhole } from "../src/workbench/cli/compile-cached.mjs";

/** They decide what is built without being among esbuild's inputs. */
const SETTINGS = ["package-lock.json", "tsconfig.json"];

/** The build could not be done; the message says why. */
export class BuildError extends Error {}

/**
 * The text of the CommonJS script that `entry` and all that it imports make, from `file` when that is still right, else
 * newly built and kept there. Paths are below `root`. Any number of processes may do this at once. Throws BuildError.
 */
export async function upToDateBundle(root, entry, file) {
  const kept = readKept(root, file);
  if (kept !== null) return kept;
  const { contents, inputs } = await build(root, entry);
  const head = JSON.stringify({
    code: digest([contents]),
    inputs: inputs.map(([name]) => name),
    made: made(root, inputs),
  });
  try {
    writeWhole(join(root, file), `${MARK}${head}\n`, contents);
  } catch {
    // A folder that cannot be written costs a build each time.
  }
  return Buffer.from(contents).toString();
}

const MARK = "// inkoopladder ";

function readKept(root, file) {
  try {
    const bytes = readFileSync(join(root, file));
    const end = bytes.indexOf("\n");
    const head = JSON.parse(bytes.toString("utf8", MARK.length, end));
    const code = bytes.subarray(end + 1);
    if (head.code !== digest([code])) return null;
    const inputs = head.inputs.map((name) => [name, readFileSync(resolve(root, name))]);
    return head.made === made(root, inputs) ? code.toString() : null;
  } catch {
    return null;
  }
}

/** A digest of everything that decides what is built. */
function made(root, inputs) {
  const names = inputs.map(([name]) => name);
  // A file that appears may take another's place in an import (`rows.tsx` comes before `rows.ts`).
  const folders = new Set(
    names.map((name) => dirname(name)).filter((name) => !name.includes("node_modules")),
  );
  const files = [...folders].flatMap((name) => readdirSync(resolve(root, name)).sort());
  const own = [fileURLToPath(import.meta.url), ...SETTINGS.map((name) => join(root, name))];
  return digest([
    JSON.stringify([names, files]),
    ...own.map(contentOf),
    ...inputs.map(([, content]) => content),
  ]);
}

function contentOf(path) {
  try {
    return readFileSync(path);
  } catch {
    return "";
  }
}

function digest(parts) {
  const hash = createHash("sha256").update(parts.map(({ length }) => length).join());
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

async function build(root, entry) {
  const read = new Map();
  // Read here, so that the digest is of the very bytes that were built, whatever happens to the files meanwhile.
  const reading = {
    name: "read",
    setup: ({ onLoad }) =>
      onLoad({ filter: /./, namespace: "file" }, ({ path }) => {
        const contents = readFileSync(path);
        read.set(relative(root, path), contents);
        return { contents, loader: "default" };
      }),
  };
  try {
    const esbuild = await import("esbuild");
    const { outputFiles } = await esbuild.build({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      write: false,
      platform: "node",
      target: "node20.9",
      format: "cjs",
      charset: "ascii",
      minifySyntax: true,
      minifyWhitespace: true,
      logLevel: "silent",
      plugins: [reading],
    });
    return { contents: outputFiles[0].contents, inputs: [...read].sort(([a], [b]) => (a < b ? -1 : 1)) };
  } catch (error) {
    throw new BuildError(reasonOf(error));
  }
}

function reasonOf(error) {
  const [first] = error.errors ?? [];
  if (!first) return error.message;
  const { file, line } = first.location ?? {};
  return file === undefined ? first.text : `${file}:${line}: ${first.text}`;
}
