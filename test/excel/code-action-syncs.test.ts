import { createActions } from "../../src/application/create-actions";
import type { ExcelSerial } from "../../src/domain/cell";
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

const DAY = 46_290 as ExcelSerial;
/** One more sync per 2 MB, either way. */
const BYTES_PER_SYNC = 2_000_000;

/** Suppliers of every standing, half of them with a letter to come. */
function suppliers(count: number): Rows {
  const rows = Array.from({ length: count }, (_, index) => [
    `Leverancier ${index}`,
    String(10_000_000 + index),
    `info@lev${index}.nl`,
    "geen",
    index % 2 === 0 ? "" : 46_280,
    index % 2 === 0 ? "" : "2026-1",
    index % 4 === 3 ? "ja" : "",
  ]);
  return [
    [
      "Leverancier",
      "KvK-nummer",
      "E-mail",
      "PSO-niveau",
      "Code verstuurd op",
      "Code versie",
      "Code bevestigd op",
    ],
    ...rows,
  ];
}

function actionsOn(workbook: ReturnType<typeof embeddedWorkbook>["workbook"]) {
  return createActions(workbook, { wording: () => wording, today: () => TODAY, time: () => "10:15" });
}

it("writes register, letters and code in two syncs, one more per 2 MB, new or renewed", async () => {
  const subject = embeddedWorkbook({ sheets: [{ name: "Leveranciers", cells: suppliers(200) }] });
  try {
    const actions = actionsOn(subject.workbook);
    for (const renewed of [false, true]) {
      const inspection = await actions.inspect(null, quiet);
      const distribution = await actions.cycle.distribution(inspection, DAY);
      subject.syncs();
      const receipt = await actions.cycle.writeDistribution(inspection, distribution, quiet);

      const writes = subject.syncs();
      const bytes = writes.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0);
      expect(writes.length).toBeLessThanOrEqual(2 + Math.floor(bytes / BYTES_PER_SYNC));
      expect(receipt).toEqual({
        register: { sheet: "Verspreiding code", renewed },
        mailList: { sheet: "Maillijst code", renewed },
        codeText: renewed ? null : { sheet: "Sociale inkoopcode", renewed: false },
      });
      expect(subject.activeSheet()).toBe("Verspreiding code");
      expect(
        subject
          .contents()
          .get("Verspreiding code")
          ?.slice(4, 6)
          .map((row) => row.slice(0, 3)),
      ).toEqual([
        ["heeft de code", 100, 0.5],
        ["bevestigd", 50, 0.25],
      ]);
      expect(subject.contents().get("Maillijst code")).toHaveLength(101);
    }
  } finally {
    subject.dispose();
  }
});

it("writes the text of a request in two syncs", async () => {
  const sheets = { Leveranciers: SUPPLIERS, Tenders: TENDERS, Criteria: CRITERIA, Inschrijvingen: BIDS };
  const subject = embeddedWorkbook({
    sheets: Object.entries(sheets).map(([name, cells]) => ({ name, cells })),
  });
  try {
    const actions = actionsOn(subject.workbook);
    const inspection = await actions.inspect(null, quiet);
    subject.syncs();
    const tender = { tender: "Kantine", lot: "" };
    await actions.cycle.writeRequestText(inspection, NO_DECISIONS, tender, quiet);
    expect(subject.syncs().length).toBeLessThanOrEqual(2);
    expect(subject.contents().get("Aanvraagtekst Kantine")?.flat()).toContain("Hoe het PSO-niveau meetelt");
  } finally {
    subject.dispose();
  }
});
