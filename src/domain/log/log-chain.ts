import type { Digest } from "../control-number";
import { detailsChunks } from "./details-chunks";
import { LOG_COLUMNS, type LogRow, type NewLogEntry } from "./log-row";

/** What a row in the chain is the hash of: its own cells and the hash of the row before it. */
export function rowHash(row: Omit<LogRow, "hash">, digest: Digest): string {
  return digest(JSON.stringify(LOG_COLUMNS.flatMap((column) => (column === "hash" ? [] : [row[column]]))));
}

/**
 * An entry as the rows to append: one, and one more per piece of details that does not fit a cell. Rows that go on leave
 * `when` blank.
 * @param previous the hash of the last row; "" for the first
 */
export function entryRows(entry: NewLogEntry, previous: string, digest: Digest): readonly LogRow[] {
  const [first = "", ...more] = detailsChunks(entry.details);
  const rows: LogRow[] = [];
  const add = (fields: Omit<LogRow, "previous" | "hash">): void => {
    const row = { ...cleaned(fields), previous: rows.at(-1)?.hash ?? previous };
    rows.push({ ...row, hash: rowHash(row, digest) });
  };
  add({ ...entry, details: first });
  for (const details of more) add({ ...CONTINUED, details });
  return rows;
}

const CONTINUED = {
  when: "",
  by: "",
  what: "",
  tender: "",
  lot: "",
  outcome: "",
  controlNumber: "",
  sha256: "",
};

/** As a cell gives it back, so that no program's habits with white space break the chain. */
export function cleanCell(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
}

function cleaned<T extends Readonly<Record<string, string>>>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).map(([key, text]) => [key, cleanCell(text)])) as T;
}
