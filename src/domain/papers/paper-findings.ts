import type { Finding, FindingParams } from "../finding";
import { NOWHERE } from "../cell";
import { foldedText } from "../tables/cell-text";
import type { ScoredBid } from "../tender/outcome";
import { motivationOf, nameFinder, type NameFinder } from "./motivation";
import type { PaperFindingCode } from "./paper-finding-codes";
import type { PaperSource } from "./paper-source";

/** What is missing in the papers of one tender, or must be looked at before they are sent. */
export function paperFindings(source: PaperSource): readonly Finding[] {
  const { outcome, decision, committee } = source;
  const named = nameFinder(outcome.bids.map(({ bid }) => bid.bidder));
  return [
    ...(decision.toDraw === null
      ? []
      : [about(source, "papersAwaitLot", { count: decision.toDraw.bidders.length })]),
    ...(committee.length === 0 ? [about(source, "committeeMissing", {})] : []),
    ...strangers(source),
    ...outcome.bids.flatMap((scored, index) => aboutBid(source, scored, source.remarks[index] ?? "", named)),
    ...outcome.sensitivity.certificates
      .filter(({ changes }) => changes)
      .map(({ bidder }) => about(source, "awardRestsOnCertificate", { bidder }, bidder)),
  ];
}

/** Assessors that the committee does not list: nobody knows whether they declared their interests. */
function strangers(source: PaperSource): readonly Finding[] {
  const { committee, outcome } = source;
  if (committee.length === 0) return [];
  const members = new Set(committee.map(({ name }) => foldedText(name)));
  const unknown = new Map<string, Finding>();
  for (const { bid } of outcome.bids) {
    for (const { assessor, place } of bid.assessed.flatMap((assessed) => assessed?.scores ?? [])) {
      const key = foldedText(assessor);
      if (members.has(key) || unknown.has(key)) continue;
      unknown.set(key, { ...about(source, "assessorNotInCommittee", { name: assessor }), place });
    }
  }
  return [...unknown.values()];
}

function aboutBid(
  source: PaperSource,
  scored: ScoredBid,
  remark: string,
  named: NameFinder,
): readonly Finding[] {
  const { tender } = source.outcome;
  const { bid, excluded } = scored;
  const { bidder } = bid;
  if (excluded?.kind === "invalid") {
    if (remark.trim() !== "")
      return naming(source, scored, { criterion: "", text: remark, place: bid.place }, named);
    return [{ ...about(source, "exclusionReasonMissing", { bidder }, bidder), place: bid.place }];
  }
  return tender.criteria.flatMap((criterion, column): readonly Finding[] => {
    const isNeeded =
      excluded === null || (excluded.kind === "belowMinimumScore" && excluded.criterion === criterion.name);
    if (criterion.kind !== "quality" || !isNeeded) return [];
    const place = bid.assessed[column]?.consensus?.place ?? bid.cells.scores[column] ?? bid.place;
    const motivation = motivationOf(bid, column);
    if (motivation !== null)
      return naming(source, scored, { criterion: criterion.name, text: motivation.text, place }, named);
    const params = { bidder, criterion: criterion.name };
    return [{ ...about(source, "motivationMissing", params, bidder), place }];
  });
}

/** A text that goes to this bidder and names another one, who is no winner. */
function naming(
  source: PaperSource,
  { bid }: ScoredBid,
  { criterion, text, place }: Pick<Finding, "place"> & Record<"criterion" | "text", string>,
  named: NameFinder,
): readonly Finding[] {
  const other = named(text, [bid.bidder, ...source.decision.winners.map((winner) => winner.bid.bidder)]);
  if (other === null) return [];
  const params = { bidder: bid.bidder, criterion, other };
  return [{ ...about(source, "motivationNamesOther", params, bid.bidder), place }];
}

function about(
  { outcome }: PaperSource,
  code: PaperFindingCode,
  params: FindingParams,
  supplier: string | null = null,
): Finding {
  return { code, severity: "warning", place: NOWHERE, params, supplier, tender: outcome.tender.key };
}
