import fc from "fast-check";
import { LEVELS } from "../../../src/domain/pso/level";
import type { LevelReason } from "../../../src/domain/tender/tender";
import { COUNTED_LEVELS, countSuppliers } from "../../../src/taskpane/certificates/count-levels";
import { SUPPLIERS_CHECKED } from "../support/fixture-certificates";

describe("counting suppliers", () => {
  it("tells those that count by level from those that do not and those without a level", () => {
    expect(countSuppliers(SUPPLIERS_CHECKED)).toEqual({
      counts: 3,
      lapsed: 1,
      nothing: 1,
      aspirant: 1,
      basis: 0,
      trede1: 0,
      trede2: 1,
      trede3: 1,
    });
  });

  it("puts every supplier in one place, whatever its level says", () => {
    const level = fc.record({
      stated: fc.constantFrom(...LEVELS, null),
      counted: fc.constantFrom(...LEVELS),
      counts: fc.boolean(),
      reason: fc.constantFrom<LevelReason | null>(null, "levelMissing", "levelUnreadable", "expired"),
      pso30plus: fc.boolean(),
      equivalent: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(level), (levels) => {
        const suppliers = levels.map((each) => ({ ...SUPPLIERS_CHECKED[0]!, level: each }));
        const counts = countSuppliers(suppliers);
        expect(counts.counts + counts.lapsed + counts.nothing).toBe(suppliers.length);
        expect(COUNTED_LEVELS.reduce((sum, each) => sum + counts[each], 0)).toBe(counts.counts);
      }),
    );
  });
});
