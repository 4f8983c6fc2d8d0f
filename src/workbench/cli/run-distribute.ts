import type { Actions } from "../../application/actions";
import { tableMissing } from "../../application/blocking-findings";
import type { CodeMail, DistributionReceipt } from "../../application/cycle-actions";
import type { Inspection } from "../../application/inspection";
import type { WorkbookError } from "../../application/workbook";
import type { ExcelSerial } from "../../domain/cell";
import type { CodeLine, Distribution } from "../../domain/supplier/distribution";
import { distributeJson } from "./distribute-json";
import { withEmbeddedExcel } from "./embedded-excel";
import { CommandError, EXIT, type ExitCode } from "./exit-code";
import { failureOf } from "./failure-of";
import { openBook } from "./open-book";
import { explains, type ReportOptions } from "./run-report";
import { refuseSameFile, saveBook, saveJson } from "./write-output";

export interface DistributeOptions extends ReportOptions {
  /** Notes that every letter of the mail list went out on the day. */
  readonly sent: boolean;
}

/**
 * `distribute`: who received the code, on the sheet `Verspreiding code`, with the letters to send. Findings are reported and
 * refuse nothing; only a workbook without suppliers is refused.
 */
export async function runDistribute(options: DistributeOptions): Promise<ExitCode> {
  const { workbook, out, json, texts, print } = options;
  if (options.sent && out === undefined) throw new CommandError(EXIT.usage, texts.code.sentNeedsOut);
  refuseSameFile([workbook], [out, json], texts.cli);
  const book = await openBook(workbook, texts.cli);
  const { result, recalculateOnOpen } = await withEmbeddedExcel(book, options, (actions) =>
    distributeIn(actions, options),
  );
  const { distribution, mails, marked, receipt, failure, usable } = result;
  await saveJson(distributeJson(distribution, mails, texts.finding), json, texts.cli);
  if (!usable) {
    for (const line of texts.cli.findingLines(distribution.findings, texts)) print(line);
    print(texts.cli.noSuppliers);
    return EXIT.refused;
  }
  if (marked !== null && failure === null) {
    print(texts.code.marked(marked.sent, marked.reminded));
    if (marked.leftOut.length > 0) print(texts.code.leftOut(marked.leftOut));
  }
  for (const line of texts.code.distribution(distribution, texts)) print(line);
  if (failure) throw failure;
  if (out !== undefined) {
    await saveBook(book, out, texts.cli, { recalculateOnOpen });
    const { register, mailList, codeText } = receipt ?? NO_RECEIPT;
    const sheets = [register, mailList, codeText].flatMap((each) => (each === null ? [] : [each.sheet]));
    print(texts.code.written(sheets, out));
  }
  return EXIT.done;
}

type Receipts = { readonly [Key in keyof DistributionReceipt]: DistributionReceipt[Key] | null };
const NO_RECEIPT: Receipts = { register: null, mailList: null, codeText: null };

interface Marked {
  readonly sent: number;
  readonly reminded: number;
  readonly leftOut: readonly string[];
}

async function distributeIn(actions: Actions, { date, today, sent, out }: DistributeOptions) {
  const on = date ?? today;
  const quiet = (): void => undefined;
  let inspection = await actions.inspect(null, quiet);
  let distribution = await actions.cycle.distribution(inspection, on);
  const usable = inspection.tables.suppliers !== null;
  let marked: Marked | null = null;
  let receipt: DistributionReceipt | null = null;
  let failure: WorkbookError | null = null;
  if (usable && sent) {
    failure = await failureOf(
      markSent(actions, inspection, distribution, on).then((done) => void (marked = done)),
    );
    inspection = await actions.inspect(null, quiet);
    distribution = await actions.cycle.distribution(inspection, on);
  }
  const mails = await actions.cycle.codeMails(inspection, distribution);
  if (usable && out !== undefined && failure === null) {
    const writing = actions.cycle.writeDistribution(inspection, distribution, quiet);
    failure = await failureOf(writing.then((made) => void (receipt = made)));
  }
  return {
    distribution: usable ? distribution : withReason(distribution),
    mails,
    marked: marked as Marked | null,
    receipt: receipt as DistributionReceipt | null,
    failure,
    usable,
  };
}

/** Everybody on the mail list: who has no address that can be used was not written to. */
async function markSent(
  actions: Actions,
  inspection: Inspection,
  distribution: Distribution,
  on: ExcelSerial,
): Promise<Marked> {
  const mails = await actions.cycle.codeMails(inspection, distribution);
  const idsOf = (step: CodeMail["step"]): ReadonlySet<string> =>
    new Set(mails.filter((mail) => mail.step === step).map(({ supplierId }) => supplierId));
  const steps = await Promise.all(
    (["sent", "reminded"] as const).map(async (step) => {
      const suppliers = idsOf(step);
      const choice = { suppliers, step, on };
      const { repairs, missing } = await actions.cycle.proposeCodeDates(inspection, distribution, choice);
      const isKept = missing.every((column) => column === "codeVersion");
      return { repairs, suppliers: isKept ? suppliers : new Set<string>() };
    }),
  );
  const repairs = steps.flatMap((each) => each.repairs);
  const { leftOut } = await actions.applyRepairs(inspection, repairs, () => undefined);
  const left = new Set(leftOut.map(({ row }) => row));
  const noted = ({ supplier }: CodeLine): boolean => !supplier.rows.some(({ place }) => left.has(place.row));
  const [sent = 0, reminded = 0] = steps.map(
    ({ suppliers }) =>
      distribution.lines.filter((line) => suppliers.has(line.supplier.id) && noted(line)).length,
  );
  return { sent, reminded, leftOut: leftOut.map(({ cell }) => cell ?? "") };
}

function withReason(distribution: Distribution): Distribution {
  const { findings } = distribution;
  const explained = findings.some((finding) => explains(finding, "suppliers"));
  return explained ? distribution : { ...distribution, findings: [...findings, tableMissing("suppliers")] };
}
