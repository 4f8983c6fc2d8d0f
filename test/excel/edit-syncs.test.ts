import { NO_CHANGES, type WritePlan } from "../../src/application/workbook";
import type { WorkbookFixture } from "../support/in-memory-workbook";
import { edit } from "./support/changing-plans";
import { embeddedWorkbook, type EmbeddedWorkbook } from "./support/embedded-workbook";
import { fingerprint } from "./support/fingerprint";

describe("the number of syncs", () => {
  let subject: EmbeddedWorkbook;
  afterEach(() => subject.dispose());

  /** As many suppliers as asked, in a table whose number column and status column are edited. */
  function many(rows: number, text: (row: number) => string): { fixture: WorkbookFixture; plan: WritePlan } {
    const cells = Array.from({ length: rows }, (_, row) => [
      `Leverancier ${row}`,
      1_000_000 + row,
      text(row),
    ]);
    const table = {
      row: 0,
      column: 0,
      rowCount: rows + 1,
      columnCount: 3,
      hasHeaders: true,
      hasTotals: false,
    };
    return {
      fixture: {
        sheets: [{ name: "Leveranciers", cells: [["Naam", "KvK", "Status"], ...cells] }],
        tables: [{ ...table, name: "Lijst", sheet: "Leveranciers" }],
      },
      plan: {
        ...NO_CHANGES,
        edits: Array.from({ length: rows }, (_, row) =>
          edit(row + 1, 2, text(row), `nieuw: ${text(row)}`, "@"),
        ),
      },
    };
  }

  it.each([10, 1_000, 10_000])("is two for %d edits of one column, whole or with gaps", async (rows) => {
    const { fixture, plan } = many(rows, (row) => `telt niet mee, want verlopen op dag ${row}`);
    subject = embeddedWorkbook(fixture);
    await subject.workbook.write(plan);
    const [check, write, ...more] = subject.syncs();
    expect(more).toEqual([]);
    expect(check?.writes).toEqual([]);
    // One rectangle is formatted, filled and read back; Microsoft's client cuts a large one into some parts.
    expect(write?.actions).toBeLessThan(200);
    expect(subject.contents().get("Leveranciers")?.at(-1)?.[2]).toMatch(/^nieuw: telt niet mee/);

    const some = Array.from({ length: Math.ceil(rows / 3) }, (_, index) => index * 3).map((row) =>
      edit(row + 1, 1, 1_000_000 + row, `0${1_000_000 + row}`, "@"),
    );
    await subject.workbook.write({ ...NO_CHANGES, edits: [...some].reverse() });
    expect(subject.syncs()).toHaveLength(2);
    const numbers = subject
      .contents()
      .get("Leveranciers")
      ?.slice(1)
      .map((line) => line[1]);
    expect(numbers).toEqual(
      Array.from({ length: rows }, (_, row) => (row % 3 === 0 ? `0${1_000_000 + row}` : 1_000_000 + row)),
    );
  });

  it.each([10, 1_000, 10_000])(
    "is two for a new column in a table of %d rows, and two for its undo",
    async (rows) => {
      const { fixture } = many(rows, () => "x");
      subject = embeddedWorkbook(fixture);
      const before = fingerprint(subject.host.book);
      const status = Array.from({ length: rows + 1 }, (_, row) =>
        edit(row, 3, "", row === 0 ? "PSO-status" : `Trede ${row % 3}, geldig tot 01-02-2027`, "@"),
      );
      const { undo } = await subject.workbook.write({
        ...NO_CHANGES,
        edits: status,
        tableWidths: [{ sheet: "Leveranciers", table: "Lijst", was: 3, becomes: 4 }],
      });
      expect(subject.syncs()).toHaveLength(2);
      expect(subject.host.book.sheets[0]?.tables[0]?.area).toMatchObject({ lastColumn: 3, lastRow: rows });
      await subject.workbook.write({ ...NO_CHANGES, ...undo });
      expect(subject.syncs()).toHaveLength(2);
      expect(fingerprint(subject.host.book)).toEqual(before);
    },
  );

  it("is one more per 2 MB, in requests and answers that keep to the limit", async () => {
    const { fixture, plan } = many(5_000, (row) => `${row} `.padEnd(400, "lang "));
    subject = embeddedWorkbook(fixture);
    await subject.workbook.write(plan);
    const syncs = subject.syncs();
    const bytes = syncs.reduce((sum, sync) => sum + sync.bytesIn + sync.bytesOut, 0);
    expect(syncs.length).toBeLessThanOrEqual(2 + Math.floor(bytes / 2_000_000));
    expect(Math.max(...syncs.flatMap((sync) => [sync.bytesIn, sync.bytesOut]))).toBeLessThan(3_000_000);
    expect(subject.contents().get("Leveranciers")?.at(-1)?.[2]).toMatch(/^nieuw: 4999 /);
  });
});
