import fc from "fast-check";
import { readScoreLog, scoreLogText } from "../../../src/domain/control/score-log";

const text = fc.string().map((each) => each.normalize("NFC").trim());

it("gives back what was logged, whatever stands in it", () => {
  fc.assert(
    fc.property(text, text, text, text, text, (tender, lot, sheet, why, choices) => {
      const score = {
        key: { tender, lot },
        sheet,
        controlNumber: "0000-1111-2222-3333",
        sha256: "ab",
        replaces: "",
        why,
        choices,
      };
      expect(readScoreLog(scoreLogText(score))).toEqual(score);
    }),
  );
});

it("takes the details of another action for nothing", () => {
  expect(readScoreLog('inkoopladder-model 1 ¶ tender = "A"')).toBeNull();
});
