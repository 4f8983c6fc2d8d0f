import { paperName } from "../../../src/domain/sheets/paper-name";

it.each([
  ["Kantine", "", "Proces-verbaal Kantine"],
  ["Kantine", "2", "Proces-verbaal Kantine 2"],
  ["Schoonmaak gemeentehuis", "", "Proces-verbaal Schoonmaak"],
  ["Schoonmaak gemeentehuis", "10", "Proces-verbaal Schoonma 10"],
  ["A/B", "", "Proces-verbaal A-B"],
])("keeps the lot of %s, lot %j", (tender, lot, name) => {
  expect(paperName("Proces-verbaal", { tender, lot })).toBe(name);
});
