import type { WorkbookErrorCode } from "../../src/application/workbook";
import { workbookError as english } from "../../src/locale/en/workbook-errors";
import { workbookError as dutch } from "../../src/locale/nl/workbook-errors";

const EVERY_CODE: Readonly<Record<WorkbookErrorCode, Readonly<Record<string, string | number>>>> = {
  cellEditMode: {},
  structureProtected: {},
  sheetProtected: { sheet: "Logboek" },
  payloadTooLarge: { sheet: "Inkoop", cell: "XFD9" },
  inputChanged: { sheet: "Invoer", cell: "C4", was: 12.5, is: "" },
  cellInTheWay: { sheet: "Invoer", cell: "J3", is: "x" },
  sheetMissing: { sheet: "Invoer" },
  sheetNameTaken: {},
  timeout: { seconds: 60 },
  readBackFailed: { sheet: "Gunning", cell: "D9", was: 80.25, is: 80.5 },
  notATable: { sheet: "Logboek" },
  unsupported: { detail: "ApiNotFound" },
  unknown: { detail: "GeneralException" },
};

describe.each([
  ["Dutch", dutch, /niets (is )?veranderd|niets geschreven|weggehaald|verder niets/],
  ["English", english, /nothing (else )?was (changed|written)|taken away/i],
])("%s words for what went wrong in Excel", (_, say, consequence) => {
  it.each(Object.entries(EVERY_CODE))("%s: what happened, what it did, what to do", (code, params) => {
    const sentence = say(code as WorkbookErrorCode, params);
    expect(sentence).toMatch(consequence);
    expect(sentence).not.toMatch(/undefined|\?\?|\[object/);
    expect(sentence.split(". ").length).toBeGreaterThanOrEqual(2);
    for (const key of ["sheet", "cell"]) if (key in params) expect(sentence).toContain(String(params[key]));
  });

  it("never say that nothing was changed when that is not certain", () => {
    expect(say("timeout", { seconds: 60, outcome: "unknown" })).not.toMatch(consequence);
    const sentence = say("unknown", { remaining: "Gunning A, Leeswijzer" });
    expect(sentence).toContain("Gunning A, Leeswijzer");
    expect(sentence).not.toMatch(consequence);
  });

  it("tell a hidden sheet from one that is gone", () => {
    expect(say("sheetMissing", { sheet: "Invoer", hidden: 1 })).not.toBe(
      say("sheetMissing", { sheet: "Invoer" }),
    );
  });
});

it("write numbers as their readers do", () => {
  expect(dutch("inputChanged", EVERY_CODE.inputChanged)).toContain("12,5");
  expect(english("inputChanged", EVERY_CODE.inputChanged)).toContain("12.5");
});
