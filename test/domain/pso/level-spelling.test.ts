import fc from "fast-check";
import { LEVELS } from "../../../src/domain/pso/level";
import { levelSpelling } from "../../../src/domain/pso/level-spelling";
import { readLevel } from "../../../src/domain/tables/read-level";

describe("levelSpelling", () => {
  it("writes the official names", () => {
    const spellings = LEVELS.map((level) => levelSpelling({ level, pso30plus: false }));
    expect(spellings).toEqual(["geen", "Aspirant-status", "Basistrede", "Trede 1", "Trede 2", "Trede 3"]);
    expect(levelSpelling({ level: "trede3", pso30plus: true })).toBe("Trede 3, PSO 30+");
  });

  it("is read as the same level, without remarks, and written so again", () => {
    const levels = fc.oneof(
      fc.constantFrom(...LEVELS).map((level) => ({ level, pso30plus: false })),
      fc.constant({ level: "trede3" as const, pso30plus: true }),
    );
    fc.assert(
      fc.property(levels, (level) => {
        const reading = readLevel(levelSpelling(level));
        expect(reading).toEqual({ value: level, problem: null });
      }),
    );
  });

  it("gives one spelling to everything that reads alike", () => {
    const pieces = [
      "PSO",
      "-",
      "Trede",
      " ",
      "III",
      "3",
      "2",
      "T",
      "niveau",
      "aspirant",
      "basis",
      "30+",
      "&",
      "geen",
    ];
    const typed = fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(typed, fc.constantFrom(1, 2, 3)), (raw) => {
        const { value, problem } = readLevel(raw);
        if (value === null || problem !== null) return;
        expect(readLevel(levelSpelling(value))).toEqual({ value, problem: null });
      }),
      { numRuns: 500 },
    );
  });
});
