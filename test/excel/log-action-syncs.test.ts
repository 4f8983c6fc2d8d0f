import { createActions } from "../../src/application/create-actions";
import type { Actions } from "../../src/application/actions";
import { wording } from "../../src/locale/nl/wording";
import {
  BIDS,
  CRITERIA,
  NO_DECISIONS,
  quiet,
  SUPPLIERS,
  TENDERS,
  TODAY,
  withCell,
} from "../application/support";
import { embeddedWorkbook, type EmbeddedWorkbook } from "./support/embedded-workbook";

const KANTINE = { tender: "Kantine", lot: "" };
const HEADER = 4;

let subject: EmbeddedWorkbook;
let actions: Actions;

beforeEach(() => {
  subject = embeddedWorkbook({
    sheets: [
      { name: "Leveranciers", cells: SUPPLIERS },
      { name: "Tenders", cells: withCell(TENDERS, 1, 4, "gewogen") },
      { name: "Criteria", cells: CRITERIA },
      { name: "Inschrijvingen", cells: withCell(BIDS, 2, 3, 120) },
    ],
  });
  actions = createActions(subject.workbook, {
    wording: () => wording,
    today: () => TODAY,
    time: () => "10:15",
  });
});
afterEach(() => subject.dispose());

async function lock(by: string) {
  const inspection = await actions.inspect(null, quiet);
  subject.syncs();
  const receipt = await actions.lockModels(inspection, NO_DECISIONS, [KANTINE], by, quiet);
  return { receipt, syncs: subject.syncs().length };
}
const log = () => subject.contents().get("Logboek") ?? [];

it("locks in two syncs, on a new sheet and then in its table, and Excel keeps every cell of the chain", async () => {
  const first = await lock("=Jan");
  expect(first.syncs).toBeLessThanOrEqual(2);
  subject.edit("Tenders", 1, 4, "gelijk");
  const second = await lock("Piet");
  expect(second.syncs).toBeLessThanOrEqual(2);
  expect(
    log()
      .slice(HEADER + 1)
      .map((row) => [row[1], row[2]]),
  ).toEqual([
    ["=Jan", "vastgelegd"],
    ["Piet", "opnieuw vastgelegd"],
  ]);
  const table = subject.host.book.sheets.find(({ name }) => name === "Logboek")?.tables[0];
  expect(table?.area).toMatchObject({ row: HEADER, lastRow: HEADER + 2 });
  const inspection = await actions.inspect(null, quiet);
  const [preview] = await actions.previewTenders(inspection, NO_DECISIONS);
  expect(preview?.findings.map(({ code }) => code)).not.toContain("logBroken");
  expect(inspection.tables.candidates.map(({ sheet }) => sheet)).not.toContain("Logboek");
});

it("draws in two syncs, and the formulas of the sheet give the same order", async () => {
  await lock("Jan");
  const inspection = await actions.inspect(null, quiet);
  subject.syncs();
  const receipt = await actions.drawLot(inspection, NO_DECISIONS, KANTINE, { seed: "Roos", by: "" }, quiet);
  expect(subject.syncs().length).toBeLessThanOrEqual(2);
  if (receipt.kind !== "drawn") throw new Error(receipt.kind);
  const cells = subject.contents().get(receipt.sheet) ?? [];
  for (const { bidder, number, place, getsContract } of receipt.draw.tickets) {
    const row = cells.find((line) => line[0] === bidder) ?? [];
    expect(row.slice(3)).toEqual([
      number,
      place,
      getsContract ? "krijgt de opdracht" : "krijgt geen opdracht",
    ]);
  }
  expect(
    log()
      .slice(HEADER + 1)
      .map((row) => row[2]),
  ).toEqual(["vastgelegd", "loting"]);
});

it("takes what somebody typed right below its table for a row that does not belong there", async () => {
  await lock("Jan");
  subject.edit("Logboek", HEADER + 2, 0, "mijn notitie");
  const inspection = await actions.inspect(null, quiet);
  const [preview] = await actions.previewTenders(inspection, NO_DECISIONS);
  expect(preview?.findings).toContainEqual(
    expect.objectContaining({ code: "logBroken", place: expect.objectContaining({ row: HEADER + 3 }) }),
  );
});

it("never writes over what stands further below its table", async () => {
  await lock("Jan");
  subject.edit("Logboek", HEADER + 3, 0, "mijn notitie");
  subject.edit("Tenders", 1, 4, "gelijk");
  await lock("Piet");
  subject.edit("Tenders", 1, 4, "eerst");
  const before = log();
  await expect(lock("Kees")).rejects.toMatchObject({ code: "inputChanged" });
  expect(log()).toEqual(before);
});
