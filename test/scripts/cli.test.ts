import { spawn, spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");
const PROGRAM = `
import { greeting } from "./words";
console.log(greeting, process.argv.slice(2).join("+"));
process.exitCode = process.argv.length - 2;
`;
let project = "";

/** The launcher with a small program in the command line's place. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "inkoopladder-launcher-"));
  for (const name of [
    "scripts/cli.mjs",
    "scripts/cli-bundle.mjs",
    "src/workbench/cli/compile-cached.mjs",
    "tsconfig.json",
  ]) {
    mkdirSync(join(project, dirname(name)), { recursive: true });
    copyFileSync(join(root, name), join(project, name));
  }
  symlinkSync(join(root, "node_modules"), join(project, "node_modules"));
  write("src/workbench/cli/main.ts", PROGRAM);
  write("src/workbench/cli/words.ts", sayHello("hallo"));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const sayHello = (word: string): string => `export const greeting: string = "${word} €";\n`;
const write = (name: string, text: string): void => writeFileSync(join(project, name), text);
const kept = (): readonly string[] => readdirSync(join(project, "build/cli"));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, "scripts/cli.mjs"), ...args],
    {
      encoding: "utf8",
      cwd: tmpdir(),
    },
  );
  return { code: status, out: stdout.trim(), err: stderr };
}

describe("the launcher of the command line", () => {
  it("runs the program with its arguments, and gives its exit code", () => {
    expect(run("a", "b")).toEqual({ code: 2, out: "hallo € a+b", err: "" });
  });

  it("builds nothing when nothing changed", () => {
    run();
    rmSync(join(project, "node_modules"));
    expect(run()).toEqual({ code: 0, out: "hallo €", err: "" });
  });

  it("runs what the sources say now, even when a change leaves their size and time as they were", () => {
    run();
    const file = join(project, "src/workbench/cli/words.ts");
    const { atime, mtime } = statSync(file);
    write("src/workbench/cli/words.ts", sayHello("adieu"));
    utimesSync(file, atime, mtime);
    expect(run().out).toBe("adieu €");
  });

  it("does so too once it goes by what the file system tells, which is when the sources are at rest", async () => {
    run();
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    run();
    expect(kept()).toContain("main.cjs.seen");
    expect(run().out).toBe("hallo €");
    const file = join(project, "src/workbench/cli/words.ts");
    const { atime, mtime } = statSync(file);
    write("src/workbench/cli/words.ts", sayHello("adieu"));
    utimesSync(file, atime, mtime);
    expect(run().out).toBe("adieu €");
  });

  it("sees a new file that takes another's place", () => {
    run();
    write("src/workbench/cli/words.tsx", sayHello("nieuw"));
    expect(run().out).toBe("nieuw €");
  });

  it("builds again after an import has gone", () => {
    run();
    rmSync(join(project, "src/workbench/cli/words.ts"));
    mkdirSync(join(project, "src/workbench/cli/words"));
    write("src/workbench/cli/words/index.ts", sayHello("elders"));
    expect(run().out).toBe("elders €");
  });

  it.each([
    ["rubbish", (bytes: Buffer) => Buffer.alloc(bytes.length, "rommel ")],
    ["half of it", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ["nothing", () => Buffer.alloc(0)],
    ["one other byte", (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([7])])],
  ])("does not mind %s in the files that it keeps", (_, spoilt) => {
    run();
    expect(kept().length).toBeGreaterThan(1);
    for (const name of kept()) {
      const file = join(project, "build/cli", name);
      writeFileSync(file, spoilt(readFileSync(file)));
    }
    expect(run("x")).toEqual({ code: 1, out: "hallo € x", err: "" });
    expect(run("x")).toEqual({ code: 1, out: "hallo € x", err: "" });
  });

  it("works where nothing can be kept", () => {
    write("build", "a file in the folder's place");
    expect(run("x")).toEqual({ code: 1, out: "hallo € x", err: "" });
  });

  it("names the line that cannot be built, without a stack, and goes on when it is mended", () => {
    run();
    write("src/workbench/cli/words.ts", 'export const = "";\n');
    const { code, out, err } = run();
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/words\.ts:1: /);
    expect(err).not.toMatch(/^\s+at /m);
    write("src/workbench/cli/words.ts", sayHello("weer"));
    expect(run().out).toBe("weer €");
  });

  it("says what to do when the packages are not installed", () => {
    rmSync(join(project, "node_modules"));
    const { code, err } = run();
    expect(code).toBe(1);
    expect(err).toContain("npm ci");
    expect(err).not.toMatch(/^\s+at /m);
  });

  it("can be started several times at once on a fresh clone", async () => {
    const outcomes = await Promise.all(
      ["a", "b", "c", "d"].map(
        (name) =>
          new Promise<string>((resolve) => {
            const child = spawn(process.execPath, [join(project, "scripts/cli.mjs"), name]);
            let said = "";
            child.stdout.on("data", (data) => (said += data));
            child.stderr.on("data", (data) => (said += data));
            child.on("close", (code) => resolve(`${said.trim()} ${code}`));
          }),
      ),
    );
    expect(outcomes).toEqual(["hallo € a 1", "hallo € b 1", "hallo € c 1", "hallo € d 1"]);
    expect(kept().filter((name) => name.endsWith(".tmp"))).toEqual([]);
    expect(run("e").out).toBe("hallo € e");
  });
});
