import { filterFindings, gatherFindings } from "../../../src/taskpane/findings/gather-findings";
import { EVERY_FINDING } from "../../../src/taskpane/state/finding-filter";
import { preview } from "../support/fixture-actions";
import { searchText } from "../../../src/taskpane/findings/search-text";
import { findings } from "../../../src/locale/nl/findings";
import { certificateCheck } from "../support/fixture-certificates";
import { finding, GROEN, place } from "../support/fixture-outcome";

const at = (row: number) => place("Bieding", "tblBieding", row, "Prijs", `C${row}`);
const tender = GROEN.tender.key;
const textOf = searchText(findings.findingText, () => "Voorloopnul kwijt");

describe("all findings together", () => {
  it("show the same trouble in the same cell once, with the tender that it blocks", () => {
    const plain = finding({ code: "priceMissing", severity: "error", place: at(2) });
    const ofTender = { ...plain, tender };
    const check = certificateCheck({ findings: [plain] });
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
    expect(filterFindings(found, EVERY_FINDING, textOf)).toHaveLength(2);
    expect(filterFindings(found, { ...EVERY_FINDING, severities: new Set(["info"]) }, textOf)).toEqual([
      found[1],
    ]);
    expect(filterFindings(found, { ...EVERY_FINDING, table: "tblBieding" }, textOf)).toEqual([found[0]]);
    expect(filterFindings(found, { ...EVERY_FINDING, tender }, textOf)).toEqual([found[0]]);
    expect(filterFindings(found, { ...EVERY_FINDING, codes: ["errorValue"] }, textOf)).toEqual([found[0]]);
  });

  it.each([
    ["cooperatie NOORD", "the supplier, without case and accents, in parts"],
    ["mist waarschijnlijk", "what is wrong"],
    ["als tekst, als dat klopt", "what to do"],
    ["voorloopnul kwijt", "what it is called in a list"],
    ["kvk-nummer", "the column"],
    ["c12", "the cell"],
  ])("can be searched: %s (%s)", (query) => {
    const looked = finding({
      code: "kvkLeadingZeroLost",
      severity: "warning",
      place: place("Lev", "Lev", 12, "KvK-nummer", "C12"),
      params: { text: "1234567", proposal: "01234567" },
      supplier: "Coöperatie Noord",
    });
    expect(filterFindings([looked], { ...EVERY_FINDING, query }, textOf)).toEqual([looked]);
    expect(filterFindings([looked], { ...EVERY_FINDING, query: `${query} zuid` }, textOf)).toEqual([]);
  });
});
