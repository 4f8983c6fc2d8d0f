import { withMethod, withoutMethod } from "../../../src/taskpane/decide/choose-method";
import { NO_DRAFT } from "../../../src/taskpane/state/drafts";

const points = { method: "punten", rule: "marge" } as const;

describe("choosing a method", () => {
  it("asks for the margin again in another unit", () => {
    expect(withMethod(NO_DRAFT, "gunnen op waarde", points)).toMatchObject({
      method: "gunnen op waarde",
      rule: { kind: "marge", amount: "" },
    });
    const typed = { ...NO_DRAFT, rule: { kind: "banden", amount: "500", level: "aspirant" } } as const;
    expect(
      withMethod(typed, "prijs per kwaliteit", { method: "gunnen op waarde", rule: "banden" }).rule,
    ).toMatchObject({ kind: "banden", amount: "" });
  });

  it("keeps the margin in the same unit, and rules without a parameter anywhere", () => {
    expect(withMethod(NO_DRAFT, "utility index", points).rule).toBeNull();
    expect(withMethod(NO_DRAFT, "gunnen op waarde", { method: "punten", rule: "gelijk" }).rule).toBeNull();
  });

  it("gives the workbook's own settings back", () => {
    const chosen = withMethod(NO_DRAFT, "gunnen op waarde", points);
    expect(withoutMethod(chosen)).toEqual(NO_DRAFT);
    const equal = { ...chosen, rule: { kind: "gelijk", amount: "", level: "aspirant" } } as const;
    expect(withoutMethod(equal).rule?.kind).toBe("gelijk");
  });
});
