// The command line as one script, built again when anything that it was made of is no longer what it was.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { writeWhole } from "../src/workbench/cli/compile-cached.mjs";

/** They decide what is built without being among esbuild's inputs. */
const SETTINGS = ["package-lock.json", "tsconfig.json"];

/** A file that changed this short ago may change again without another time or size. */
const SETTLED_MS = 2_000;

const MARK = "// inkoopladder ";

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
  const names = inputs.map(([name]) => name);
  const head = JSON.stringify({ code: digest([contents]), inputs: names, made: made(root, inputs) });
  try {
    writeWhole(join(root, file), `${MARK}${head}\n`, contents);
  } catch {
    // A folder that cannot be written costs a build each time.
  }
  return Buffer.from(contents).toString();
}

function readKept(root, file) {
  try {
    const bytes = readFileSync(join(root, file));
    const end = bytes.indexOf("\n");
    const head = JSON.parse(bytes.toString("utf8", MARK.length, end));
    const code = bytes.subarray(end + 1);
    return head.code === digest([code]) && isUnchanged(root, file, head) ? code.toString() : null;
  } catch {
    return null;
  }
}

/** By times and sizes when they are those of content that was compared before, else by content. */
function isUnchanged(root, file, { inputs, made: wanted }) {
  const { told, isSettled } = seenOf(root, inputs);
  const seenFile = join(root, `${file}.seen`);
  const seen = `${wanted} ${told}`;
  if (contentOf(seenFile).toString() === seen) return true;
  const contents = inputs.map((name) => [name, readFileSync(`${root}/${name}`)]);
  if (made(root, contents) !== wanted) return false;
  try {
    if (isSettled) writeWhole(seenFile, seen);
  } catch {
    // The content is compared each time.
  }
  return true;
}

/** A digest of everything that decides what is built. */
function made(root, inputs) {
  const names = inputs.map(([name]) => name);
  return digest([
    JSON.stringify([names, filesBeside(root, names)]),
    ...settings(root).map(contentOf),
    ...inputs.map(([, content]) => content),
  ]);
}

/** A digest of what the file system tells about the same without reading it; no program can set the time of change. */
function seenOf(root, names) {
  const now = Date.now();
  const stats = [...settings(root), ...names.map((name) => `${root}/${name}`)].map((path) =>
    statSync(path, { bigint: true, throwIfNoEntry: false }),
  );
  const told = stats.map((stat) => stat && `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`);
  return {
    told: digest([JSON.stringify([names, filesBeside(root, names), told])]),
    isSettled: stats.every((stat) => stat === undefined || stat.ctimeMs < now - SETTLED_MS),
  };
}

function settings(root) {
  return [fileURLToPath(import.meta.url), ...SETTINGS.map((name) => join(root, name))];
}

/** A file that appears may take another's place in an import (`rows.tsx` comes before `rows.ts`). */
function filesBeside(root, names) {
  const folders = new Set(
    names.map((name) => dirname(name)).filter((name) => !name.includes("node_modules")),
  );
  return [...folders].map((name) => readdirSync(`${root}/${name}`).sort());
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
    return {
      contents: outputFiles[0].contents,
      inputs: [...read].sort(([a], [b]) => (a < b ? -1 : 1)),
    };
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
