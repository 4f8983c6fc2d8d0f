import { NO_CHANGES } from "../../application/workbook";
import { templateWorkbook } from "../../domain/sheets/template/template-workbook";
import type { ExcelSerial } from "../../domain/cell";
import type { CliLanguage } from "../../locale/cli-language";
import { newBook } from "../host/book";
import { withEmbeddedExcel } from "./embedded-excel";
import { EXIT, type ExitCode } from "./exit-code";
import { saveBook } from "./write-output";

export interface TemplateOptions {
  readonly out: string;
  readonly today: ExcelSerial;
  readonly texts: CliLanguage;
  readonly print: (line: string) => void;
}

/** `template`: a workbook with the tables of the design and one worked example tender. */
export async function runTemplate(options: TemplateOptions): Promise<ExitCode> {
  const { texts } = options;
  const book = newBook();
  const { recalculateOnOpen } = await withEmbeddedExcel(book, options, async (_, workbook) => {
    await workbook.write(
      { ...NO_CHANGES, newSheets: templateWorkbook(texts.template), activate: 0 },
      () => undefined,
    );
  });
  // A new workbook starts with one empty sheet, which the template does not need.
  book.sheets.splice(0, 1);
  book.activeSheet = 0;
  await saveBook(book, options.out, texts.cli, { recalculateOnOpen });
  options.print(texts.cli.templateWritten(options.out));
  return EXIT.done;
}
