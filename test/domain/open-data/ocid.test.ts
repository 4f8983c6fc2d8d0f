import fc from "fast-check";
import { digest } from "../../../src/application/digest";
import { processId, readOcidPrefix } from "../../../src/domain/open-data/ocid";
import type { CellValue } from "../../../src/domain/cell";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import { workbookOfTables } from "../tables/workbook-of";

const settingsOf = (rows: readonly (readonly CellValue[])[]) =>
  readTables(workbookOfTables({ Instellingen: [["Instelling", "Waarde"], ...rows] }), NO_CHOICES).settings;

it.each([
  ["ocds-ab12cd", "ocds-ab12cd"],
  [" OCDS-AB12CD- ", "ocds-ab12cd"],
  ["ab12cd", null],
  ["ocds-ab12", null],
  ["", null],
  [12, null],
] as const)("takes a prefix only in the form in which it is given out: %s", (value, prefix) => {
  expect(readOcidPrefix(settingsOf([["OCID-prefix", value]]))).toBe(prefix);
});

it("has no prefix without settings, nor when two differ", () => {
  expect(readOcidPrefix(null)).toBeNull();
  const twice = [
    ["OCID-prefix", "ocds-aaaaaa"],
    ["OCDS prefix", "ocds-bbbbbb"],
  ] as const;
  expect(readOcidPrefix(settingsOf(twice))).toBeNull();
});

it("names a tender readably, and two names never alike", () => {
  expect(processId("Groenonderhoud 2026 (noord)", digest)).toMatch(/^groenonderhoud-2026-noord-[0-9a-f]{8}$/);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (one, other) => {
      expect(processId(one, digest)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(processId(one, digest) === processId(other, digest)).toBe(one === other);
    }),
  );
});
