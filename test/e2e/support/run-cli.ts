import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../../..");

/** Runs the command line in a folder, as a person would, and gives what it ended with and said. */
export function cliIn(folder: string) {
  return (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/cli.mjs"), ...args], {
      encoding: "utf8",
      cwd: folder,
    });
    return { code: status, out: stdout, err: stderr };
  };
}
