import { BIDS, NO_DECISIONS, quiet, TENDERS, withCell, workbookWith } from "./support";

const KANTINE = { tender: "Kantine", lot: "" };
const TIED = { tenders: withCell(TENDERS, 1, 4, "gewogen"), bids: withCell(BIDS, 2, 3, 120) };

type Subject = ReturnType<typeof workbookWith>;

async function draw({ actions }: Subject, seed = "Zonnebloem 7") {
  const inspection = await actions.inspect(null, quiet);
  return actions.drawLot(inspection, NO_DECISIONS, KANTINE, { seed, by: "Commissie" }, quiet);
}
async function drawn(subject: Subject, seed?: string) {
  const receipt = await draw(subject, seed);
  if (receipt.kind !== "drawn") throw new Error(receipt.kind);
  return receipt;
}

it("writes the draw on a sheet of its own and in the log", async () => {
  const subject = workbookWith(TIED);
  const { sheet, draw: made } = await drawn(subject);
  expect(sheet).toBe("Loting Kantine");
  expect(subject.workbook.activeSheet).toBe(sheet);
  const texts = (subject.workbook.contents().get(sheet) ?? []).flat();
  for (const { bidder, text, ticket } of made.tickets)
    expect(texts).toEqual(expect.arrayContaining([bidder, text, ticket]));
  const [winner] = made.tickets.filter(({ getsContract }) => getsContract);
  expect(texts).toContain(`De loting wijst aan: ${winner?.bidder}.`);
  const row = subject.workbook.contents().get("Logboek")?.[5] ?? [];
  expect(row.slice(0, 4)).toEqual(["2026-10-05 10:15", "Commissie", "loting", "Kantine"]);
});

it("tells the draw that was made before instead of drawing again, whatever the seed", async () => {
  const subject = workbookWith(TIED);
  const { draw: made } = await drawn(subject);
  const before = subject.workbook.contents().size;
  expect(await draw(subject, "een ander woord")).toEqual({
    kind: "drawnBefore",
    earlier: { when: "2026-10-05 10:15", by: "Commissie", draw: made },
  });
  expect(subject.workbook.contents().size).toBe(before);
});

it("does not draw again because a bidder is spelled in another way", async () => {
  const subject = workbookWith(TIED);
  const { draw: made } = await drawn(subject);
  subject.workbook.edit("Inschrijvingen", 1, 1, "A  BV");
  expect(await draw(subject, "een ander woord")).toMatchObject({
    kind: "drawnBefore",
    earlier: { draw: made },
  });
});

it("does not draw again because a bidder has another name and the same KvK number", async () => {
  const subject = workbookWith(TIED);
  const { draw: made } = await drawn(subject);
  subject.workbook.edit("Inschrijvingen", 1, 1, "Alfa Groep");
  expect(await draw(subject, "een ander woord")).toMatchObject({
    kind: "drawnBefore",
    earlier: { draw: made },
  });
});

it("keeps an earlier draw in sight when others are tied now", async () => {
  const subject = workbookWith(TIED);
  const { draw: made } = await drawn(subject);
  const told = async () => {
    const inspection = await subject.actions.inspect(null, quiet);
    const [preview] = await subject.actions.previewTenders(inspection, NO_DECISIONS);
    return (preview?.findings ?? []).filter(({ code }) => code === "earlierDraw");
  };
  expect(await told()).toEqual([]);
  subject.workbook.edit("Inschrijvingen", 1, 1, "Alfa Groep");
  subject.workbook.edit("Inschrijvingen", 1, 2, "00000044");
  const winner = made.tickets.find(({ getsContract }) => getsContract)?.bidder;
  const earlier = {
    severity: "warning",
    params: { when: "2026-10-05 10:15", by: "Commissie", bidders: "A bv; B bv", drawn: winner },
  };
  expect(await told()).toMatchObject([earlier]);
  await drawn(subject, "een ander woord");
  expect(await told()).toMatchObject([earlier]);
  subject.workbook.edit("Inschrijvingen", 1, 3, 110);
  expect(await told()).toHaveLength(2);
});

it("draws anew when other bidders are tied, because a drawn winner turned out invalid", async () => {
  const third = ["Kantine", "C bv", "00000033", 120, 8];
  const subject = workbookWith({ ...TIED, bids: [...TIED.bids.map((row) => [...row, ""]), [...third, ""]] });
  subject.workbook.edit("Inschrijvingen", 0, 5, "Geldig");
  const { draw: made } = await drawn(subject);
  const winner = made.tickets.find(({ getsContract }) => getsContract)?.bidder;
  const row = ["A bv", "B bv", "C bv"].indexOf(winner ?? "") + 1;
  subject.workbook.edit("Inschrijvingen", row, 5, "nee");
  const next = await drawn(subject);
  expect(next.draw.tickets.map(({ bidder }) => bidder)).not.toContain(winner);
  expect(next.sheet).toBe("Loting Kantine (2)");
});

it("tells what came of the draw where it told before that a lot is needed", async () => {
  const subject = workbookWith(TIED);
  const codes = async () => {
    const inspection = await subject.actions.inspect(null, quiet);
    const [preview] = await subject.actions.previewTenders(inspection, NO_DECISIONS);
    return (preview?.findings ?? []).map(({ code }) => code);
  };
  expect(await codes()).toContain("lotNeeded");
  await drawn(subject);
  expect(await codes()).toContain("lotDrawn");
  expect(await codes()).not.toContain("lotNeeded");
});

it.each([
  ["there is no tie", {}, "x", "noLotNeeded"],
  ["the seed is blank", TIED, "  ", "seedMissing"],
  ["the tender has an error", { ...TIED, bids: withCell(TIED.bids, 1, 3, 0) }, "x", "blocked"],
] as const)("draws nothing when %s", async (_, fixture, seed, kind) => {
  const subject = workbookWith(fixture);
  expect(await draw(subject, seed)).toEqual({ kind });
  expect(subject.workbook.contents().size).toBe(4);
});

it("stops when a price changed between reading and writing", async () => {
  const subject = workbookWith(TIED);
  const inspection = await subject.actions.inspect(null, quiet);
  subject.workbook.edit("Inschrijvingen", 1, 3, 119);
  await expect(
    subject.actions.drawLot(inspection, NO_DECISIONS, KANTINE, { seed: "x", by: "" }, quiet),
  ).rejects.toMatchObject({ code: "inputChanged" });
});
