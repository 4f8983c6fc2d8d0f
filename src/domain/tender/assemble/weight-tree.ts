import type { Place } from "../../cell";
import { excelRound } from "../../rounding/excel-round";
import { foldedText } from "../../tables/cell-text";
import type { NumberField } from "../../tables/field";
import type { CriterionRow } from "../../tables/rows";
import type { TreeWeight } from "../tender";
import type { FindingList } from "./finding-list";

/** What a criterion's weight comes to, on 0..100. */
export interface ResolvedWeight {
  readonly weight: number;
  readonly tree: TreeWeight | null;
}

/** A weight as it was typed, with the row that it stands in. */
export interface TypedWeight {
  readonly name: string;
  readonly weight: number;
  readonly row: CriterionRow;
}

/** Which criteria the weights of a method divide 100 over. */
export type WeightScope = "all" | "worth";

interface Category {
  readonly name: string;
  readonly members: readonly TypedWeight[];
  /** Null after an error. */
  readonly weight: number | null;
  readonly weightField: NumberField;
}

const TOLERANCE = 1e-9;
/** Noise of adding up a handful of weights lies far below this many decimals. */
const SUM_DIGITS = 12;

/**
 * The weights on 0..100, in the order given: typed as they are, or category x section where the table names category
 * weights (published case `uc_hierarchical_weights`). Each level adds up to 100, or to 1 and is multiplied by 100. Null
 * after an error.
 * @param fallbackPlace where a wrong sum is told when there is no weight at all
 */
export function resolveWeights(
  typed: readonly TypedWeight[],
  scope: WeightScope,
  findings: FindingList,
  fallbackPlace: Place | null,
): readonly ResolvedWeight[] | null {
  const isTree = typed.some(({ row }) => row.categoryWeight.value !== null || row.categoryWeight.problem);
  if (!isTree) {
    const weights = onHundred(typed.map(({ weight }) => weight));
    if (weights.ok) return weights.values.map((weight) => ({ weight, tree: null }));
    const params = { sum: weights.sum, scope, tree: "" };
    findings.add("error", "weightsNot100", typed[0]?.row.weight.place ?? fallbackPlace, params);
    return null;
  }
  const categories = readCategories(typed, findings);
  const loose = typed.filter(({ row }) => row.category.value === null);
  const sections = categories.map((category) => sectionsOf(category, findings));
  const looseRight = loose.every((each) => hasCategory(each, findings));
  const tops = categories.flatMap(({ weight }) => weight ?? []);
  if (!looseRight || tops.length < categories.length || sections.includes(null)) return null;
  const top = onHundred([...tops, ...loose.map(({ weight }) => weight)]);
  if (!top.ok) {
    const params = { sum: top.sum, scope, tree: "yes" };
    findings.add("error", "weightsNot100", categories[0]?.weightField.place ?? null, params);
    return null;
  }
  return typed.map((each) => {
    const category = categories.findIndex(({ members }) => members.includes(each));
    if (category < 0) return { weight: top.values[tops.length + loose.indexOf(each)] ?? 0, tree: null };
    const member = categories[category]?.members.indexOf(each) ?? 0;
    const categoryWeight = top.values[category] ?? 0;
    const sectionWeight = sections[category]?.[member] ?? 0;
    return {
      weight: excelRound((categoryWeight * sectionWeight) / 100, SUM_DIGITS),
      tree: { category: categories[category]?.name ?? "", categoryWeight, sectionWeight },
    };
  });
}

/** A weight for a category that nobody named cannot be placed. */
function hasCategory({ name, row }: TypedWeight, findings: FindingList): boolean {
  findings.use(row.categoryWeight);
  if (row.categoryWeight.value !== null) {
    findings.add("error", "categoryMissing", row.category.place, { criterion: name });
  }
  return row.categoryWeight.value === null && row.categoryWeight.problem === null;
}

function readCategories(typed: readonly TypedWeight[], findings: FindingList): readonly Category[] {
  const byName = new Map<string, TypedWeight[]>();
  for (const each of typed) {
    const name = findings.use(each.row.category);
    if (name === null) continue;
    const known = byName.get(foldedText(name));
    if (known) known.push(each);
    else byName.set(foldedText(name), [each]);
  }
  return [...byName.values()].flatMap((members) => {
    const [first] = members;
    return first ? [readCategory(first, members, findings)] : [];
  });
}

function readCategory(first: TypedWeight, members: readonly TypedWeight[], findings: FindingList): Category {
  const name = first.row.category.value ?? "";
  const filled = members.flatMap(({ row: { categoryWeight } }) => {
    const weight = findings.use(categoryWeight);
    return weight === null ? [] : [{ weight, place: categoryWeight.place }];
  });
  const [stated] = filled;
  const different = filled.find(({ weight }) => weight !== stated?.weight);
  const negative = filled.find(({ weight }) => weight < 0);
  const broken = members.some(({ row }) => row.categoryWeight.problem?.severity === "error");
  if (negative) {
    const params = { criterion: name, weight: negative.weight };
    findings.add("error", "weightNegative", negative.place, params);
  } else if (different && stated) {
    const params = { category: name, first: stated.weight, second: different.weight };
    findings.add("error", "categoryWeightsDiffer", different.place, params);
  } else if (!stated && !broken) {
    findings.add("error", "categoryWeightMissing", first.row.categoryWeight.place, { category: name });
  }
  const usable = stated && !negative && !different && !broken;
  return { name, members, weight: usable ? stated.weight : null, weightField: first.row.categoryWeight };
}

function sectionsOf({ name, members }: Category, findings: FindingList): readonly number[] | null {
  const sections = onHundred(members.map(({ weight }) => weight));
  if (sections.ok) return sections.values;
  const place = members[0]?.row.weight.place ?? null;
  findings.add("error", "sectionWeightsNot100", place, { category: name, sum: sections.sum });
  return null;
}

/** Weights that add up to 1 are multiplied by 100; any other sum than 1 or 100 is an error. */
function onHundred(
  weights: readonly number[],
): { readonly ok: true; readonly values: readonly number[] } | { readonly ok: false; readonly sum: number } {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const isSum = (wanted: number) => Math.abs(excelRound(sum - wanted, SUM_DIGITS)) <= TOLERANCE;
  if (isSum(100)) return { ok: true, values: weights };
  // 0.29 x 100 is 28.999999999999996 in binary; the buyer wrote 29%.
  if (isSum(1)) return { ok: true, values: weights.map((weight) => excelRound(weight * 100, SUM_DIGITS)) };
  return { ok: false, sum: excelRound(sum, 9) };
}
