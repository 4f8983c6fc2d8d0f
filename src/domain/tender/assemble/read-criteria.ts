import type { Place } from "../../cell";
import { foldedText } from "../../tables/cell-text";
import type { CriterionRow } from "../../tables/rows";
import type { Criterion, Method } from "../tender";
import { readChoice, type Choices } from "./choices";
import { isUnfilled, type FindingList } from "./finding-list";
import { readScale } from "./read-scale";
import { resolveWeights } from "./weight-tree";

const KINDS: Choices<Criterion["kind"]> = [
  ["price", ["prijs", "price"]],
  ["quality", ["kwaliteit", "quality"]],
  ["pso", ["PSO", "PSO-niveau", "PSO level"]],
];

interface Draft {
  readonly criterion: Criterion;
  readonly row: CriterionRow;
}

/**
 * The criteria in the order of the table, weights on 0..100. Errors are in the findings; faulty rows are left out.
 * @param method null where it could not be read: then nothing is asked that depends on it
 * @param tenderPlace where a tender without criteria is named
 */
export function readCriteria(
  rows: readonly CriterionRow[],
  method: Method | null,
  findings: FindingList,
  tenderPlace: Place | null = null,
): readonly Criterion[] {
  if (rows.length === 0) findings.add("error", "noCriteria", tenderPlace);
  const drafts = rows.flatMap((row) => {
    const criterion = readCriterion(row, method, findings);
    return criterion ? [{ criterion, row }] : [];
  });
  const criteria = drafts.map(({ criterion }) => criterion);
  reportDoubles(criteria, findings);
  const complete = criteria.length === rows.length && rows.length > 0;
  if (!complete) return criteria;
  const [, secondPrice] = criteria.filter((criterion) => criterion.kind === "price");
  if (secondPrice)
    findings.add("error", "twoPriceCriteria", secondPrice.place, { criterion: secondPrice.name });
  reportPrice(drafts, method, findings);
  return weighted(drafts, method, findings);
}

/** Which criteria a method gives a weight: `gunnen op waarde` has a Waarde in EUR in its place. */
function isWeighted(method: Method | null, kind: Criterion["kind"] | null): boolean {
  switch (method) {
    case null:
    case "gunnen op waarde":
      return false;
    case "prijs per kwaliteit":
      return kind !== "price";
    case "punten":
    case "utility index":
      return true;
  }
}

function readCriterion(row: CriterionRow, method: Method | null, findings: FindingList): Criterion | null {
  const name = findings.use(row.criterion);
  const kindText = findings.use(row.kind);
  if (isUnfilled(row.criterion)) findings.add("error", "criterionNameMissing", row.criterion.place);
  const kind = kindText === null ? null : readChoice(kindText, KINDS);
  const criterion = name ?? "";
  if (kind === null && row.kind.problem?.severity !== "error") {
    findings.add("error", "criterionKindUnreadable", row.kind.place, { criterion, text: kindText ?? "" });
  }
  const weight = isWeighted(method, kind)
    ? readWeight(row, criterion, findings)
    : Math.max(0, row.weight.value ?? 0);
  const scale = kind === "quality" ? readScale(row, criterion, findings) : null;
  const value = method === "gunnen op waarde" && kind !== "price" ? readValue(row, criterion, findings) : 0;
  if (name === null || kind === null || weight === null || value === null) return null;
  const base = { name, weight, tree: null, place: row.criterion.place };
  if (kind === "price") return { kind, ...base };
  // Under another method a Waarde is not looked at, so it need not be right.
  const worth = { value: method === "gunnen op waarde" ? value : usable(row.value.value) };
  if (kind === "pso") return { kind, ...base, ...worth };
  return scale && { kind, ...base, ...worth, ...scale };
}

function readWeight(row: CriterionRow, criterion: string, findings: FindingList): number | null {
  const weight = findings.use(row.weight);
  if (isUnfilled(row.weight)) findings.add("error", "weightMissing", row.weight.place, { criterion });
  if (weight === null || weight >= 0) return weight;
  findings.add("error", "weightNegative", row.weight.place, { criterion, weight });
  return null;
}

function readValue(row: CriterionRow, criterion: string, findings: FindingList): number | null {
  const value = findings.use(row.value);
  if (isUnfilled(row.value)) findings.add("error", "valueMissing", row.value.place, { criterion });
  if (value === null || value >= 0) return value;
  findings.add("error", "valueNegative", row.value.place, { criterion, value });
  return null;
}

function usable(value: number | null): number | null {
  return value !== null && value >= 0 ? value : null;
}

function reportDoubles(criteria: readonly Criterion[], findings: FindingList): void {
  const seen = new Set<string>();
  for (const { name, place } of criteria) {
    const compared = foldedText(name);
    if (seen.has(compared)) findings.add("error", "criterionTwice", place, { criterion: name });
    seen.add(compared);
  }
}

/** What a method asks of the price criterion. Where S is an amount, the price counts whether there is a criterion or not. */
function reportPrice(drafts: readonly Draft[], method: Method | null, findings: FindingList): void {
  const price = drafts.find(({ criterion }) => criterion.kind === "price");
  const noPlace = drafts[0]?.row.kind.place ?? null;
  switch (method) {
    case "punten":
      if (!price) findings.add("warning", "noPriceCriterion", noPlace);
      return;
    case "utility index":
      // U divides by the weight of the price (design section 5, Errors).
      if (!price || price.criterion.weight === 0) {
        findings.add("error", "priceWeightZero", price?.row.weight.place ?? noPlace);
      }
      return;
    case "prijs per kwaliteit":
      if (price && price.criterion.weight > 0) {
        const params = { criterion: price.criterion.name, weight: price.criterion.weight };
        findings.add("info", "priceWeightUnused", price.row.weight.place, params);
      }
      return;
    case "gunnen op waarde":
    case null:
      return;
  }
}

/** The criteria with their weights on 0..100; as they were typed after an error, and where no weight counts. */
function weighted(
  drafts: readonly Draft[],
  method: Method | null,
  findings: FindingList,
): readonly Criterion[] {
  const counting = drafts.filter(({ criterion }) => isWeighted(method, criterion.kind));
  const typed = counting.map(({ criterion: { name, weight }, row }) => ({ name, weight, row }));
  const scope = method === "prijs per kwaliteit" ? "worth" : "all";
  const checked = method !== null && method !== "gunnen op waarde";
  const place = drafts[0]?.row.kind.place ?? null;
  const resolved = checked ? resolveWeights(typed, scope, findings, place) : null;
  return drafts.map((draft) => {
    const own = resolved?.[counting.indexOf(draft)];
    if (own) return { ...draft.criterion, ...own };
    return resolved ? { ...draft.criterion, weight: 0 } : draft.criterion;
  });
}
