import { openData } from "../../src/application/open-data";
import { wording as english } from "../../src/locale/en/wording";
import { packageProblems } from "../domain/open-data/support/check-package";
import { BIDS, NO_DECISIONS, quiet, TENDERS, TODAY, withCell, workbookWith } from "./support";

const KANTINE = { tender: "Kantine", lot: "" };
const TUIN = { tender: "Tuin", lot: "" };
const NOBODY = { by: "", why: "" };

type Subject = ReturnType<typeof workbookWith>;

async function published({ actions }: Subject, losers = false, tenders = [KANTINE]) {
  const inspection = await actions.inspect(null, quiet);
  const data = JSON.parse(await actions.dossier.openData(inspection, NO_DECISIONS, tenders, { losers }));
  expect(packageProblems(data)).toEqual([]);
  return data;
}

it("publishes the winner by name and number, and the loser as a number only", async () => {
  const data = await published(workbookWith());
  const [release] = data.releases;
  expect(data.publishedDate).toBe("2026-10-05T00:00:00Z");
  expect(release.awards).toMatchObject([
    { suppliers: [{ id: "NL-KVK-00000022", name: "B bv" }], value: { amount: 125, currency: "EUR" } },
  ]);
  expect(release.language).toBe("nl");
  expect(JSON.stringify(data)).not.toMatch(/A bv|00000011|120/);
  expect(JSON.stringify(await published(workbookWith(), true))).toMatch(/A bv/);
});

it("takes the name of the organisation and the prefix from the settings", async () => {
  const cells = [
    ["Instelling", "Waarde"],
    ["Organisatie", "Gemeente Linde"],
    ["OCID-prefix", "ocds-ab12cd"],
  ];
  const data = await published(workbookWith({ more: [{ name: "Instellingen", cells }] }));
  expect(data.publisher).toEqual({ name: "Gemeente Linde" });
  expect(data.releases[0].buyer).toEqual({ id: "buyer", name: "Gemeente Linde" });
  expect(data.releases[0].ocid).toMatch(/^ocds-ab12cd-kantine-/);
  expect((await published(workbookWith())).releases[0].ocid).toMatch(/^ocds-213czf-kantine-/);
});

it("bears the control number of the score, and gives no outcome once something changed after it", async () => {
  const subject = workbookWith();
  const controlNumber = async () => (await published(subject)).releases[0].inkoopladder.lots[0].controlNumber;
  expect(await controlNumber()).toBeNull();
  const inspection = await subject.actions.inspect(null, quiet);
  const { written } = await subject.actions.scoreTenders(inspection, NO_DECISIONS, [KANTINE], NOBODY, quiet);
  expect(written[0]?.controlNumber).toBeTruthy();
  expect(await controlNumber()).toBe(written[0]?.controlNumber);
  subject.workbook.edit("Inschrijvingen", 1, 3, 121);
  expect((await published(subject)).releases).toEqual([]);
});

it("awards nobody while a lot must be drawn, and afterwards whom the log says", async () => {
  const subject = workbookWith({
    tenders: withCell(TENDERS, 1, 4, "gewogen"),
    bids: withCell(BIDS, 2, 3, 120),
  });
  expect((await published(subject)).releases[0].awards).toEqual([]);
  const inspection = await subject.actions.inspect(null, quiet);
  const receipt = await subject.actions.drawLot(
    inspection,
    NO_DECISIONS,
    KANTINE,
    { seed: "Zonnebloem 7", by: "" },
    quiet,
  );
  const drawn = receipt.kind === "drawn" ? receipt.draw.tickets.filter((each) => each.getsContract) : [];
  const { awards } = (await published(subject)).releases[0];
  expect(awards.map(({ suppliers: [{ name }] }: { suppliers: [{ name: string }] }) => name)).toEqual(
    drawn.map(({ bidder }) => bidder),
  );
  expect(awards).toHaveLength(1);
});

it("holds the tenders that are asked for, dates of their rows, and leaves out who has no outcome", async () => {
  const tenders = [
    [...(TENDERS[0] ?? []), "Gunningsdatum", "Contract start", "Contract einde"],
    ["Kantine", "privaat", 46_290, "bandbreedte 100..200", "marge", 5, 46_295, 46_400, 46_500],
    ["Tuin", "privaat", 46_290, "bandbreedte 100..200", "marge", 5, "", "", ""],
  ];
  const subject = workbookWith({ tenders });
  const asked = (keys: readonly { readonly tender: string; readonly lot: string }[]) =>
    published(subject, false, [...keys]);
  const { releases } = await asked([TUIN, { tender: "kantine", lot: "" }]);
  expect(releases.map(({ tender }: { tender: { title: string } }) => tender.title)).toEqual(["Kantine"]);
  expect(releases[0]).toMatchObject({
    tender: { status: "complete" },
    awards: [
      {
        status: "active",
        date: "2026-09-30T00:00:00Z",
        contractPeriod: { startDate: "2027-01-13T00:00:00Z", endDate: "2027-04-23T00:00:00Z" },
      },
    ],
  });
  expect((await asked([TUIN])).releases).toEqual([]);
});

it("speaks English too", async () => {
  const { actions } = workbookWith();
  const inspection = await actions.inspect(null, quiet);
  const context = { wording: english, on: TODAY };
  const data = JSON.parse(openData(inspection, NO_DECISIONS, [KANTINE], { losers: false }, context));
  expect(packageProblems(data)).toEqual([]);
  expect(data.releases[0]).toMatchObject({
    language: "en",
    tender: { procurementMethodDetails: "private" },
    inkoopladder: { notes: expect.arrayContaining([english.openData.notes.prefix]) },
  });
});
