import { distribution } from "../../../src/application/distribute-code";
import { countCodeLines, findCodeLines } from "../../../src/taskpane/suppliers/find-code-lines";
import { DAY } from "../support/fixture-outcome";
import { cycleInspection } from "../support/fixture-suppliers";

const { lines } = distribution(cycleInspection(), DAY);
const names = (...[filter, query]: readonly [Parameters<typeof findCodeLines>[1], string]) =>
  findCodeLines(lines, filter, query).map(({ supplier }) => supplier.name);

it("counts a reminder that is due among those that were sent", () => {
  expect(countCodeLines(lines)).toEqual({ all: 4, due: 2, remind: 1, sent: 1, confirmed: 1 });
});

it("finds by state and by words in name, number and address, without case and accents", () => {
  expect(names("due", "")).toEqual(["Hovenier Jansen", "Snelgroen BV"]);
  expect(names("remind", "")).toEqual(["Plantsoen & Zn."]);
  expect(names("all", "  bv GROENE ")).toEqual(["De Groene Hoek BV"]);
  expect(names("all", "34567890")).toEqual(["Hovenier Jansen"]);
  expect(names("confirmed", "jansen")).toEqual([]);
});
