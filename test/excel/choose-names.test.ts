import { freeNames, freeSheetName, freeTableName } from "../../src/excel/choose-names";

describe("names of new sheets", () => {
  it.each([
    ["Gunning", [], "Gunning"],
    ["Gunning", ["Gunning"], "Gunning (2)"],
    ["Gunning", ["GUNNING", "gunning (2)"], "Gunning (3)"],
    ["Prestatieladder Noord-Holland", ["Prestatieladder Noord-Holland"], "Prestatieladder Noord-Holla (2)"],
  ])("%s next to %j becomes %s", (wanted, existing, expected) => {
    expect(freeNames([wanted], existing, freeSheetName)).toEqual([expected]);
  });

  it("stay within 31 characters up to the hundredth", () => {
    const wanted = Array.from({ length: 120 }, () => "x".repeat(26));
    const names = freeNames(wanted, [], freeSheetName);
    expect(new Set(names).size).toBe(120);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(31);
  });
});

describe("names of new tables", () => {
  it("get a number behind an underscore, because a table name holds no spaces", () => {
    expect(freeNames(["Uitslag", "Uitslag"], ["UITSLAG"], freeTableName)).toEqual(["Uitslag_2", "Uitslag_3"]);
  });
});
