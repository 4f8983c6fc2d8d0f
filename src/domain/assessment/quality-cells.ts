import type { Place } from "../cell";
import type { Finding, TenderKey } from "../finding";
import type { WorkbookTables } from "../tables/read-tables-types";
import type { AssessmentRow, BidRow } from "../tables/rows";
import { consensusColumn } from "../tender/assemble/consensus-column";
import { isValidBid } from "../tender/assemble/bid-status";
import { createFindingList } from "../tender/assemble/finding-list";
import { groupAssessments } from "../tender/assemble/group-assessments";
import { groupTenders } from "../tender/assemble/group-tenders";
import { readAssessments } from "../tender/assemble/read-assessments";
import { readScores } from "../tender/assemble/read-scores";
import { isSameTender } from "../tender/same-tender";
import type { Aggregation, Criterion } from "../tender/tender";

/** One quality score of a bid as the engine uses it. */
export interface QualityCell {
  readonly bidder: string;
  readonly criterion: string;
  /** Null while there is none, or none that can be used. */
  readonly score: number | null;
  readonly place: Place;
}

/** The quality of the valid bids of one tender, whatever is wrong with their prices. */
export interface QualityCells {
  readonly cells: readonly QualityCell[];
  /** What is wrong with the scores. */
  readonly findings: readonly Finding[];
}

/** What the tables hold about one tender. */
export interface TenderRows {
  /** Valid bids in the order of the table. */
  readonly bids: readonly BidRow[];
  readonly assessments: readonly AssessmentRow[];
}

export function tenderRows(tables: WorkbookTables, key: TenderKey): TenderRows {
  const groups = groupTenders(tables, "");
  const group = groups.find((each) => isSameTender(each.key, key));
  if (!group) return { bids: [], assessments: [] };
  return {
    bids: group.bids.filter(isValidBid),
    assessments: groupAssessments(groups, tables).of(group).assessments,
  };
}

/**
 * The quality scores of a tender: from the assessors where they scored the criterion, else from the bids table, just as a
 * score uses them, but without a look at prices.
 * @param criteria those of the tender's model
 */
export function qualityCells(
  tables: WorkbookTables,
  key: TenderKey,
  criteria: readonly Criterion[],
  aggregation: Aggregation | null,
): QualityCells {
  const groups = groupTenders(tables, "");
  const group = groups.find((each) => isSameTender(each.key, key));
  if (!group) return { cells: [], findings: [] };
  const findings = createFindingList(key);
  const assessments = readAssessments(
    groupAssessments(groups, tables).of(group),
    {
      bids: group.bids,
      criteria,
      criterionNames: criteria.map(({ name }) => name),
      aggregation,
      consensusColumn: consensusColumn(tables.assessments?.table ?? null),
    },
    findings,
  );
  const cells = group.bids.filter(isValidBid).flatMap((row) => {
    const bidder = row.bidder.value ?? "";
    const { scores, assessed, places } = readScores(row, criteria, assessments, findings.about(bidder));
    return criteria.flatMap((criterion, index): readonly QualityCell[] => {
      if (criterion.kind !== "quality") return [];
      const place = places[index] ?? assessed[index]?.scores[0]?.place ?? row.bidder.place;
      return [{ bidder, criterion: criterion.name, score: scores[index] ?? null, place }];
    });
  });
  return { cells, findings: findings.all() };
}
