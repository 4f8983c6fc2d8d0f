import type { Procedure } from "../../../src/domain/tender/tender";
import { formatFor } from "../../../src/locale/format";
import { isTaken, leavesOpen, needsAmount, presetFor, withPreset } from "../../../src/taskpane/decide/preset";
import { NO_DRAFT } from "../../../src/taskpane/state/drafts";
import { preview } from "../support/fixture-actions";
import { finding, GROEN } from "../support/fixture-outcome";

const { plain } = formatFor("nl");
const taken = (procedure: Procedure) =>
  withPreset(NO_DRAFT, presetFor(procedure, "punten"), { kind: "laagste/prijs" }, plain);

describe("the proposal for a procedure", () => {
  it.each([
    ["private", "marge", "5"],
    ["belowThreshold", "banden", "5"],
    ["european", "gelijk", ""],
    ["reserved", "gelijk", ""],
  ] as const)("%s: a bandwidth with %s %s", (procedure, rule, amount) => {
    expect(taken(procedure)).toMatchObject({
      price: { kind: "bandbreedte", low: "", high: "" },
      rule: { kind: rule, amount },
    });
  });

  it("leaves the amount open in EUR, and needs no bandwidth there", () => {
    const preset = presetFor("private", "gunnen op waarde");
    expect(needsAmount(preset)).toBe(true);
    expect(withPreset(NO_DRAFT, preset, null, plain)).toMatchObject({
      price: null,
      rule: { kind: "marge", amount: "" },
    });
    expect(needsAmount(presetFor("european", "gunnen op waarde"))).toBe(false);
    expect(presetFor("private", "utility index")).toMatchObject({ amount: 5, bandwidth: false });
  });

  it("keeps the bounds that were typed or are in force", () => {
    const inForce = { kind: "bandbreedte", low: 80, high: 120 } as const;
    const preset = presetFor("european", "punten");
    expect(withPreset(NO_DRAFT, preset, inForce, plain).price).toMatchObject({ low: "80", high: "120" });
    const typed = { ...NO_DRAFT, price: { kind: "laag-hoog", low: "1", high: "2", base: "" } } as const;
    expect(withPreset(typed, preset, inForce, plain).price).toMatchObject({
      kind: "bandbreedte",
      low: "1",
      high: "2",
    });
  });

  it("is taken once both the formula and the rule are there", () => {
    const preset = presetFor("european", "punten");
    expect(isTaken(preset, { kind: "gelijk" }, { kind: "bandbreedte" })).toBe(true);
    expect(isTaken(preset, { kind: "gelijk" }, { kind: "log" })).toBe(false);
    expect(isTaken(preset, { kind: "marge" }, { kind: "bandbreedte" })).toBe(false);
  });

  it("is in sight while the workbook leaves something open, until the user decides", () => {
    const open = preview(GROEN, {
      findings: [
        finding({ code: "ruleNotPublished", severity: "warning" }),
        finding({ code: "priceFormulaDefault", severity: "warning" }),
      ],
    });
    expect(leavesOpen(open, NO_DRAFT)).toBe(true);
    expect(leavesOpen(open, taken("european"))).toBe(false);
    expect(leavesOpen(preview(GROEN), NO_DRAFT)).toBe(false);
  });
});
