import type { ExcelSerial } from "../../../../src/domain/cell";
import { templateWorkbook } from "../../../../src/domain/sheets/template/template-workbook";
import { longestWord } from "../../../../src/domain/sheets/text-width";
import { markerText } from "../../../../src/domain/sheets/marker";
import { DEFAULT_CYCLE_POLICY } from "../../../../src/domain/supplier/cycle-policy";
import { matchSupplier } from "../../../../src/domain/supplier/match-supplier";
import { readCyclePolicy } from "../../../../src/domain/supplier/read-cycle-policy";
import { suppliersOn } from "../../../../src/domain/supplier/suppliers-on";
import { DEFAULT_POLICY, readPolicy } from "../../../../src/domain/tables/read-policy";
import { readTables } from "../../../../src/domain/tables/read-tables";
import { assembleTenders } from "../../../../src/domain/tender/assemble-tenders";
import { scoreTender } from "../../../../src/domain/tender/score-tender";
import { templateTexts as english } from "../../../../src/locale/en/template";
import { templateTexts as dutch } from "../../../../src/locale/nl/template";
import { snapshotOf } from "../document-snapshot";

const NO_CHOICES = { tables: new Map(), columns: new Map() };
const FIRST_OF_OCTOBER = 46_296 as ExcelSerial;

describe.each([
  ["Dutch", dutch],
  ["English", english],
])("the %s template", (_, texts) => {
  const documents = templateWorkbook(texts);
  const tables = readTables(snapshotOf(documents), NO_CHOICES);

  test("is read back without a question or a finding", () => {
    expect(tables.questions).toEqual([]);
    expect(tables.findings).toEqual([]);
    const { suppliers, tenders, criteria, bids, ladder, settings } = tables;
    const { contracts, purchases, reviewCriteria, judgements, committee } = tables;
    const tender = [suppliers, tenders, criteria, bids, ladder];
    const cycle = [contracts, purchases, reviewCriteria, judgements, committee];
    expect([...tender, ...cycle, settings].map((table) => table?.rows.length)).toEqual([
      5, 1, 3, 4, 6, 5, 8, 5, 20, 2, 22,
    ]);
    for (const table of [...tender, ...cycle, settings]) {
      const { columns, criterionColumns, headers } = table?.table ?? {};
      expect((columns?.size ?? 0) + (criterionColumns?.size ?? 0)).toBe(headers?.length);
    }
  });

  test("states the default policy", () => {
    expect(readPolicy(tables.settings)).toEqual({ policy: DEFAULT_POLICY, findings: [] });
    const { policy, findings } = readCyclePolicy(tables.settings);
    expect(findings).toEqual([]);
    const { organisation, contact, codeVersion } = policy;
    expect([organisation, contact, codeVersion]).not.toContain(null);
    expect({ ...policy, organisation: null, contact: null, codeVersion: null }).toEqual(DEFAULT_CYCLE_POLICY);
  });

  test("has contracts, purchases and judgements of the suppliers in the list", () => {
    const day = FIRST_OF_OCTOBER;
    const match = matchSupplier(suppliersOn(tables.suppliers?.rows ?? [], day, DEFAULT_POLICY));
    const rows = [
      ...(tables.contracts?.rows ?? []),
      ...(tables.purchases?.rows ?? []),
      ...(tables.judgements?.rows ?? []),
    ];
    expect(rows.every(({ kvk, supplier }) => match(kvk, supplier).kind === "found")).toBe(true);
    expect(tables.contracts?.rows.some(({ psoClause }) => psoClause.value === false)).toBe(true);
    const weights = tables.reviewCriteria?.rows.map(({ weight }) => weight.value ?? NaN) ?? [];
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    const criteria = new Set(tables.reviewCriteria?.rows.map(({ criterion }) => criterion.value));
    expect(tables.judgements?.rows.every(({ criterion }) => criteria.has(criterion.value))).toBe(true);
    expect(new Set(tables.judgements?.rows.map(({ reviewer }) => reviewer.value)).size).toBe(2);
    expect(new Set(tables.purchases?.rows.map(({ year }) => year.value))).toEqual(new Set([2025, 2026]));
  });

  test("has an example in which the level decides and one certificate does not count", () => {
    const [assembled, ...others] = assembleTenders(tables, {
      policy: DEFAULT_POLICY,
      fallbackDate: FIRST_OF_OCTOBER,
      decisions: new Map(),
    });
    expect(others).toEqual([]);
    if (!assembled?.ok) throw new Error(JSON.stringify(assembled?.findings));
    expect(assembled.findings.filter((finding) => finding.severity === "error")).toEqual([]);
    const outcome = scoreTender(assembled.tender);
    const [best, winner, expired, aspirant] = texts.example.names;
    expect(outcome.winners).toEqual([winner]);
    const [first] = outcome.ranking;
    expect(first?.decidedBy).toBe("pso");
    expect(first?.leader.bid.bidder).toBe(best);
    expect(first?.equivalent).toBe(4);
    expect(outcome.bids.map(({ bid, total }) => [bid.bidder, total, bid.level.counted])).toEqual([
      [best, 79.75, "none"],
      [winner, 76.5, "trede2"],
      [expired, 77.25, "none"],
      [aspirant, 75.25, "aspirant"],
    ]);
    expect(outcome.bids[2]?.bid.level.reason).toBe("expired");
  });

  test("marks every sheet as input, so that only these sheets of ours are read", () => {
    const markers = documents.map(({ cells }) => cells.find(({ row, column }) => row === 0 && column === 0));
    const expected = [...Array.from({ length: 10 }, () => markerText("input")), markerText("settings")];
    expect(markers.map((cell) => cell?.content)).toEqual(expected.map((text) => ({ kind: "text", text })));
  });

  test("keeps KvK numbers as text and offers every word of a drop-down without a comma", () => {
    const kvk = documents[0]?.cells.filter((cell) => cell.column === 1 && cell.row > 4) ?? [];
    expect(kvk.every((cell) => cell.content.kind === "text" && cell.content.text.length === 8)).toBe(true);
    const words = documents.flatMap(({ validations }) => validations.flatMap(({ list }) => list));
    expect(words.length).toBeGreaterThan(30);
    expect(words.filter((word) => word.includes(","))).toEqual([]);
  });

  test("has room for the longest word of every header, also beside the arrow of its filter", () => {
    const broken = documents.flatMap(({ cells, columnWidths }) =>
      cells.flatMap(({ role, content, column }) =>
        role === "columnHeader" &&
        content.kind === "text" &&
        longestWord(content.text, true) + 2 > (columnWidths[column] ?? 0)
          ? [content.text]
          : [],
      ),
    );
    expect(broken).toEqual([]);
  });

  test("shows only words from the drop-downs in the columns that have one", () => {
    for (const { cells, validations } of documents) {
      for (const { range, list } of validations) {
        const inRange = cells.filter(
          (cell) => cell.column === range.column && cell.row >= range.row && cell.content.kind === "text",
        );
        for (const { content } of inRange)
          expect(list).toContain(content.kind === "text" ? content.text : "");
      }
    }
  });
});
