import { assessmentForm } from "../../../src/domain/sheets/assessment-form";
import { assessmentWords as en } from "../../../src/locale/en/assessment";
import { assessmentWords as nl } from "../../../src/locale/nl/assessment";
import { formColumnOf, FORM_COLUMNS } from "../../../src/domain/assessment/form-layout";
import { openedOf } from "../assessment/assessment-of";
import { documentRows } from "./document-grid";

const NUMBER = "3F9A-0B12-C4D5-E6F7";
const formOf = (part: Parameters<typeof openedOf>[0] = {}, assessor = 1) =>
  assessmentForm({ opened: openedOf(part), controlNumber: NUMBER, assessor, texts: nl.form });
const texts = (form: ReturnType<typeof formOf>): string => documentRows(form).flat().join("\n");

it("asks one score per bid and criterion, of the assessor whose name it bears", () => {
  const form = formOf({}, 2);
  expect(form.name).toBe("Formulier Bram");
  const rows = documentRows(form);
  const header = rows.findIndex((row) => row[3] === "Score");
  expect(rows.slice(header)).toEqual([
    ["Inschrijver", "Criterium", "Schaal", "Score", "Toelichting"],
    ["A bv", "Plan", "1 t/m 10", "", ""],
    ["A bv", "Team", "1 t/m 10", "", ""],
    ["B bv", "Plan", "1 t/m 10", "", ""],
    ["B bv", "Team", "1 t/m 10", "", ""],
  ]);
  expect(texts(form)).toContain(`${NUMBER} / 2`);
  expect(form.protection?.unlocked).toEqual([
    { row: header + 1, column: 3, lastRow: header + 4, lastColumn: 4 },
  ]);
});

it("shows no KvK number, and no name of a bidder where names are hidden", () => {
  expect(texts(formOf())).not.toContain("00000011");
  const hidden = texts(formOf({ anonymous: true }));
  expect(hidden).not.toMatch(/[AB] bv/);
  expect(hidden).toContain("vervangen door letters");
});

it("offers whole scores where they are asked, and takes any number of the scale elsewhere", () => {
  const form = formOf({
    criteria: [
      { name: "Plan", scaleMin: 1, scaleMax: 3, whole: true },
      { name: "Team", scaleMin: 0, scaleMax: 100, whole: false },
    ],
  });
  expect(form.validations.map(({ list }) => list)).toEqual([
    ["1", "2", "3"],
    ["1", "2", "3"],
  ]);
  expect(form.decimals).toMatchObject([
    { minimum: 0, maximum: 100 },
    { minimum: 0, maximum: 100 },
  ]);
});

it("is read back by its headers in either language", () => {
  for (const words of [nl, en])
    for (const column of FORM_COLUMNS) expect(formColumnOf(words.form.columns[column])).toBe(column);
});
