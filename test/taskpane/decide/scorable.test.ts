import { tenderId } from "../../../src/application/inspection";
import { scorableTenders } from "../../../src/taskpane/decide/scorable";
import { NO_DRAFT } from "../../../src/taskpane/state/drafts";
import { preview } from "../support/fixture-actions";
import { GROEN } from "../support/fixture-outcome";

describe("which tenders can be scored", () => {
  const id = tenderId(GROEN.tender.key);
  it("leaves out blocked ones and those with an unfinished choice", () => {
    const unfinished = new Map([
      [id, { ...NO_DRAFT, price: { kind: "bandbreedte", low: "", high: "", base: "" } } as const],
    ]);
    expect(scorableTenders([preview(GROEN)], new Map(), Number)).toHaveLength(1);
    expect(scorableTenders([preview(GROEN)], unfinished, Number)).toHaveLength(0);
    expect(scorableTenders([preview(GROEN, { outcome: null })], new Map(), Number)).toHaveLength(0);
  });
});
