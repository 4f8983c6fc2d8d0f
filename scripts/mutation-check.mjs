/**
 * Makes deliberate faults in the scoring core, one at a time, and tells which ones no test notices.
 *
 *   npm run mutation -- [--files <pattern>] [--sample <n>] [--seed <n>] [--runs <n>] [--workers <n>]
 *
 * Works on a copy under the temporary folder, never in the working files. The engine's tests are bundled with each fault
 * and run without Jest, which would need seconds to start. A fault that makes a test fail, or hang, is noticed. What is
 * left is listed with its line; some of it changes nothing that can be seen.
 */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { clearTimeout, setTimeout } from "node:timers";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import esbuild from "esbuild";
import { faultsIn } from "./mutation-faults.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const CORE = "src/domain/tender";
const SENSITIVITY = `${CORE}/sensitivity`;
const TARGETS = [
  ...["exclusion", "figures", "leave-one-out", "low-prices", "rank-order", "rank-queue", "rank-tender"],
  ...["score-faults", "score-unit", "standing", "used-price", "winners", "explain-bids"],
].map((name) => `${CORE}/${name}.ts`);
const TARGET_FOLDERS = [
  `${CORE}/price-formulas`,
  `${CORE}/decision-rules`,
  SENSITIVITY,
  "src/domain/rounding",
];
/** Quick ones first: most faults fall at the first test. */
const TESTS = [
  "decision-rules",
  "score-tender",
  "low-prices",
  "score-faults",
  "leave-one-out",
  "explain-bids",
  "price-formulas/price-points",
  "constructed-cases",
  "published-cases",
  "published-methods",
  "published-sums",
  "rank-tender",
  "better-bids",
  "score-properties",
].map((name) => `test/domain/tender/${name}.test.ts`);
/** The sentences say all that an explanation holds. */
const SENTENCES = "test/locale/bid-sentences.test.ts";
const TEST_FOLDERS = ["test/domain/rounding"];
const SENSITIVITY_TESTS = "test/domain/tender/sensitivity";
/** A fault in a loop can make it endless. */
const PATIENCE_MS = 30_000;

const { values: options } = parseArgs({
  options: {
    files: { type: "string", default: "." },
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    runs: { type: "string", default: "60" },
    workers: { type: "string", default: "2" },
  },
});

const files = [...TARGETS, ...TARGET_FOLDERS.flatMap((folder) => filesUnder(folder, ".ts"))].filter((file) =>
  new RegExp(options.files).test(file),
);
const place = mkdtempSync(join(tmpdir(), "mutation-"));
try {
  for (const name of ["src", "test", "package.json"]) {
    cpSync(join(ROOT, name), join(place, name), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(place, "node_modules"));
  await check();
} finally {
  rmSync(place, { recursive: true, force: true });
}

async function check() {
  const every = files.flatMap((file) =>
    faultsIn(file, readFileSync(join(place, file), "utf8")).map((fault) => ({ ...fault, file })),
  );
  const chosen = options.sample ? sampled(every, Number(options.sample), Number(options.seed)) : every;
  console.log(`${every.length} faults in ${files.length} files, ${chosen.length} of them tried`);
  for (const file of new Set(chosen.map((fault) => (isAboutSensitivity(fault) ? SENSITIVITY : CORE)))) {
    const { passed, said } = await run({ file, start: 0, end: 0, replacement: "" });
    if (!passed) throw new Error(`the tests fail before any fault is made: ${said}`);
  }

  const queue = [...chosen];
  const survivors = [];
  let done = 0;
  const work = async () => {
    for (let fault = queue.shift(); fault; fault = queue.shift()) {
      if ((await run(fault)).passed) {
        survivors.push(fault);
        console.log(described(fault));
      }
      done++;
      if (done % 50 === 0) console.log(`${done} tried, ${survivors.length} not noticed`);
    }
  };
  await Promise.all(Array.from({ length: Number(options.workers) }, work));
  survivors.sort((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1));
  console.log(`\n${chosen.length - survivors.length} noticed, ${survivors.length} not:`);
  for (const fault of survivors) console.log(described(fault));
}

function described({ file, line, what }) {
  return `${file}:${line}  ${what}`;
}

/** Bundles the tests with a fault and runs them until the first that fails. */
async function run(fault) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: entry(fault), resolveDir: place, loader: "js" },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["fast-check", "expect"],
    logLevel: "silent",
    plugins: [withFault(fault)],
  });
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["-"], {
      cwd: place,
      stdio: ["pipe", "ignore", "pipe"],
      env: { ...process.env, PROPERTY_RUNS: options.runs },
    });
    let said = "";
    child.stderr.on("data", (text) => (said += text));
    child.stdin.on("error", () => undefined);
    child.stdin.end(outputFiles[0].text);
    const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ passed: code === 0, said: said.slice(0, 2000) });
    });
  });
}

/** The tests as one program, ended by the first failure. */
function entry(fault) {
  const tests = [
    ...TEST_FOLDERS.flatMap((folder) => filesUnder(folder, ".test.ts")),
    SENTENCES,
    ...TESTS,
    ...(isAboutSensitivity(fault) ? filesUnder(SENSITIVITY_TESTS, ".test.ts") : []),
  ];
  return `
    globalThis.expect = require("expect").expect;
    const tests = [];
    const withEach = (define) => {
      define.each = (rows) => (name, body) =>
        rows.forEach((row) => define(name, () => body(...(Array.isArray(row) ? row : [row]))));
      return define;
    };
    globalThis.describe = withEach((_, body) => body());
    globalThis.test = globalThis.it = withEach((name, body) => tests.push([name, body]));
    ${tests.map((file) => `require(${JSON.stringify(`./${file}`)});`).join("\n")}
    for (const [name, body] of tests) {
      try { body(); } catch (error) { console.error(name, error); process.exit(1); }
    }
  `;
}

/** Only these need the tests of the sensitivity, which take much longer. */
function isAboutSensitivity({ file }) {
  return file.startsWith(SENSITIVITY);
}

function withFault({ file, start, end, replacement }) {
  const path = join(place, file);
  return {
    name: "fault",
    setup: (build) => {
      build.onLoad({ filter: /\.ts$/ }, (args) => {
        if (args.path !== path) return undefined;
        const text = readFileSync(path, "utf8");
        return { contents: text.slice(0, start) + replacement + text.slice(end), loader: "ts" };
      });
    },
  };
}

function filesUnder(folder, ending) {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => relative(ROOT, join(ROOT, folder, name)))
    .sort();
}

/** The same faults for the same seed. */
function sampled(all, size, seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  return all
    .map((fault) => ({ fault, key: next() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, size)
    .map(({ fault }) => fault);
}
