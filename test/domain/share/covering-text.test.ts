import { coveringText } from "../../../src/domain/share/covering-text";
import { coveringText as english } from "../../../src/locale/en/covering-text";
import { coveringText as dutch } from "../../../src/locale/nl/covering-text";

const SCORE = {
  key: { tender: "Kantine", lot: "" },
  sheet: "Gunning Kantine",
  controlNumber: "AB12-CD34-EF56-7890",
};
const INPUT = { scores: [SCORE], guide: "Leeswijzer", control: "Controle", macros: false };

it("names the tender, its sheet and control number, and how to check it", () => {
  const { subject, body } = coveringText(INPUT, dutch);
  expect(subject).toBe("Beoordeling Kantine");
  for (const part of [
    "Kantine\nBlad: Gunning Kantine\nControlegetal: AB12-CD34-EF56-7890",
    "‘Leeswijzer’",
    "‘Controle’",
    "macro’s",
  ])
    expect(body).toContain(part);
  expect(body).not.toMatch(/\bje\b|undefined|null/);
});

it("says only what is certain", () => {
  const { body } = coveringText({ ...INPUT, macros: null, guide: null, control: null }, dutch);
  expect(body).not.toMatch(/macro|Leeswijzer|‘Controle’|null/);
});

it.each([
  [dutch, "perceel 2"],
  [english, "lot 2"],
])("names every lot of several scores", (texts, lot) => {
  const second = { ...SCORE, key: { tender: "Kantine", lot: "2" }, sheet: "Gunning 2", controlNumber: "X" };
  const { subject, body } = coveringText({ ...INPUT, scores: [SCORE, second] }, texts);
  expect(subject).toMatch(/2/);
  expect(body).toContain(lot);
  expect(body.split("\n\n").filter((part) => part.includes("Gunning") && part.includes("\n"))).toHaveLength(
    2,
  );
});

it("goes with a workbook without a score too", () => {
  const { body } = coveringText({ ...INPUT, scores: [] }, english);
  expect(body).toContain("no assessment of a tender yet");
  expect(body).not.toContain("Control number");
});
