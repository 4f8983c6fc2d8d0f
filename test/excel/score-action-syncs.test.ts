import { createActions } from "../../src/application/create-actions";
import { wording } from "../../src/locale/nl/wording";
import {
  BIDS,
  CRITERIA,
  NO_DECISIONS,
  quiet,
  SUPPLIERS,
  TENDERS,
  TODAY,
  type Rows,
} from "../application/support";
import { embeddedWorkbook } from "./support/embedded-workbook";

/** More suppliers than the two that bid. */
function suppliers(count: number): Rows {
  const more = Array.from({ length: count - 2 }, (_, index) => [
    `Leverancier ${index}`,
    String(10_000_000 + index),
    "Trede 1",
    45_900,
    46_600,
    "ja",
  ]);
  return [...SUPPLIERS, ...more];
}

it.each([10, 1_000, 10_000])(
  "a score on %d suppliers takes two syncs to read and two to write",
  async (count) => {
    const subject = embeddedWorkbook({
      sheets: [
        { name: "Leveranciers", cells: suppliers(count) },
        { name: "Tenders", cells: TENDERS },
        { name: "Criteria", cells: CRITERIA },
        { name: "Inschrijvingen", cells: BIDS },
      ],
    });
    try {
      const actions = createActions(subject.workbook, {
        wording: () => wording,
        today: () => TODAY,
        time: () => "10:15",
      });
      const inspection = await actions.inspect(null, quiet);
      expect(subject.syncs()).toHaveLength(2);
      const receipt = await actions.scoreTenders(
        inspection,
        NO_DECISIONS,
        [{ tender: "Kantine", lot: "" }],
        { by: "", why: "" },
        quiet,
      );
      expect(subject.syncs().length).toBeLessThanOrEqual(2);
      expect(receipt.written[0]?.outcome.winners).toEqual(["B bv"]);
      expect(inspection.tables.suppliers?.rows).toHaveLength(count);
    } finally {
      subject.dispose();
    }
  },
);
