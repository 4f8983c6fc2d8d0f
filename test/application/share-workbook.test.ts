import { shareWords } from "../../src/locale/share-words";
import { findingTextsFor } from "../../src/locale/finding-texts-for";
import { controlDesk, KANTINE } from "./control-desk";
import { NO_DECISIONS, quiet, SUPPLIERS, workbookWith } from "./support";

const WITH_MAIL = SUPPLIERS.map((row, index) => [...row, ["E-mail", "a@b.nl", "c@d.nl"][index] ?? ""]);

type Subject = ReturnType<typeof workbookWith>;

async function check({ actions }: Subject) {
  const inspection = await actions.inspect(null, quiet);
  return { inspection, check: await actions.dossier.shareCheck(inspection, NO_DECISIONS, quiet) };
}

it("says what a scored workbook still needs, and writes the text that goes with it", async () => {
  const desk = controlDesk({ Leveranciers: WITH_MAIL });
  try {
    const { written } = await desk.score();
    const [score] = written;
    const inspection = await desk.inspect();
    desk.syncs();
    const found = await desk.actions.dossier.shareCheck(inspection, NO_DECISIONS, quiet);
    expect(desk.syncs().map(({ writes }) => writes)).toEqual([[], []]);
    expect(found.items.filter(({ weight }) => weight === "stop")).toEqual([]);
    expect(found.ready).toBe(true);
    expect(found.items.map(({ id }) => id)).toContain("personalColumn:Leveranciers:G1");
    expect(found.controls).toEqual([
      { key: KANTINE, sheet: score?.sheet, controlNumber: score?.controlNumber },
    ]);
    const { body } = await desk.actions.dossier.coveringText(inspection, found);
    expect(body).toContain(score?.controlNumber ?? "?");
    expect(body).toContain("‘Controle’");

    desk.edit("Inschrijvingen", 1, 3, 130);
    const stale = await desk.actions.dossier.shareCheck(await desk.inspect(), NO_DECISIONS, quiet);
    expect(stale.ready).toBe(false);
    expect(stale.items.find(({ topic }) => topic === "stale")).toMatchObject({
      weight: "stop",
      place: { sheet: "Inschrijvingen", cell: "D2" },
    });
  } finally {
    desk.dispose();
  }
});

it("empties a column below its header, leaves formulas, and puts it back", async () => {
  const subject = workbookWith({
    suppliers: WITH_MAIL,
    more: [{ name: "Namen", cells: [["E-mail"], ["a@b.nl"], ["#N/A"], ["c@d.nl"]] }],
  });
  const { check: found } = await check(subject);
  const item = found.items.find(({ id }) => id === "personalColumn:Namen:A1");
  if (!item?.repair) throw new Error("no repair");
  const before = subject.workbook.contents();
  const { undo, leftOut } = await subject.actions.dossier.repairShare(item.repair, quiet);
  expect(subject.workbook.contents().get("Namen")).toEqual([["E-mail"], [], ["#N/A"]]);
  expect(leftOut).toBe(1);
  if (undo === null) throw new Error("no way back");
  await subject.actions.dossier.undoShareRepair(undo, quiet);
  expect(subject.workbook.contents()).toEqual(before);
});

it("refuses to put a column back over what somebody typed since", async () => {
  const subject = workbookWith({ suppliers: WITH_MAIL });
  const { check: found } = await check(subject);
  const item = found.items.find(({ id }) => id === "personalColumn:Leveranciers:G1");
  if (!item?.repair) throw new Error("no repair");
  const { undo } = await subject.actions.dossier.repairShare(item.repair, quiet);
  subject.workbook.edit("Leveranciers", 1, 6, "nieuw@b.nl");
  if (undo === null) throw new Error("no way back");
  await expect(subject.actions.dossier.undoShareRepair(undo, quiet)).rejects.toMatchObject({
    code: "inputChanged",
  });
});

it.each(["nl", "en"] as const)("has whole sentences for every item and repair (%s)", async (language) => {
  const subject = workbookWith({ suppliers: WITH_MAIL, bids: [["Tender", "Inschrijver"]] });
  const words = shareWords(language);
  const { findingText } = findingTextsFor(language);
  const { check: found } = await check(subject);
  expect(found.items.length).toBeGreaterThan(1);
  for (const item of found.items) {
    const { what, next } = words.item(item, findingText);
    expect(what).toMatch(/[.!?)]$/);
    expect(`${what} ${next}`).not.toMatch(/undefined|NaN|null/);
    if (item.repair) expect(words.repair(item.repair)).not.toBe("");
  }
});
