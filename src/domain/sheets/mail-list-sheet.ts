import type { CodeLetter } from "../supplier/code-letter";
import { createCanvas, LINE } from "./canvas";
import { markerText } from "./marker";
import { documentFingerprint, type OwnSheet } from "./own-sheet";
import { evenLines } from "./row-heights";
import type { SheetDocument } from "./sheet-document";
import type { FingerprintArea } from "./sheet-fingerprint";
import { lineCount } from "./text-width";

const MAIL_LIST_SHEET = "Maillijst code";
const MAIL_LIST_TABLE = "MaillijstCode";

export interface MailListTexts {
  /** Plain words: a mail merge makes its fields of them. */
  readonly columns: Readonly<Record<"email" | "supplier" | "subject" | "text" | "kind", string>>;
  readonly kind: Readonly<Record<CodeLetter["step"], string>>;
  readonly nobody: string;
  readonly fingerprint: (code: string) => string;
}

const COLUMN = { number: 0, email: 1, supplier: 2, subject: 3, text: 4, kind: 5, fingerprint: 6 } as const;
const WIDTHS = [22, 32, 30, 44, 96, 14, 36];
const AIR = 6;

const AREA: FingerprintArea = {
  bodyRow: 1,
  linkColumn: null,
  shownAt: { row: 0, column: COLUMN.fingerprint },
};

/** The sheet `Maillijst code` among the others of ours. */
export const MAIL_LIST_OWN_SHEET: OwnSheet = { name: MAIL_LIST_SHEET, marker: "mailList", area: AREA };

/**
 * A row per letter. The headers stand in the first row, where a mail merge in Word looks for its fields; so the marker is the
 * header of the numbers.
 */
export function mailListSheet(letters: readonly CodeLetter[], texts: MailListTexts): SheetDocument {
  const canvas = createCanvas(WIDTHS);
  const { columns } = texts;
  const found = letters.length > 0;
  canvas.headers(0, [
    { column: COLUMN.number, text: markerText("mailList") },
    { column: COLUMN.email, text: columns.email },
    { column: COLUMN.supplier, text: columns.supplier },
    { column: COLUMN.subject, text: columns.subject },
    { column: COLUMN.text, text: columns.text },
    { column: COLUMN.kind, text: columns.kind },
  ]);
  letters.forEach((letter, index) => {
    const row = index + 1;
    const look = { format: "@", wrap: true } as const;
    canvas.number(row, COLUMN.number, row, "label", { format: "0", align: "left" });
    canvas.text(row, COLUMN.email, letter.to, "label", look);
    canvas.text(row, COLUMN.supplier, letter.line.supplier.name, "label", look);
    canvas.text(row, COLUMN.subject, letter.subject, "label", look);
    canvas.text(row, COLUMN.text, letter.body, "label", look);
    canvas.text(row, COLUMN.kind, texts.kind[letter.step], "label", look);
  });
  if (!found) canvas.text(1, COLUMN.email, texts.nobody, "note");
  evenLines(letters.map(({ body }) => lineCount(body, WIDTHS[COLUMN.text] ?? 1))).forEach((lines, index) =>
    canvas.height(index + 1, LINE * lines + AIR),
  );
  const print = documentFingerprint(canvas.cells, [], AREA);
  canvas.text(0, COLUMN.fingerprint, texts.fingerprint(print), "marker");
  return {
    name: MAIL_LIST_SHEET,
    cells: canvas.cells,
    columnWidths: WIDTHS,
    rowHeights: canvas.rowHeights,
    merges: [],
    tables: found
      ? [
          {
            name: MAIL_LIST_TABLE,
            range: { row: 0, column: 0, lastRow: letters.length, lastColumn: COLUMN.kind },
          },
        ]
      : [],
    conditional: [],
    validations: [],
    freeze: { rows: 1, columns: 0 },
    print: {
      orientation: "landscape",
      titleRows: [0, 0],
      // Without the fingerprint, which would make all the rest smaller.
      area: { row: 0, column: 0, lastRow: Math.max(1, letters.length), lastColumn: COLUMN.kind },
      fitToPagesWide: 1,
      footer: "&P / &N",
      breaks: [],
    },
    readBack: [],
  };
}
