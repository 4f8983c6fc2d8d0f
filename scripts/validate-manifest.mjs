// npm run validate: checks manifest.xml (or a given file) offline; `--shipped` checks dist/ as it would be deployed.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { manifestFaults } from "./manifest-rules.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const shipped = process.argv.includes("--shipped");
const site = shipped ? join(root, "dist") : root;
const pages = {
  "taskpane.html": "src/taskpane/taskpane.html",
  "commands.html": "src/commands/commands.html",
};

const faults = manifestFaults(readFileSync(join(site, "manifest.xml"), "utf8"), {
  iconSize: (path) => pngSize(join(site, path)),
  pageExists: (path) => existsSync(shipped ? join(site, path) : join(root, pages[path] ?? path)),
  packageVersion: JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version,
  shipped,
});
if (faults.length > 0) {
  console.error(`manifest.xml: ${faults.length} fault(s)\n${faults.map((fault) => `- ${fault}`).join("\n")}`);
  process.exit(1);
}
console.log("manifest.xml is in order (own offline checks; Microsoft's: npm run validate:online)");

/** [width, height] from the IHDR chunk, null when there is no such PNG. */
function pngSize(file) {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return bytes.subarray(1, 4).toString() === "PNG" ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
}
