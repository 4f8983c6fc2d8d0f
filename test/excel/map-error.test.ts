import { WorkbookError } from "../../src/application/workbook";
import { mapError } from "../../src/excel/map-error";

function excelError(code: string): Error {
  return Object.assign(new Error("localised words"), { code });
}

describe("errors of Excel", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "cellEditMode"],
    ["WriteNotSupportedWhenModalDialogOpen", "cellEditMode"],
    ["RequestPayloadSizeLimitExceeded", "payloadTooLarge"],
    ["ResponsePayloadSizeLimitExceeded", "payloadTooLarge"],
    ["ItemNotFound", "sheetMissing"],
    ["ItemAlreadyExists", "sheetNameTaken"],
    ["ApiNotFound", "unsupported"],
    ["InvalidOrTimedOutSession", "timeout"],
    ["GeneralException", "unknown"],
    ["AccessDenied", "unknown"],
  ])("%s is %s, with the code kept for a report", (code, expected) => {
    expect(mapError(excelError(code))).toMatchObject({ code: expected, params: { detail: code } });
  });

  it("a refusal of access is about what turns out to be protected", () => {
    const error = excelError("AccessDenied");
    expect(mapError(error, { structure: true, sheet: null }).code).toBe("structureProtected");
    expect(mapError(error, { structure: false, sheet: "Logboek" })).toMatchObject({
      code: "sheetProtected",
      params: { sheet: "Logboek" },
    });
    expect(mapError(error, { structure: false, sheet: null }).code).toBe("unknown");
  });

  it("keeps an error of the port and wraps anything else with its cause", () => {
    const known = new WorkbookError("inputChanged", { cell: "A1" });
    expect(mapError(known)).toBe(known);
    const bug = new TypeError("x is not a function");
    expect(mapError(bug)).toMatchObject({ code: "unknown", params: {}, cause: bug });
  });
});
