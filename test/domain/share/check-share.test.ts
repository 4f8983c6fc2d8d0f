import type { CellChange, CheckedRecord, Verification } from "../../../src/domain/control/verification";
import { NOWHERE } from "../../../src/domain/cell";
import type { Finding } from "../../../src/domain/finding";
import { checkShare } from "../../../src/domain/share/check-share";
import type { Envelope } from "../../../src/domain/share/envelope";
import { SHARE_TOPICS } from "../../../src/domain/share/share-check";
import { readTables } from "../../../src/domain/tables/read-tables";
import { sheetOf, workbookOf } from "../tables/workbook-of";

const KEY = { tender: "Kantine", lot: "" };
const CLEAN: Envelope = {
  sheets: [{ name: "Blad", visibility: "visible", hiddenRows: [], hiddenColumns: [] }],
  comments: [],
  notes: [],
  properties: [],
  customProperties: [],
  linkedCells: [],
  linkedFiles: [],
  names: [],
  queries: [],
  macros: false,
};
const NOT_SCORED: Verification = { ok: false, controlNumber: null, records: [], changes: [], findings: [] };
const BLAD = sheetOf("Blad", [
  ["a", "b"],
  ["", "c"],
  ["d", ""],
]);

function check(
  envelope: Partial<Envelope>,
  verification: Partial<Verification> = {},
  findings: readonly Finding[] = [],
) {
  const snapshot = workbookOf([BLAD, sheetOf("Dicht", [["x", 1]]), sheetOf("Leeg", [])]);
  const tables = readTables(snapshot, { tables: new Map(), columns: new Map() });
  return checkShare({
    snapshot,
    tables,
    envelope: { ...CLEAN, ...envelope },
    findings,
    verification: { ...NOT_SCORED, ...verification },
  });
}
const brief = (result: ReturnType<typeof check>) =>
  result.items.map(({ id, weight, repair }) => `${id} ${weight} ${repair?.kind ?? "-"}`);

const change = (part: CellChange["part"], cell: string): CellChange => ({
  part,
  sheet: part === "source" ? "Inschrijvingen" : "Gunning",
  cell,
  was: 1,
  is: 2,
  about: "",
  key: KEY,
});
const record = (over: Partial<CheckedRecord>): CheckedRecord => ({
  key: KEY,
  controlNumber: "A",
  when: "",
  by: "",
  sheet: "Gunning",
  replacedBy: null,
  ok: true,
  changes: [],
  ...over,
});
const finding = (code: Finding["code"], severity: Finding["severity"], cell = "A1"): Finding => ({
  code,
  severity,
  place: { ...NOWHERE, sheet: "Blad", cell },
  params: {},
  supplier: null,
  tender: null,
});

it("finds nothing in a clean workbook, scored or not", () => {
  expect(check({})).toMatchObject({ items: [], ready: true, controls: [], macros: false });
  const scored = check(
    {},
    { ok: true, records: [record({}), record({ controlNumber: "B", replacedBy: "A" })] },
  );
  expect(scored).toMatchObject({
    ready: true,
    controls: [{ key: KEY, sheet: "Gunning", controlNumber: "A" }],
  });
});

it("does not call a workbook free of macros when its kind of file does not tell", () => {
  expect(brief(check({ macros: null }))).toEqual(["macrosUnknown look -"]);
});

it("stops for a hidden sheet that holds something, and only mentions an empty one", () => {
  const hidden = (name: string, visibility: "hidden" | "veryHidden") => ({
    ...CLEAN.sheets[0],
    name,
    visibility,
    hiddenRows: [],
    hiddenColumns: [],
  });
  const result = check({ sheets: [hidden("Dicht", "veryHidden"), hidden("Leeg", "hidden")] });
  expect(brief(result)).toEqual(["veryHiddenSheet:Dicht stop showSheet", "hiddenSheet:Leeg look showSheet"]);
  expect(result.ready).toBe(false);
  expect(result.items[0]?.params).toEqual({ sheet: "Dicht", cells: 2 });
});

it("tells hidden rows and columns that hold something, and is silent about blank ones and rows beyond", () => {
  const result = check({
    sheets: [
      {
        name: "Blad",
        visibility: "visible",
        hiddenRows: [{ from: 1, to: 5 }],
        hiddenColumns: [{ from: 1, to: 4 }],
      },
    ],
  });
  expect(result.items.map(({ code, repair }) => [code, repair])).toEqual([
    ["hiddenRows", { kind: "showRows", sheet: "Blad", rows: "2:3" }],
    ["hiddenColumns", { kind: "showColumns", sheet: "Blad", columns: "B:B" }],
  ]);
  expect(result.ready).toBe(true);
});

it("tells what changed after scoring apart from data that changed since", () => {
  const changes = [
    change("score", "C5"),
    change("record", "A9"),
    change("source", "D2"),
    change("source", "D3"),
  ];
  const result = check({}, { records: [record({ ok: false, changes })], changes });
  expect(
    result.items.map(({ topic, weight, params }) => [topic, weight, params["count"], params["cell"]]),
  ).toEqual([
    ["altered", "stop", 2, "C5"],
    ["stale", "stop", 2, "D2"],
  ]);
});

it("does not call data stale because an earlier score was made of other data", () => {
  const changes = [change("source", "D2")];
  const replaced = record({ replacedBy: "B", ok: false, changes });
  expect(check({}, { records: [replaced, record({ controlNumber: "B" })], changes }).items).toEqual([]);
  const both = check({}, { records: [replaced, record({ controlNumber: "B", changes })], changes });
  expect(both.items.map(({ code }) => code)).toEqual(["scoreStale"]);
});

it("groups findings per kind: errors stop, warnings are looked at, info is left out", () => {
  const findings = [
    finding("kvkMissing", "warning", "B2"),
    finding("kvkMissing", "warning", "B3"),
    finding("bidderMissing", "error"),
    finding("lockedAfterClosing", "info"),
  ] as readonly Finding[];
  const result = check({}, {}, findings);
  expect(result.items.map(({ topic, weight, params }) => [topic, weight, params["count"]])).toEqual([
    ["errors", "stop", 1],
    ["unresolved", "look", 2],
  ]);
  expect(result.items[1]?.place.cell).toBe("B2");
  expect(result.findings).toEqual(findings);
});

it("tells a finding of the verification once", () => {
  const broken = finding("logBroken", "error");
  const result = check({}, { findings: [broken] }, [broken]);
  expect(result.items.map(({ topic }) => topic)).toEqual(["altered"]);
});

it("lists everything else that travels along, in the order of the topics, with ids that fit in a list", () => {
  const result = check({
    sheets: [],
    comments: [
      { sheet: "Blad, 2", cell: "B2", author: "Anna" },
      { sheet: "Blad, 2", cell: "B3", author: "Anna" },
    ],
    notes: null,
    properties: [
      { name: "author", value: "Anna", clearable: true },
      { name: "lastAuthor", value: "Bert", clearable: false },
    ],
    customProperties: ["Eigenaar"],
    linkedCells: [{ sheet: "Blad", cell: "C1", formula: "=[x.xlsx]A!A1" }],
    names: [
      { name: "Geheim", formula: "=Blad!$A$1", visible: false },
      { name: "_xlnm._FilterDatabase", formula: "=Blad!$A$1", visible: false },
      { name: "Ver", formula: "='[y.xlsx]A'!$A$1", visible: true },
    ],
    linkedFiles: ["x.xlsx", "y.xlsx", "z.xlsx"],
    queries: ["Prijzen"],
    macros: true,
  });
  expect(brief(result)).toEqual([
    "hiddenNames look -",
    "commentsOnSheet:Blad%2C 2 look deleteComments",
    "notesUnknown look -",
    "propertyFilled:author look clearProperty",
    "lastAuthorFilled:lastAuthor look -",
    "customProperties look -",
    "linkedCells:Blad stop -",
    "linkedNames stop -",
    "linkedFiles stop -",
    "queries look -",
    "hasMacros stop -",
  ]);
  expect(result.items.find(({ code }) => code === "linkedFiles")?.params).toEqual({
    count: 1,
    names: "z.xlsx",
  });
  expect(result.items[1]?.params).toEqual({ sheet: "Blad, 2", count: 2, authors: "Anna" });
  const order = result.items.map(({ topic }) => SHARE_TOPICS.indexOf(topic));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(new Set(result.items.map(({ id }) => id)).size).toBe(result.items.length);
});
