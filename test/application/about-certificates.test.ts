import { aboutCertificates } from "../../src/application/about-certificates";
import type { Finding } from "../../src/domain/finding";
import { quiet, workbookWith } from "./support";

const PLACE = { sheet: "Blad1", table: "Blad1", row: 1, column: null, cell: "A1" };

async function keeps(finding: Partial<Finding>): Promise<boolean> {
  const { tables } = await workbookWith().actions.inspect(null, quiet);
  const full: Finding = {
    code: "tableFitsTwoRoles",
    severity: "error",
    place: PLACE,
    params: {},
    supplier: null,
    tender: null,
    ...finding,
  };
  return aboutCertificates({ ...tables, findings: [full] }).length === 1;
}

it.each([
  ["suppliers", "tenders", true],
  ["criteria", "contracts", true],
  ["bids", "register", true],
  ["tenders", "criteria", false],
])("keeps doubt between %s and %s: %s", async (first, second, kept) => {
  expect(await keeps({ params: { first, second } })).toBe(kept);
});

it.each([
  ["suppliers", true],
  ["contracts", true],
  ["register", true],
  ["settings", true],
  ["tenders", false],
  ["criteria", false],
  ["bids", false],
  ["ladder", false],
])("keeps two candidates for %s: %s", async (role, kept) => {
  expect(await keeps({ code: "twoCandidateTables", params: { role } })).toBe(kept);
});

it("keeps what names no table for a tender", async () => {
  expect(await keeps({ code: "noTables", place: { ...PLACE, table: null } })).toBe(true);
  expect(await keeps({ code: "totalsRowLeftOut" })).toBe(true);
  expect(await keeps({ code: "totalsRowLeftOut", place: { ...PLACE, table: "Leveranciers" } })).toBe(true);
  expect(await keeps({ code: "criterionColumnTwice", place: { ...PLACE, table: "Inschrijvingen" } })).toBe(
    false,
  );
});
