import { inputSheet, type InputSheetColumn } from "../input-sheet";
import { settingsSheet } from "../settings-sheet";
import type { SheetDocument } from "../sheet-document";
import { templateColumns, type TemplateColumn } from "./template-columns";
import { templateCycleExample } from "./template-cycle-example";
import { exampleCriteria, templateExample, type ExampleRow } from "./template-example";
import type { TemplateRole, TemplateTexts } from "./template-texts";

type Row = readonly (string | number | null)[];

/** The tables of design section 3 on sheets of their own, with one worked example tender. Dates are 1900 serials. */
export function templateWorkbook(texts: TemplateTexts): SheetDocument[] {
  const columns = templateColumns(texts.choices);
  const example = templateExample(texts);
  const cycle = templateCycleExample(texts);
  const { headers } = texts;
  return [
    sheet(
      texts,
      "suppliers",
      headed(columns.suppliers, headers.suppliers),
      rows(columns.suppliers, example.suppliers),
    ),
    sheet(texts, "tenders", headed(columns.tenders, headers.tenders), rows(columns.tenders, example.tenders)),
    sheet(
      texts,
      "criteria",
      headed(columns.criteria, headers.criteria),
      rows(columns.criteria, example.criteria),
    ),
    bidsSheet(texts),
    sheet(texts, "ladder", headed(columns.ladder, headers.ladder), rows(columns.ladder, example.ladder)),
    sheet(
      texts,
      "contracts",
      headed(columns.contracts, headers.contracts),
      rows(columns.contracts, cycle.contracts),
    ),
    sheet(
      texts,
      "purchases",
      headed(columns.purchases, headers.purchases),
      rows(columns.purchases, cycle.purchases),
    ),
    sheet(
      texts,
      "reviewCriteria",
      headed(columns.reviewCriteria, headers.reviewCriteria),
      rows(columns.reviewCriteria, cycle.reviewCriteria),
    ),
    sheet(
      texts,
      "judgements",
      headed(columns.judgements, headers.judgements),
      rows(columns.judgements, cycle.judgements),
    ),
    sheet(
      texts,
      "committee",
      headed(columns.committee, headers.committee),
      rows(columns.committee, cycle.committee),
    ),
    settingsSheet(texts.settingRows, texts.settings),
  ];
}

/** The scores stand between the price and the verdict on validity, one column per quality criterion. */
function bidsSheet(texts: TemplateTexts): SheetDocument {
  const columns = templateColumns(texts.choices).bids;
  const { bids } = templateExample(texts);
  const scoreColumns = exampleCriteria(texts).map((header): InputSheetColumn => ({
    header,
    width: 14,
    kind: "number",
  }));
  const before = columns.findIndex((column) => column.key === "valid");
  const plain = headed(columns, texts.headers.bids);
  const plainRows = rows(columns, bids);
  return sheet(
    texts,
    "bids",
    [...plain.slice(0, before), ...scoreColumns, ...plain.slice(before)],
    plainRows.map((row, index) => [
      ...row.slice(0, before),
      ...(bids[index]?.scores ?? []),
      ...row.slice(before),
    ]),
  );
}

function sheet(
  texts: TemplateTexts,
  role: TemplateRole,
  columns: readonly InputSheetColumn[],
  body: readonly Row[],
): SheetDocument {
  const { sheet: name, table, title, explanation } = texts.sheets[role];
  return inputSheet({ name, marker: "input", table, title, explanation, columns, rows: body });
}

function headed<Key extends string>(
  columns: readonly TemplateColumn<Key>[],
  headers: Readonly<Record<Key, string>>,
): InputSheetColumn[] {
  return columns.map(({ key, ...column }) => ({ ...column, header: headers[key] }));
}

function rows<Key extends string>(
  columns: readonly TemplateColumn<Key>[],
  example: readonly ExampleRow<Key>[],
): Row[] {
  return example.map((row) => columns.map(({ key }) => row[key] ?? null));
}
