import { constantSent, formulaSent } from "../../src/excel/cell-content";

it.each([
  ["a text outside a cell for text gets an apostrophe", "1-2", null, "General", "'1-2", null, null],
  ["also when its format comes along", "1-2", "dd-mm-yyyy", "@", "'1-2", "dd-mm-yyyy", null],
  ["a text in a cell for text goes as it is", "1-2", null, "@", "1-2", null, null],
  ["a risky one gets one there too", "=1+1", "@", "General", "'=1+1", "@", null],
  ["an apostrophe of its own stays", "'aan zee", "@", "General", "''aan zee", "@", null],
  ["nothing empties the cell", "", null, "General", "", null, null],
  ["a number goes as it is", 5, "0.00", "@", 5, "0.00", null],
  ["a number goes into a cell for text before it is one", 5, null, "@", 5, "General", "@"],
  ["so does a truth value", true, "@", "General", true, "General", "@"],
])("%s", (_, value, format, present, entry, formatBefore, formatAfter) => {
  expect(constantSent(3, value, format, present)).toEqual({ row: 3, entry, formatBefore, formatAfter });
});

it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %d, which Excel would take for nothing", (value) => {
  expect(() => constantSent(0, value, null, "General")).toThrow(RangeError);
});

it.each([
  ["a formula stays one", "=A1+1", "General", "=A1+1"],
  ["an error value stays one", "#N/A", "0", "#N/A"],
  ["a text in a cell for text stays a text", "=A1+1", "@", "'=A1+1"],
  ["a text stays a text", "3-4-2026", "General", "'3-4-2026"],
  ["a number stays a number", 7, "General", 7],
])("put back: %s", (_, formula, format, entry) => {
  expect(formulaSent(0, formula, format)).toMatchObject({ entry, formatBefore: format, formatAfter: null });
});
