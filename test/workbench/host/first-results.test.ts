import { getCell, newBook, setCell, type Scalar } from "../../../src/workbench/host/book";
import { createHost } from "../../../src/workbench/host/create-host";
import { createCalculator } from "../../../src/workbench/host/formula/create-calculator";

/** A book with formulas in column A as a file brings them: with the result that was saved, or null. */
function opened(...formulas: readonly (readonly [formula: string, saved: Scalar])[]) {
  const book = newBook();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  formulas.forEach(([formula, value], row) => setCell(sheet, row, 0, { formula, value, style: 0 }));
  sheet.dirty.clear();
  createHost(book, { createCalculator });
  return { values: formulas.map((_, row) => getCell(sheet, row, 0)?.value), dirty: [...sheet.dirty] };
}

describe("a workbook that was saved without the results of its formulas", () => {
  it("is calculated when it is opened, as Excel does, with the formulas that read a result", () => {
    const { values, dirty } = opened(["A2*3", null], ["SUM(1,1)", null], ["A1+1", 99], ["1/0", null]);
    expect(values).toEqual([6, 2, 7, { error: "#DIV/0!" }]);
    expect(dirty.sort()).toEqual(["0,0", "1,0", "2,0", "3,0"]);
  });

  it("keeps saved results: nothing is calculated that has one", () => {
    expect(opened(["1+1", 5], ["A1*2", 10])).toEqual({ values: [5, 10], dirty: [] });
  });

  it("shows an error, never a blank, where a formula cannot be calculated, and leaves the file's cell as it is", () => {
    expect(opened(['WEBSERVICE("x")', null])).toEqual({ values: [{ error: "#N/A" }], dirty: [] });
  });
});
