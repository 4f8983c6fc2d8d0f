import { readText } from "../../../src/domain/tables/read-text";
import { readYesNo } from "../../../src/domain/tables/read-yes-no";

describe("readYesNo", () => {
  it.each<string | number | boolean>([
    "ja",
    "JA ",
    "j",
    "yes",
    "Y",
    true,
    "WAAR",
    "x",
    "✓",
    "✔️",
    "✅",
    "ja!",
    1,
  ])("reads %s as yes", (raw) => expect(readYesNo(raw)).toEqual({ value: true, problem: null }));
  it.each<string | number | boolean>(["nee", "Nee.", "n", "no", false, "ONWAAR", 0])(
    "reads %s as no",
    (raw) => expect(readYesNo(raw)).toEqual({ value: false, problem: null }),
  );
  it.each<string | number>(["-", "?", "misschien", "ja?", 2, 46000])("refuses %s", (raw) =>
    expect(readYesNo(raw)).toMatchObject({
      value: null,
      problem: { code: "yesNoUnreadable", severity: "error" },
    }),
  );
  it("leaves blank blank and reports error values", () => {
    expect(readYesNo("")).toEqual({ value: null, problem: null });
    expect(readYesNo("#REF!").problem?.code).toBe("errorValue");
  });
});

describe("readText", () => {
  it("trims the ends and keeps the rest as typed, also when it looks like a formula", () => {
    expect(readText("  De  Linde \u00a0").value).toBe("De  Linde");
    expect(readText("=1+1").value).toBe("=1+1");
    expect(readText(2026).value).toBe("2026");
    expect(readText("#tag").value).toBe("#tag");
  });
});
