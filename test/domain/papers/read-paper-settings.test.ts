import { readPaperSettings } from "../../../src/domain/papers/read-paper-settings";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import { readCyclePolicy } from "../../../src/domain/supplier/read-cycle-policy";
import type { CellValue } from "../../../src/domain/cell";
import { workbookOfTables } from "../tables/workbook-of";

const read = (...rows: readonly (readonly [string, CellValue])[]) =>
  readPaperSettings(
    readTables(workbookOfTables({ Instellingen: [["Instelling", "Waarde"], ...rows] }), NO_CHOICES).settings,
  );

it("reads what the organisation says of itself, in Dutch and in English", () => {
  const { settings, findings } = read(
    ["Organisatie", "Gemeente Voorbeeld"],
    ["Address of organisation", "Stadsplein 1"],
    ["Plaats", "Voorbeeldstad"],
    ["Signatory", "C. Fictief"],
    ["Functie ondertekenaar", "Directeur"],
    ["Contactpersoon", "A. Voorbeeld"],
    ["Contact e-mail", "a@voorbeeld.example"],
    ["Kenmerk", 20261],
  );
  expect(findings).toEqual([]);
  expect(settings).toEqual({
    organisation: "Gemeente Voorbeeld",
    address: "Stadsplein 1",
    town: "Voorbeeldstad",
    signatory: "C. Fictief",
    signatoryPosition: "Directeur",
    contact: "A. Voorbeeld",
    contactEmail: "a@voorbeeld.example",
    reference: "20261",
  });
});

it("names each setting that is missing or says nothing", () => {
  const { settings, findings } = read(
    ["Organisatie", "Gemeente Voorbeeld"],
    ["Plaats", "-"],
    ["Kenmerk", ""],
  );
  expect(settings.town).toBeNull();
  expect(findings.map(({ code, severity, params }) => [code, severity, params["setting"]])).toEqual(
    ["address", "town", "signatory", "signatoryPosition", "contact", "contactEmail", "reference"].map(
      (setting) => ["paperSettingMissing", "info", setting],
    ),
  );
  expect(readPaperSettings(null).findings).toHaveLength(8);
});

it("signs with one name and has another answer questions", () => {
  const rows = [
    ["Contactpersoon", "A. Voorbeeld"],
    ["Ondertekenaar", "C. Fictief"],
  ] as const;
  const { settings, findings } = read(...rows);
  expect([settings.contact, settings.signatory]).toEqual(["A. Voorbeeld", "C. Fictief"]);
  expect(findings.some(({ code }) => code === "settingTwice")).toBe(false);
  const table = readTables(
    workbookOfTables({ Instellingen: [["Instelling", "Waarde"], ...rows] }),
    NO_CHOICES,
  ).settings;
  const cycle = readCyclePolicy(table);
  expect([cycle.policy.contact, cycle.findings]).toEqual(["A. Voorbeeld", []]);
});

it("takes neither of two different answers and says so once", () => {
  const { settings, findings } = read(["Plaats", "Utrecht"], ["Town", "Zwolle"]);
  expect(settings.town).toBeNull();
  expect(findings.map(({ code }) => code).filter((code) => code === "settingTwice")).toHaveLength(1);
  expect(findings.some(({ params }) => params["setting"] === "town")).toBe(false);
});
