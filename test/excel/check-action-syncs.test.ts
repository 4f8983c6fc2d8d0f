import { createActions } from "../../src/application/create-actions";
import type { ExcelSerial } from "../../src/domain/cell";
import { wording } from "../../src/locale/nl/wording";
import { quiet, TODAY, type Rows } from "../application/support";
import { embeddedWorkbook } from "./support/embedded-workbook";

const DAY = 46_290 as ExcelSerial;
/** One more sync per 2 MB, either way. */
const BYTES_PER_SYNC = 2_000_000;

/** Every supplier has something that the buyer must look at. */
function suppliers(count: number): Rows {
  const rows = Array.from({ length: count }, (_, index) => [
    `Leverancier ${index}`,
    String(10_000_000 + index),
    ["Trede 1", "T2", "Trede 4", ""][index % 4] ?? "",
    45_900,
    index % 3 === 0 ? 46_280 : 46_600,
    index % 5 === 0 ? "" : "ja",
  ]);
  return [
    ["Leverancier", "KvK-nummer", "PSO-niveau", "Ingangsdatum", "Geldig tot", "Kopie ontvangen"],
    ...rows,
  ];
}

it.each([10, 1_000, 10_000])(
  "checking %d suppliers takes two syncs to read and two to write, one more per 2 MB, new or renewed",
  async (count) => {
    const subject = embeddedWorkbook({ sheets: [{ name: "Leveranciers", cells: suppliers(count) }] });
    try {
      const actions = createActions(subject.workbook, {
        wording: () => wording,
        today: () => TODAY,
        time: () => "10:15",
      });
      for (const renewed of [false, true]) {
        const inspection = await actions.inspect(null, quiet);
        const reads = subject.syncs();
        const read = reads.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
        expect(reads.length).toBeLessThanOrEqual(2 + Math.floor(read / BYTES_PER_SYNC));
        const check = actions.checkCertificates(inspection, DAY);
        expect(check.findings.length).toBeGreaterThan(count / 2);

        const receipt = await actions.writeCheckSheet(inspection, check, quiet);

        expect(receipt).toEqual({ sheet: "PSO-controle", renewed });
        const writes = subject.syncs();
        const written = writes.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0);
        expect(writes.length).toBeLessThanOrEqual(2 + Math.floor(written / BYTES_PER_SYNC));
        expect(subject.contents().get("PSO-controle")?.length).toBe(12 + check.findings.length);
        expect(subject.activeSheet()).toBe("PSO-controle");
      }
    } finally {
      subject.dispose();
    }
  },
);

it.each([10, 1_000, 10_000])(
  "a status column beside %d suppliers takes two syncs to write, and its undo as many",
  async (count) => {
    const cells = suppliers(count);
    const columnCount = cells[0]?.length ?? 0;
    const table = { name: "Leveranciers", sheet: "Leveranciers", row: 0, column: 0, rowCount: count + 1 };
    const subject = embeddedWorkbook({
      sheets: [{ name: "Leveranciers", cells }],
      tables: [{ ...table, columnCount, hasHeaders: true, hasTotals: false }],
    });
    try {
      const before = subject.contents();
      const actions = createActions(subject.workbook, {
        wording: () => wording,
        today: () => TODAY,
        time: () => "10:15",
      });
      const inspection = await actions.inspect(null, quiet);
      subject.syncs();

      const check = actions.checkCertificates(inspection, DAY);
      const receipt = await actions.writeStatusColumn(inspection, check, quiet);

      expect(receipt).toMatchObject({ changed: count + 1, leftOut: [] });
      expect(subject.syncs().length).toBeLessThanOrEqual(2);
      expect(subject.contents().get("Leveranciers")?.[2]?.[columnCount]).toBe("telt: Trede 2");
      expect((await subject.workbook.read()).tables).toMatchObject([{ columnCount: columnCount + 1 }]);
      subject.syncs();

      await actions.undoEdits(receipt, quiet);
      expect(subject.syncs().length).toBeLessThanOrEqual(2);
      expect(subject.contents()).toEqual(before);
    } finally {
      subject.dispose();
    }
  },
);
