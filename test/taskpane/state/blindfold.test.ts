import { tenderId } from "../../../src/application/inspection";
import { blindfold } from "../../../src/taskpane/state/blindfold";
import { preview } from "../support/fixture-actions";
import { assessmentOf, closedAssessment, openAssessment } from "../support/fixture-assessment";
import { finding, GROEN } from "../support/fixture-outcome";

const ID = tenderId(GROEN.tender.key);
const OTHER = preview(GROEN, { key: { tender: "Catering", lot: "" } });
const LOT = finding({ code: "lotNeeded", severity: "warning", tender: GROEN.tender.key });
const RULE = finding({ code: "ruleFixedLate", severity: "warning", tender: GROEN.tender.key });
const GROEN_PREVIEW = preview(GROEN, { findings: [LOT, RULE] });

describe("what may not be seen while quality is assessed", () => {
  it("is taken out of the preview of that tender alone", () => {
    const { previews, blindfolds } = blindfold([GROEN_PREVIEW, OTHER], [openAssessment()], []);
    expect(previews[0]).toEqual({ ...GROEN_PREVIEW, outcome: null, findings: [RULE] });
    expect(JSON.stringify(GROEN_PREVIEW)).toContain("92000");
    expect(JSON.stringify(previews[0])).not.toContain("92000");
    expect(previews[1]).toBe(OTHER);
    expect([...blindfolds]).toEqual([[ID, { assessment: openAssessment(), withheld: 1 }]]);
  });

  it.each([assessmentOf(), closedAssessment()])("is all seen where it is $phase", (assessment) => {
    const { previews, blindfolds } = blindfold([GROEN_PREVIEW], [assessment], []);
    expect(previews[0]).toBe(GROEN_PREVIEW);
    expect(blindfolds.size).toBe(0);
  });
});
