import { readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../../src/locale");
const filesOf = (language: string): string[] => readdirSync(join(root, language)).sort();

/** Every key with what stands there, so that a text can never face a function or a shorter list. */
function shape(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => shape(each, `${path}[${index}]`));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, each]) => shape(each, `${path}.${key}`));
  }
  return [`${path}: ${typeof value}`];
}

function emptyTexts(value: unknown, path: string): string[] {
  if (value === "") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => emptyTexts(each, `${path}.${key}`));
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the files are found at run time
const load = (language: string, file: string): unknown => require(join(root, language, file));

describe("Dutch and English", () => {
  it("have the same files", () => {
    expect(filesOf("en")).toEqual(filesOf("nl"));
    expect(filesOf("nl").length).toBeGreaterThan(5);
  });

  it.each(filesOf("nl"))("have the same keys in %s", (file) => {
    expect(shape(load("en", file), file).sort()).toEqual(shape(load("nl", file), file).sort());
  });

  it.each(filesOf("nl"))("leave the same texts empty in %s", (file) => {
    expect(emptyTexts(load("en", file), file)).toEqual(emptyTexts(load("nl", file), file));
  });

  it("notices a key that is missing", () => {
    expect(shape({ a: { b: "x" } }, "f")).not.toEqual(shape({ a: {} }, "f"));
    expect(shape({ a: "x" }, "f")).not.toEqual(shape({ a: () => "x" }, "f"));
  });
});
