import { createActions } from "../../src/application/create-actions";
import type { SheetReceipt } from "../../src/application/cycle-actions";
import type { Inspection } from "../../src/application/inspection";
import type { ExcelSerial } from "../../src/domain/cell";
import { wording } from "../../src/locale/nl/wording";
import { quiet, TODAY, type Rows } from "../application/support";
import { embeddedWorkbook } from "./support/embedded-workbook";

const DAY = 46_290 as ExcelSerial;
/** One more sync per 2 MB, either way. */
const BYTES_PER_SYNC = 2_000_000;

function rowsOf(headers: Rows[number], count: number, row: (index: number) => Rows[number]): Rows {
  return [headers, ...Array.from({ length: count }, (_, index) => row(index))];
}

function sheetsOf(count: number) {
  const kvk = (index: number): string => String(10_000_000 + index);
  return [
    {
      name: "Leveranciers",
      cells: rowsOf(
        ["Leverancier", "KvK-nummer", "PSO-niveau", "Ingangsdatum", "Geldig tot", "Kopie ontvangen"],
        count,
        (index) => [`L ${index}`, kvk(index), index % 3 === 0 ? "geen" : "Trede 2", 45_900, 46_500, "ja"],
      ),
    },
    {
      name: "Contracten",
      cells: rowsOf(
        ["Contractnummer", "Leverancier", "KvK-nummer", "Start", "Einde", "PSO-clausule"],
        count,
        (index) => [`K ${index}`, `L ${index}`, kvk(index), 46_000, 46_400 + index, index % 2 ? "ja" : "nee"],
      ),
    },
    {
      name: "Inkoop",
      cells: rowsOf(["Leverancier", "KvK-nummer", "Jaar", "Bedrag"], count, (index) => [
        `L ${index}`,
        kvk(index),
        2024 + (index % 2),
        index + 0.5,
      ]),
    },
  ];
}

it.each([60])(
  "the reports on %d contracts and purchases take two syncs to write, one more per 2 MB, new or renewed",
  async (count) => {
    const subject = embeddedWorkbook({ sheets: sheetsOf(count) });
    try {
      const { inspect, cycle } = createActions(subject.workbook, {
        wording: () => wording,
        today: () => TODAY,
        time: () => "10:15",
      });
      const reports: readonly (readonly [string, (inspection: Inspection) => Promise<SheetReceipt>])[] = [
        [
          "Contractcheck",
          async (inspection) =>
            cycle.writeContracts(inspection, await cycle.contracts(inspection, DAY), quiet),
        ],
        [
          "PSO-inkoop",
          async (inspection) => cycle.writeSpend(inspection, await cycle.spend(inspection, DAY), quiet),
        ],
      ];
      for (const renewed of [false, true]) {
        for (const [sheet, write] of reports) {
          const inspection = await inspect(null, quiet);
          expect(subject.syncs().length).toBeLessThanOrEqual(2);
          expect(await write(inspection)).toEqual({ sheet, renewed });
          const writes = subject.syncs();
          const bytes = writes.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0);
          expect(writes.length).toBeLessThanOrEqual(2 + Math.floor(bytes / BYTES_PER_SYNC));
          expect(subject.activeSheet()).toBe(sheet);
        }
      }
      // Totals are what the formulas give in the workbook.
      const contracts = subject.contents().get("Contractcheck") ?? [];
      expect([contracts[4]?.[0], contracts[5]?.[0]]).toEqual([
        count,
        Array.from({ length: count }).filter((_, index) => index % 2 === 1 && index % 3 !== 0).length,
      ]);
      expect(subject.contents().get("PSO-inkoop")?.[7]?.[1]).toBe((count * count) / 2);
    } finally {
      subject.dispose();
    }
  },
);
