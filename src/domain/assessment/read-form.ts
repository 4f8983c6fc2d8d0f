import type { CellValue, Place } from "../cell";
import type { Finding, FindingCode, FindingParams, Severity } from "../finding";
import { cellAddress } from "../sheets/cell-address";
import { foldedText, isBlank } from "../tables/cell-text";
import { readAmount } from "../tables/read-number";
import type { AssessmentOpened } from "./assessment-text";
import type { FormColumn } from "./form-layout";
import type { FoundForm } from "./find-forms";
import { scoreChoices } from "./score-choices";

/** A score as it stands on a form, brought back to its bidder. */
export interface FormScore {
  readonly assessor: string;
  readonly bidder: string;
  readonly criterion: string;
  readonly score: number;
  readonly remark: string;
  readonly place: Place;
}

/** One form, read. */
export interface ReadForm {
  readonly form: FoundForm;
  readonly assessor: string;
  readonly scores: readonly FormScore[];
  /** Cells with something in them, usable or not. */
  readonly filled: number;
  readonly findings: readonly Finding[];
}

interface Line {
  readonly bidder: string;
  readonly criterion: AssessmentOpened["criteria"][number];
  readonly score: CellValue;
  readonly remark: string;
  readonly place: Place;
}

/**
 * The scores of one form. Rows are known by what they say, so that sorting changes nothing; a score that is no number or lies
 * outside its scale is told with its cell and left out.
 */
export function readForm(form: FoundForm, assessor: string, opened: AssessmentOpened): ReadForm {
  const findings: Finding[] = [];
  const add = (severity: Severity, code: FindingCode, place: Place, params: FindingParams): void => {
    findings.push({ code, severity, place, params, supplier: null, tender: opened.key });
  };
  const lines = linesOf(form, assessor, opened, add);
  const scores: FormScore[] = [];
  let filled = 0;
  for (const found of lines.values()) {
    const filledLines = found.filter(({ score }) => !isBlank(score));
    if (filledLines.length > 0) filled++;
    const read = filledLines.flatMap((line) => {
      const score = scoreOf(line, form, add);
      return score === null ? [] : [{ line, score }];
    });
    const [first, ...others] = read;
    if (!first) continue;
    const { bidder, criterion, place } = first.line;
    const other = others.find(({ score }) => score !== first.score);
    if (other) {
      add("error", "formRowTwice", other.line.place, {
        assessor,
        bidder: labelOf(opened, bidder),
        criterion: criterion.name,
      });
      continue;
    }
    scores.push({
      assessor,
      bidder,
      criterion: criterion.name,
      score: first.score,
      remark: found.map(({ remark }) => remark).find((remark) => remark !== "") ?? "",
      place,
    });
  }
  return { form, assessor, scores, filled, findings };
}

type Add = (severity: Severity, code: FindingCode, place: Place, params: FindingParams) => void;

/** Every row of a form by bidder and criterion; tells rows that are gone and rows that nobody asked for. */
function linesOf(
  { grid, file, table }: FoundForm,
  assessor: string,
  opened: AssessmentOpened,
  add: Add,
): Map<string, Line[]> {
  const lines = new Map<string, Line[]>();
  const bidders = new Map(opened.bidders.map((each) => [foldedText(each.label), each]));
  const criteria = new Map(opened.criteria.map((each) => [foldedText(each.name), each]));
  const whole = formPlace({ grid, file });
  for (const [index, row] of grid.values.entries()) {
    if (table === null || index <= table.headerRow) continue;
    const at = (column: FormColumn): CellValue => row[table.columns.get(column) ?? -1] ?? "";
    const score = at("score");
    const [label, name] = [String(at("bidder")), String(at("criterion"))];
    const bidder = bidders.get(foldedText(label));
    const criterion = criteria.get(foldedText(name));
    const place: Place = {
      ...whole,
      row: grid.row + index + 1,
      column: String(grid.values[table.headerRow]?.[table.columns.get("score") ?? -1] ?? ""),
      cell: cellAddress(grid.row + index, grid.column + (table.columns.get("score") ?? 0)),
    };
    if (!bidder || !criterion) {
      if (!isBlank(score))
        add("warning", "formRowUnknown", place, { assessor, bidder: label, criterion: name });
      continue;
    }
    const key = JSON.stringify([bidder.bidder, criterion.name]);
    const line = {
      bidder: bidder.bidder,
      criterion,
      score,
      remark: String(at("remark")).replace(/\r\n?/g, "\n").trim(),
      place,
    };
    lines.set(key, [...(lines.get(key) ?? []), line]);
  }
  const gone = opened.bidders.flatMap(({ label, bidder }) =>
    opened.criteria.flatMap(({ name }) =>
      lines.has(JSON.stringify([bidder, name])) ? [] : [`${label}, ${name}`],
    ),
  );
  if (gone.length > 0)
    add("warning", "formRowMissing", whole, { assessor, rows: gone.join("; "), count: gone.length });
  return lines;
}

function scoreOf({ score: raw, criterion, place }: Line, { settings }: FoundForm, add: Add): number | null {
  const { value, problem } = readAmount(raw, settings);
  if (problem && problem.severity !== "info") add(problem.severity, problem.code, place, problem.params);
  if (value === null) return null;
  const { name, scaleMin: min, scaleMax: max } = criterion;
  if (value < min || value > max) {
    add("error", "scoreOutsideScale", place, { criterion: name, score: value, min, max });
    return null;
  }
  if (scoreChoices(criterion)?.includes(value) === false)
    add("warning", "formScoreNotWhole", place, { criterion: name, score: value, min, max });
  return value;
}

function labelOf({ bidders }: AssessmentOpened, bidder: string): string {
  return bidders.find((each) => each.bidder === bidder)?.label ?? bidder;
}

/** A form as a whole; the file in front where it stands in another workbook. */
export function formPlace({ grid, file }: Pick<FoundForm, "grid" | "file">): Place {
  const sheet = file === null ? grid.name : `${file}: ${grid.name}`;
  return { sheet, table: sheet, row: null, column: null, cell: null };
}
