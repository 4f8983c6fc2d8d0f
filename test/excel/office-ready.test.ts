import { isDarkColor, officeIsDark, startOffice } from "../../src/excel/office-ready";

/** The few members of `Office` that are asked for at the start; the library itself needs a page to start in. */
function office(parts: Record<string, unknown>): void {
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: "Excel", Word: "Word" },
      onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
      context: { displayLanguage: "nl-NL", requirements: { isSetSupported: () => true } },
      ...parts,
    },
  });
}

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

describe("the start of the pane", () => {
  it("is ready in Excel, with Office's language", async () => {
    office({});
    expect(await startOffice()).toEqual({ kind: "ready", displayLanguage: "nl-NL" });
  });

  it("asks for requirement set 1.14 and says when Excel is too old", async () => {
    const isSetSupported = jest.fn().mockReturnValue(false);
    office({ context: { requirements: { isSetSupported } } });
    expect(await startOffice()).toEqual({ kind: "tooOld" });
    expect(isSetSupported).toHaveBeenCalledWith("ExcelApi", "1.14");
  });

  it.each([
    [null, "notInOffice"],
    ["Word", "otherProgram"],
  ])("in host %s it is %s", async (host, kind) => {
    office({ onReady: () => Promise.resolve({ host, platform: null }) });
    expect(await startOffice()).toEqual({ kind });
  });

  it("says when the script did not load", async () => {
    expect(await startOffice()).toEqual({ kind: "noScript" });
  });

  it("says when Office does not answer", async () => {
    office({ onReady: () => new Promise(() => undefined) });
    expect(await startOffice(5)).toEqual({ kind: "noAnswer" });
  });
});

describe("Office's theme", () => {
  it("tells nothing outside Office and on the web, where it is missing", () => {
    expect(officeIsDark()).toBeNull();
    office({});
    expect(officeIsDark()).toBeNull();
  });

  it.each([
    [{ isDarkTheme: true }, true],
    [{ bodyBackgroundColor: "#262626" }, true],
    [{ bodyBackgroundColor: "#F0F0F0" }, false],
    [{ bodyBackgroundColor: "canvas" }, null],
  ])("%j is dark: %s", (officeTheme, expected) => {
    office({ context: { officeTheme } });
    expect(officeIsDark()).toBe(expected);
  });

  it("weighs green heavier than blue", () => {
    expect(isDarkColor("#00FF00")).toBe(false);
    expect(isDarkColor("#0000FF")).toBe(true);
  });
});
