import { createActions } from "../../src/application/create-actions";
import { wording } from "../../src/locale/nl/wording";
import { period } from "../application/review-desk";
import { quiet, TODAY, type Rows } from "../application/support";
import { embeddedWorkbook } from "./support/embedded-workbook";

/** One more sync per 2 MB, either way. */
const BYTES_PER_SYNC = 2_000_000;

function suppliers(count: number): Rows {
  const rows = Array.from({ length: count }, (_, index) => [
    `Leverancier ${index}`,
    String(10_000_000 + index),
    ["Trede 1", "T2", "geen", ""][index % 4] ?? "",
    45_900,
    index % 3 === 0 ? 46_280 : 46_600,
    index % 5 === 0 ? "" : "ja",
  ]);
  return [
    ["Leverancier", "KvK-nummer", "PSO-niveau", "Ingangsdatum", "Geldig tot", "Kopie ontvangen"],
    ...rows,
  ];
}

it.each([10, 500])(
  "reviewing %d suppliers takes two syncs to read and two to write, one more per 2 MB, whatever is there already",
  async (count) => {
    const subject = embeddedWorkbook({ sheets: [{ name: "Leveranciers", cells: suppliers(count) }] });
    try {
      const { inspect, cycle } = createActions(subject.workbook, {
        wording: () => wording,
        today: () => TODAY,
        time: () => "10:15",
      });
      for (const quarter of ["2026-Q1", "2026-Q2"]) {
        const inspection = await inspect(null, quiet);
        const reads = subject.syncs();
        const read = reads.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
        expect(reads.length).toBeLessThanOrEqual(2 + Math.floor(read / BYTES_PER_SYNC));
        const review = await cycle.review(inspection, period(quarter), period(quarter).end);

        const receipt = await cycle.writeReview(inspection, review, quiet);

        expect(receipt.review.sheet).toBe(`Beoordeling ${quarter}`);
        expect(receipt.overview.renewed).toBe(quarter !== "2026-Q1");
        const writes = subject.syncs();
        const written = writes.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0);
        expect(writes.length).toBeLessThanOrEqual(2 + Math.floor(written / BYTES_PER_SYNC));
        expect(subject.activeSheet()).toBe(`Beoordeling ${quarter}`);
      }
    } finally {
      subject.dispose();
    }
  },
);
