import fc from "fast-check";
import { compareVersions, statedVersion } from "../../../src/domain/supplier/code-version";
import { anyText } from "../../support/any-text";

it.each([
  ["2026-1", "2026-1", "same"],
  ["Versie 2026-1", "2026-01", "same"],
  ["v2", "V 2", "same"],
  ["46023", "2026-1", "same"],
  ["2025-4", "2026-1", "older"],
  ["2026-2", "2026-10", "older"],
  ["2026/2", "2026-1", "newer"],
  ["concept", "2026-1", "other"],
])("%s beside %s is %s", (sent, present, order) => {
  expect(compareVersions(sent, present)).toBe(order);
});

it("undoes what Excel makes of a version that looks like a month, and nothing else", () => {
  expect(statedVersion("46023")).toBe("2026-1");
  expect(["46024", " 3.1 ", "2026", "123456"].map(statedVersion)).toEqual(["46024", "3.1", "2026", "123456"]);
});

it("never tells two orders of the same pair, and every version is the same as itself", () => {
  const opposite = { same: "same", older: "newer", newer: "older", other: "other" } as const;
  fc.assert(
    fc.property(
      anyText({ maxLength: 8 }),
      fc.oneof(anyText({ maxLength: 8 }), fc.constant("2026-1")),
      (a, b) => {
        expect(compareVersions(b, a)).toBe(opposite[compareVersions(a, b)]);
        expect(compareVersions(a, a)).toBe("same");
      },
    ),
  );
});
