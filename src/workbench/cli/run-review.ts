import { tableMissing } from "../../application/blocking-findings";
import type { ExcelSerial } from "../../domain/cell";
import { parsePeriod } from "../../domain/supplier/parse-period";
import type { Period } from "../../domain/supplier/period";
import { withEmbeddedExcel } from "./embedded-excel";
import { CommandError, EXIT, type ExitCode } from "./exit-code";
import { failureOf } from "./failure-of";
import { openBook } from "./open-book";
import { reviewJson } from "./review-json";
import { explains, type ReportOptions } from "./run-report";
import { refuseSameFile, saveBook, saveJson } from "./write-output";

export interface ReviewOptions extends ReportOptions {
  readonly period: string;
  readonly by: string;
}

/**
 * `review`: a sheet for one period beside those that are there, and the overview made anew. Findings refuse nothing; only a
 * workbook without suppliers is refused. Without a date it is the last day of the period once that has passed, else today.
 */
export async function runReview(options: ReviewOptions): Promise<ExitCode> {
  const { workbook, out, json, today, texts, print } = options;
  const period = parsePeriod(options.period);
  if (period === null) throw new CommandError(EXIT.usage, texts.review.noPeriod(options.period));
  refuseSameFile([workbook], [out, json], texts.cli);
  const book = await openBook(workbook, texts.cli);
  const { result: done, recalculateOnOpen } = await withEmbeddedExcel(
    book,
    { texts, today },
    async ({ inspect, cycle }) => {
      const inspection = await inspect(null, () => undefined);
      const built = await cycle.review(inspection, period, options.date ?? usualDay(period, today));
      const by = options.by.trim();
      const review = by === "" ? built : { ...built, by };
      const usable = inspection.tables.suppliers !== null;
      const explained = review.findings.some((each) => explains(each, "suppliers"));
      const findings =
        usable || explained ? review.findings : [...review.findings, tableMissing("suppliers")];
      const told = { ...review, findings };
      const { snapshot } = inspection;
      const { newReviewSheet } = await import("../../application/append-review");
      let sheet = usable && !snapshot.structureProtected ? newReviewSheet(snapshot, period) : null;
      const failure =
        usable && out !== undefined
          ? await failureOf(
              cycle
                .writeReview(inspection, review, () => undefined)
                .then((receipt) => void (sheet = receipt.review.sheet)),
            )
          : null;
      return { review: told, usable, sheet, failure };
    },
  );
  const { review, usable, sheet, failure } = done;
  await saveJson(reviewJson(review, sheet, texts.finding), json, texts.cli);
  for (const line of texts.review.summary(review, texts)) print(line);
  if (!usable) {
    print(texts.cli.noSuppliers);
    return EXIT.refused;
  }
  if (failure) throw failure;
  if (out !== undefined) {
    await saveBook(book, out, texts.cli, { recalculateOnOpen });
    print(texts.review.written(sheet ?? "", out));
  }
  return EXIT.done;
}

function usualDay({ end }: Period, today: ExcelSerial): ExcelSerial {
  return end < today ? end : today;
}
