import { statusText } from "../../../src/domain/pso/status-text";
import type { BidLevel } from "../../../src/domain/tender/tender";
import { statusTexts as english } from "../../../src/locale/en/check-sheet";
import { statusTexts as dutch } from "../../../src/locale/nl/check-sheet";

const COUNTS: BidLevel = {
  stated: "trede2",
  counted: "trede2",
  counts: true,
  reason: null,
  pso30plus: false,
  equivalent: false,
};
const EXPIRED: BidLevel = { ...COUNTS, counted: "none", counts: false, reason: "expired" };

test.each([
  ["counts", COUNTS, "telt: Trede 2", "counts: Trede 2"],
  [
    "counts with other proof",
    { ...COUNTS, equivalent: true },
    "telt: Trede 2 (gelijkwaardig)",
    "counts: Trede 2 (equivalent)",
  ],
  ["has expired", EXPIRED, "telt niet: verlopen", "does not count: expired"],
  [
    "has no level filled in",
    { ...EXPIRED, stated: "none", reason: "levelMissing" },
    "geen niveau",
    "no level",
  ],
  ["has none", { ...EXPIRED, stated: "none", reason: null }, "geen niveau", "no level"],
] as const)("a supplier that %s", (_, level, nl, en) => {
  expect(statusText(level, dutch)).toBe(nl);
  expect(statusText(level, english)).toBe(en);
});
