import fc from "fast-check";
import { formatFor } from "../../../src/locale/format";
import { parseNumber } from "../../../src/locale/parse-number";
import {
  draftErrors,
  NO_DRAFT,
  priceDraftOf,
  readDraft,
  ruleDraftOf,
  type PriceDraft,
  type RuleDraft,
} from "../../../src/taskpane/state/drafts";

const read = (text: string): number | null => parseNumber(text, "nl");
const rule = (kind: RuleDraft["kind"], amount = "5"): RuleDraft => ({ kind, amount, level: "trede2" });
const band = (low: string, high: string): PriceDraft => ({ kind: "bandbreedte", low, high, base: "" });

describe("a draft", () => {
  it("leaves the workbook's settings alone until something is chosen", () => {
    expect(readDraft(NO_DRAFT, read)).toEqual({
      method: null,
      rule: null,
      priceFormula: null,
      clip: null,
    });
  });

  it("becomes a decision with its parameters", () => {
    expect(
      readDraft(
        {
          method: "punten",
          rule: rule("marge", "2,5"),
          price: band("80.000", "120.000"),
          clip: true,
        },
        read,
      ),
    ).toEqual({
      method: "punten",
      rule: { kind: "marge", margin: 2.5 },
      priceFormula: { kind: "bandbreedte", low: 80_000, high: 120_000 },
      clip: true,
    });
    expect(readDraft({ ...NO_DRAFT, rule: rule("minimum", "onzin") }, read)?.rule).toEqual({
      kind: "minimum",
      level: "trede2",
    });
  });

  it.each([
    [rule("marge", ""), "numberMissing"],
    [rule("marge", "vijf"), "numberUnreadable"],
    [rule("marge", "-1"), "marginNegative"],
    [rule("banden", "0"), "widthNotPositive"],
  ] as const)("is no decision with %j", (draft, error) => {
    expect(draftErrors({ ...NO_DRAFT, rule: draft }, read).amount).toBe(error);
    expect(readDraft({ ...NO_DRAFT, rule: draft }, read)).toBeNull();
  });

  it("allows a margin of zero", () => {
    expect(readDraft({ ...NO_DRAFT, rule: rule("marge", "0") }, read)?.rule).toEqual({
      kind: "marge",
      margin: 0,
    });
  });

  it("checks the bounds of a bandwidth against each other", () => {
    expect(draftErrors({ ...NO_DRAFT, price: band("100", "100") }, read).high).toBe("highNotAboveLow");
    expect(draftErrors({ ...NO_DRAFT, price: band("-1", "100") }, read).low).toBe("lowNegative");
    expect(draftErrors({ ...NO_DRAFT, price: band("", "") }, read)).toMatchObject({
      low: "numberMissing",
      high: "numberMissing",
    });
  });

  it("needs a base above one for a logarithm, and keeps the one in force", () => {
    const log = (base: string): PriceDraft => ({ ...band("", ""), kind: "log", base });
    expect(draftErrors({ ...NO_DRAFT, price: log("1") }, read).base).toBe("baseNotAboveOne");
    expect(draftErrors({ ...NO_DRAFT, price: log("") }, read).base).toBe("numberMissing");
    expect(readDraft({ ...NO_DRAFT, price: log("1") }, read)).toBeNull();
    expect(readDraft({ ...NO_DRAFT, price: log("2,5") }, read)?.priceFormula).toEqual({
      kind: "log",
      base: 2.5,
    });
    expect(priceDraftOf({ kind: "log", base: 2.5 }, "log", formatFor("nl").plain).base).toBe("2,5");
  });

  it("asks for no price formula where the method has none, and for no parameter of a discount", () => {
    const draft = { ...NO_DRAFT, method: "gunnen op waarde", price: band("", "") } as const;
    expect(draftErrors(draft, read).low).toBeNull();
    expect(readDraft({ ...draft, rule: rule("korting euro", "") }, read)).toEqual({
      method: "gunnen op waarde",
      rule: { kind: "korting euro" },
      priceFormula: null,
      clip: null,
    });
  });

  it("never lets an impossible bandwidth through", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -100, max: 100 }), (low, high) => {
        const decision = readDraft({ ...NO_DRAFT, price: band(String(low), String(high)) }, read);
        expect(decision !== null).toBe(low >= 0 && high > low);
      }),
    );
  });

  it("starts from what is in force, but never takes bounds from anywhere else", () => {
    const { plain } = formatFor("nl");
    expect(ruleDraftOf({ kind: "banden", width: 2.5 }, "marge", "points", plain).amount).toBe("2,5");
    expect(ruleDraftOf(null, "marge", "points", plain).amount).toBe("5");
    expect(ruleDraftOf(null, "marge", "euro", plain).amount).toBe("");
    expect(priceDraftOf({ kind: "laagste/prijs" }, "bandbreedte", plain)).toEqual(band("", ""));
    expect(priceDraftOf({ kind: "bandbreedte", low: 1000, high: 2000.5 }, "laag-hoog", plain)).toEqual({
      kind: "laag-hoog",
      low: "1000",
      high: "2000,5",
      base: "",
    });
  });
});
