import type { TenderKey } from "../../finding";
import type { WorkbookTables } from "../../tables/read-tables-types";
import type { AssessmentRow, ConsensusRow } from "../../tables/rows";
import { isUnfilled } from "./finding-list";
import { compared, shown, type GroupId, type TenderGroup, type Unknown } from "./group-tenders";

/** What the assessors gave and agreed on in one tender or lot. */
export interface AssessmentGroup {
  readonly assessments: readonly AssessmentRow[];
  readonly consensus: readonly ConsensusRow[];
}

/** Scores for a tender or lot that the workbook does not have, or that is left blank while there are several. */
export interface StrayAssessments {
  readonly key: TenderKey;
  readonly unknown: Unknown;
  readonly rows: readonly (AssessmentRow | ConsensusRow)[];
}

export interface GroupedAssessments {
  readonly of: (group: TenderGroup) => AssessmentGroup;
  readonly stray: readonly StrayAssessments[];
}

interface Draft {
  readonly assessments: AssessmentRow[];
  readonly consensus: ConsensusRow[];
}

/**
 * Brings scores of assessors to the tender or lot of their bids; a blank means the only one there is, as for bids
 * (`groupTenders`). Rows without a score go along: they tell who has not scored yet.
 */
export function groupAssessments(
  groups: readonly TenderGroup[],
  { assessments, consensus }: Pick<WorkbookTables, "assessments" | "consensus">,
): GroupedAssessments {
  const drafts = new Map<TenderGroup, Draft>();
  const stray = new Map<string, StrayAssessments & { readonly rows: (AssessmentRow | ConsensusRow)[] }>();
  const rows = { assessments: assessments?.rows ?? [], consensus: consensus?.rows ?? [] };
  const find = finder(groups, [...rows.assessments, ...rows.consensus]);
  const place = (row: AssessmentRow | ConsensusRow): Draft | null => {
    const found = find(row);
    if (typeof found !== "string") {
      const draft = drafts.get(found) ?? { assessments: [], consensus: [] };
      drafts.set(found, draft);
      return draft;
    }
    if (isUnfilled(row.score)) return null;
    const onlyName = new Set(groups.map(({ id }) => id.tender)).size === 1 ? groups[0]?.key.tender : "";
    const key = { tender: shown(row.tender) || (onlyName ?? ""), lot: shown(row.lot) };
    const id = `${compared(row.tender)}\u0000${compared(row.lot)}`;
    const known = stray.get(id) ?? { key, unknown: found, rows: [] };
    known.rows.push(row);
    stray.set(id, known);
    return null;
  };
  for (const row of rows.assessments) place(row)?.assessments.push(row);
  for (const row of rows.consensus) place(row)?.consensus.push(row);
  return {
    of: (group) => drafts.get(group) ?? { assessments: [], consensus: [] },
    stray: [...stray.values()],
  };
}

/** Finds the group of a row, or says what about it is unknown. */
function finder(
  groups: readonly TenderGroup[],
  rows: readonly (AssessmentRow | ConsensusRow)[],
): (row: AssessmentRow | ConsensusRow) => TenderGroup | Unknown {
  const byTender = new Map<string, TenderGroup[]>();
  for (const group of groups)
    byTender.set(group.id.tender, [...(byTender.get(group.id.tender) ?? []), group]);
  const [only, second] = byTender.keys();
  const named = new Set(rows.map(({ tender }) => compared(tender)).filter((name) => name !== ""));
  // Where no other table names a tender, the one name that the assessors use is its name.
  const isUnnamed = only === "" && second === undefined && named.size <= 1;
  return ({ tender, lot }) => {
    const wanted: GroupId = { tender: compared(tender), lot: compared(lot) };
    const name = isUnnamed ? "" : wanted.tender === "" && second === undefined ? only : wanted.tender;
    const lots = byTender.get(name ?? "") ?? [];
    if (lots.length === 0) return "tender";
    const found = lots.find(({ id }) => id.lot === wanted.lot);
    if (found) return found;
    return (wanted.lot === "" && lots.length === 1 ? lots[0] : null) ?? "lot";
  };
}
