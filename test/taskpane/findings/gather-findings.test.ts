import { filterFindings, gatherFindings } from "../../../src/taskpane/findings/gather-findings";
import { EVERY_FINDING } from "../../../src/taskpane/state/pane-state";
import { preview } from "../support/fixture-actions";
import { DAY, finding, GROEN, place } from "../support/fixture-outcome";

const at = (row: number) => place("Bieding", "tblBieding", row, "Prijs", `C${row}`);
const tender = GROEN.tender.key;

describe("all findings together", () => {
  it("show the same trouble in the same cell once, with the tender that it blocks", () => {
    const plain = finding({ code: "priceMissing", severity: "error", place: at(2) });
    const ofTender = { ...plain, tender };
    const check = { date: DAY, suppliers: [], findings: [plain] };
    expect(gatherFindings([plain], check, [preview(GROEN, { findings: [ofTender] })])).toEqual([ofTender]);
  });

  it("keep findings without a cell apart per tender", () => {
    const one = finding({ code: "weightsNot100", severity: "error", tender });
    const other = { ...one, tender: { tender: "Andere", lot: "" } };
    expect(gatherFindings([], null, [preview(GROEN, { findings: [one, other] })])).toHaveLength(2);
  });

  it("put the worst first and otherwise keep the order", () => {
    const found = [
      finding({ code: "rowsBelowBlankRow", severity: "info" }),
      finding({ code: "dateAmbiguous", severity: "warning", place: at(4) }),
      finding({ code: "errorValue", severity: "error", place: at(9) }),
      finding({ code: "errorValue", severity: "error", place: at(3) }),
    ];
    expect(gatherFindings(found, null, []).map(({ place: { row } }) => row)).toEqual([9, 3, 4, null]);
  });

  it("can be narrowed to a severity, a table and a tender", () => {
    const found = [
      finding({ code: "errorValue", severity: "error", place: at(9), tender }),
      finding({ code: "rowsBelowBlankRow", severity: "info" }),
    ];
    expect(filterFindings(found, EVERY_FINDING)).toHaveLength(2);
    expect(filterFindings(found, { ...EVERY_FINDING, severities: new Set(["info"]) })).toEqual([found[1]]);
    expect(filterFindings(found, { ...EVERY_FINDING, table: "tblBieding" })).toEqual([found[0]]);
    expect(filterFindings(found, { ...EVERY_FINDING, tender })).toEqual([found[0]]);
  });
});
