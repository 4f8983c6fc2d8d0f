import { previewTenders } from "../../../src/application/preview-tenders";
import { priceTeller } from "../../../src/domain/assessment/tells-price";
import { NOWHERE } from "../../../src/domain/cell";
import type { Finding } from "../../../src/domain/finding";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import { workbookOfTables } from "../tables/workbook-of";

const snapshot = workbookOfTables({
  Inschrijvingen: [
    ["Inschrijver", "Inschrijfprijs", "Plan"],
    ["Alfa", "86.417,50", "7,5"],
    ["Bravo", "1.234", 8],
    ["Charlie", "", 8],
  ],
  Criteria: [
    ["Criterium", "Soort", "Weging"],
    ["Prijs", "prijs", 60],
    ["Plan", "kwaliteit", 40],
  ],
});
const tables = readTables(snapshot, NO_CHOICES);
const rows = tables.bids?.rows ?? [];
const tellsPrice = priceTeller(rows);
const [preview] = previewTenders(
  { snapshot, choices: NO_CHOICES, tables },
  { fallbackDate: null, tenders: new Map() },
);
const inColumn = (column: string): readonly Finding[] =>
  (preview?.findings ?? []).filter(({ place }) => place.column === column);
const told = (findings: readonly Finding[]) => findings.map((each) => [each.code, tellsPrice(each)]);

it("takes whatever quotes a price cell as telling a price, and a missing price as telling nothing", () => {
  expect(told(inColumn("Inschrijfprijs"))).toEqual([
    ["numberIsText", true],
    ["numberAmbiguous", true],
    ["priceMissing", false],
  ]);
});

it("leaves what is about scores in sight", () => {
  expect(told(inColumn("Plan"))).toEqual([["numberIsText", false]]);
});

it.each(["priceOutsideBand", "priceNotPositive", "lotNeeded", "lotDrawn", "noValidBids"] as const)(
  "takes %s as telling an amount or the order, wherever it stands",
  (code) => {
    const finding = {
      code,
      severity: "warning",
      place: NOWHERE,
      params: {},
      supplier: null,
      tender: null,
    } as const;
    expect(tellsPrice(finding)).toBe(true);
  },
);
