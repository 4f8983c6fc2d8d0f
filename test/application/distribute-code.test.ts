import type { ExcelSerial } from "../../src/domain/cell";
import { quiet, workbookWith, withCell, type Rows } from "./support";

const DAY = 46_290 as ExcelSerial;
const REGISTER = "Verspreiding code";
const MAILS = "Maillijst code";
const CODE = "Sociale inkoopcode";
const LIST: Rows = [
  [
    "Leverancier",
    "KvK-nummer",
    "E-mail",
    "PSO-niveau",
    "Code verstuurd op",
    "Code versie",
    "Code bevestigd op",
  ],
  ["A bv", "00000011", "a@a.nl", "geen", "", "", ""],
  ["B bv", "00000022", "b@b.nl", "geen", 46_200, "2026-1", ""],
  ["C bv", "00000033", "c@c.nl", "geen", 46_200, "2026-1", 46_210],
];
const SETTINGS = {
  name: "Instellingen",
  cells: [
    ["Instelling", "Waarde"],
    ["Organisatie", "Gemeente De Waard"],
    ["Versie code", "2026-1"],
  ],
};

function desk(suppliers: Rows = LIST, more: readonly { readonly name: string; readonly cells: Rows }[] = []) {
  return workbookWith({ suppliers, tenders: [], criteria: [], bids: [], more: [SETTINGS, ...more] });
}

async function write({ actions }: ReturnType<typeof workbookWith>) {
  const inspection = await actions.inspect(null, quiet);
  const distribution = await actions.cycle.distribution(inspection, DAY);
  return actions.cycle.writeDistribution(inspection, distribution, quiet);
}

const sheetNames = ({ workbook }: ReturnType<typeof workbookWith>): readonly string[] => [
  ...workbook.contents().keys(),
];

it("tells a row that gets no letter because it has no name", async () => {
  const { actions } = desk([...LIST, ["", "00000044", "d@d.nl", "geen", "", "", ""]]);
  const { lines, findings } = await actions.cycle.distribution(await actions.inspect(null, quiet), DAY);
  expect(lines).toHaveLength(3);
  expect(findings).toMatchObject([{ code: "supplierNameMissing", place: { cell: "A5" } }, {}]);
});

it("writes register, mail list and code, shows the register, and leaves the user's cells alone", async () => {
  const own = desk();
  const before = own.workbook.contents();
  expect(await write(own)).toEqual({
    register: { sheet: REGISTER, renewed: false },
    mailList: { sheet: MAILS, renewed: false },
    codeText: { sheet: CODE, renewed: false },
  });
  expect(own.workbook.activeSheet).toBe(REGISTER);
  for (const [name, cells] of before) expect(own.workbook.contents().get(name)).toEqual(cells);
  expect(
    own.workbook
      .contents()
      .get(MAILS)
      ?.slice(1)
      .map((row) => row[1]),
  ).toEqual(["a@a.nl", "b@b.nl"]);
  expect(own.workbook.contents().get(CODE)?.flat()).toContain(
    "Gemeente De Waard · versie 2026-1 · vastgesteld op [datum]",
  );
});

it("renews both lists in place and never the code, which is the user's own by then", async () => {
  const own = desk();
  await write(own);
  own.workbook.edit(CODE, 5, 1, "Onze eigen woorden");
  own.workbook.edit("Leveranciers", 1, 4, 46_280);
  own.workbook.edit("Leveranciers", 2, 6, "ja");
  const code = own.workbook.contents().get(CODE);
  expect(await write(own)).toEqual({
    register: { sheet: REGISTER, renewed: true },
    mailList: null,
    codeText: null,
  });
  expect(own.workbook.contents().get(CODE)).toEqual(code);
  // Nobody must be written to twice from a list that is out of date.
  expect(own.workbook.contents().get(MAILS)?.flat()).not.toContain("a@a.nl");
  expect(own.workbook.activeSheet).toBe(REGISTER);
});

it("keeps a list that somebody edited and goes on with a new one", async () => {
  const own = desk();
  await write(own);
  own.workbook.edit(MAILS, 1, 3, "Eigen onderwerp");
  const edited = own.workbook.contents().get(MAILS);
  expect(await write(own)).toMatchObject({
    register: { renewed: true },
    mailList: { sheet: `${MAILS} (2)`, renewed: false },
  });
  expect(own.workbook.contents().get(MAILS)).toEqual(edited);
});

it.each([
  ["a code of the user's own under that name", { name: "sociale inkoopcode", cells: [["Onze code"]] }],
  ["our code under another name", { name: "Code 2026", cells: [["Inkoopladder · sociale inkoopcode"]] }],
])("makes no code beside %s", async (_, sheet) => {
  const own = desk(LIST, [sheet]);
  expect((await write(own)).codeText).toBeNull();
});

it("makes no mail list when nobody needs a letter", async () => {
  const own = desk(LIST.filter((_, index) => index !== 1 && index !== 2));
  expect((await write(own)).mailList).toBeNull();
  expect(sheetNames(own)).not.toContain(MAILS);
});

it("stops when a supplier changed between reading and writing", async () => {
  const own = desk();
  const inspection = await own.actions.inspect(null, quiet);
  const distribution = await own.actions.cycle.distribution(inspection, DAY);
  own.workbook.edit("Leveranciers", 1, 2, "nieuw@a.nl");
  await expect(own.actions.cycle.writeDistribution(inspection, distribution, quiet)).rejects.toMatchObject({
    code: "inputChanged",
  });
  expect(sheetNames(own)).not.toContain(REGISTER);
});

it("gives a letter per supplier, and after its date was written none any more", async () => {
  const own = desk();
  const inspection = await own.actions.inspect(null, quiet);
  const distribution = await own.actions.cycle.distribution(inspection, DAY);
  const mails = await own.actions.cycle.codeMails(inspection, distribution);
  expect(mails.map(({ supplierId, step, to }) => [supplierId, step, to])).toEqual([
    ["kvk 00000011", "sent", "a@a.nl"],
    ["kvk 00000022", "reminded", "b@b.nl"],
  ]);

  const choice = { suppliers: new Set(["kvk 00000011"]), step: "sent", on: DAY } as const;
  const { repairs } = await own.actions.cycle.proposeCodeDates(inspection, distribution, choice);
  await own.actions.applyRepairs(inspection, repairs, quiet);

  expect(own.workbook.contents().get("Leveranciers")?.[1]?.slice(4, 6)).toEqual([DAY, "2026-1"]);
  const after = await own.actions.inspect(null, quiet);
  const { counts } = await own.actions.cycle.distribution(after, DAY);
  expect(counts).toEqual({ due: 0, sent: 2, confirmed: 1 });
});

it("tells of settings that cannot be used, and of a supplier in the register beside its row", async () => {
  const own = desk(withCell(LIST, 1, 2, "geen adres"));
  own.workbook.edit("Instellingen", 3, 0, "Herinneren na (dagen)");
  own.workbook.edit("Instellingen", 3, 1, "snel");
  const inspection = await own.actions.inspect(null, quiet);
  const { findings } = await own.actions.cycle.distribution(inspection, DAY);
  expect(findings.map(({ code }) => code)).toEqual([
    "cycleSettingUnreadable",
    "codeColumnMissing",
    "emailMalformed",
  ]);
  await write(own);
  expect(own.workbook.contents().get(REGISTER)?.flat()).toContain("‘geen adres’ is geen e-mailadres.");
});
