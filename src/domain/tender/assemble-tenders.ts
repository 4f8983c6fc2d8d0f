import type { ExcelSerial, Place } from "../cell";
import { countsOnDate } from "../pso/counts-on-date";
import type { Policy } from "../tables/read-policy";
import type { WorkbookTables } from "../tables/read-tables-types";
import type { BidRow, LadderRow } from "../tables/rows";
import { anchorUse } from "./assemble/anchor-use";
import { bidLevel } from "./assemble/bid-level";
import { readBidStatus } from "./assemble/bid-status";
import { consensusColumn } from "./assemble/consensus-column";
import { createFindingList, type FindingList } from "./assemble/finding-list";
import { groupAssessments, type AssessmentGroup } from "./assemble/group-assessments";
import { groupTenders, type TenderGroup, type Unknown } from "./assemble/group-tenders";
import { reportPricesOutsideBand, reportScoreFaults } from "./assemble/price-findings";
import { readAssessments } from "./assemble/read-assessments";
import { readBids } from "./assemble/read-bids";
import { readCriteria } from "./assemble/read-criteria";
import { readLadder } from "./assemble/read-ladder";
import { readSettings, type ReadSettings, type TenderChoice } from "./assemble/read-settings";
import { reportRule } from "./assemble/rule-findings";
import { strayTender } from "./assemble/stray-tender";
import { indexSuppliers, type SupplierIndex } from "./assemble/supplier-index";
import type { AssembledTender, TenderSettings } from "./outcome";
import type { Bid, Criterion, Tender } from "./tender";

export interface AssembleOptions {
  readonly policy: Omit<Policy, "horizonMonths">;
  /** The reference date of a tender that has none; null if nobody chose one. */
  readonly fallbackDate: ExcelSerial | null;
  /** What the user decided beside the workbook, keyed by tender + NUL + lot. */
  readonly decisions: ReadonlyMap<string, TenderChoice>;
  /** What a tender without any name is called. */
  readonly defaultName?: string;
}

interface Source {
  readonly suppliers: SupplierIndex;
  readonly ladder: readonly LadderRow[];
  readonly consensusColumn: Place | null;
  readonly options: AssembleOptions;
}

/**
 * The tenders of a workbook, each complete and checked or blocked by its own errors (design sections 3 and 5). Throws
 * nothing: whatever is wrong is a finding with table, row, column and cell. A tender without bids is not `ok`; its settings
 * and criteria are read all the same, so that they can be mended and tried out before there are bids.
 */
export function assembleTenders(
  tables: WorkbookTables,
  options: AssembleOptions,
): readonly AssembledTender[] {
  const source: Source = {
    suppliers: indexSuppliers(tables.suppliers?.rows ?? []),
    ladder: tables.ladder?.rows ?? [],
    consensusColumn: consensusColumn(tables.assessments?.table ?? null),
    options,
  };
  const groups = groupTenders(tables, options.defaultName ?? "");
  const assessments = groupAssessments(groups, tables);
  return [
    ...groups.map((group) => assembleTender(group, assessments.of(group), source)),
    ...assessments.stray.map(strayTender),
  ];
}

function assembleTender(group: TenderGroup, assessed: AssessmentGroup, source: Source): AssembledTender {
  const { key, row } = group;
  const findings = createFindingList(key);
  if (group.unknown) {
    reportUnknown(group, group.unknown, findings);
    return { ok: false, key, settings: nothingRead(group), model: null, findings: findings.all() };
  }
  if (group.bids.length === 0) findings.add("warning", "noBids", row?.tender.place ?? null);
  const { settings, criteria, model } = readModel(group, source, findings);
  const bids =
    group.bids.length === 0 ? [] : collectBids(group, assessed, { settings, criteria }, source, findings);
  const tender = model && bids.length > 0 ? { ...model, bids } : null;
  if (tender) {
    reportPricesOutsideBand(tender, findings);
    if (!findings.hasErrors()) reportScoreFaults(tender, findings);
  }
  return tender && !findings.hasErrors()
    ? { ok: true, tender, findings: findings.all() }
    : { ok: false, key, settings: shownSettings(settings, group), model, findings: findings.all() };
}

/** Bids that belong to no tender: each is named, because one of them may miss its own tender by a typing error. */
function reportUnknown(group: TenderGroup, unknown: Unknown, findings: FindingList): void {
  for (const bid of group.bids) {
    for (const field of [bid.tender, bid.lot]) findings.use(field);
    findings.about(bid.bidder.value ?? "").add("error", "tenderNotInTable", bid[unknown].place, {
      unknown,
      tender: bid.tender.value ?? "",
      lot: bid.lot.value ?? "",
    });
  }
}

function nothingRead({ row, bids }: TenderGroup): TenderSettings {
  return {
    description: row?.description.value ?? "",
    procedure: null,
    method: null,
    rule: null,
    priceFormula: null,
    referenceDate: null,
    bidCount: bids.length,
  };
}

function shownSettings(settings: ReadSettings, { bids }: TenderGroup): TenderSettings {
  const { description, procedure, method, rule, priceFormula, referenceDate } = settings;
  return { description, procedure, method, rule, priceFormula, referenceDate, bidCount: bids.length };
}

interface ReadModel {
  readonly settings: ReadSettings;
  readonly criteria: readonly Criterion[];
  /** The tender without bids; null after an error. */
  readonly model: Tender | null;
}

/** Everything that is fixed before any bid is opened: settings, criteria and ladder, and whether they go together. */
function readModel(group: TenderGroup, { ladder, options }: Source, findings: FindingList): ReadModel {
  const { key, row } = group;
  if (group.doubleRow) findings.add("error", "tenderTwice", group.doubleRow.place, { ...key });
  const choice = options.decisions.get(`${key.tender}\u0000${key.lot}`) ?? null;
  const settings = readSettings(row, choice, options.fallbackDate, findings);
  const { method, rule, priceFormula, referenceDate } = settings;
  const tenderPlace = (row ?? group.bids[0])?.tender.place ?? null;
  const criteria = readCriteria(group.criteria, method, findings, tenderPlace);
  const levels = readLadder(ladder, { criteria, rule, rulePlace: settings.places.rule }, findings);
  const clip = choice?.clip ?? options.policy.clip;
  if (method === null || rule === null || priceFormula === null) return { settings, criteria, model: null };
  const hasLapsed = group.bids.some(({ valid }) => readBidStatus(valid.value ?? "") === "lapsed");
  reportRule({ settings, method, rule, priceFormula, clip, criteria, hasLapsed }, findings);
  if (referenceDate === null || findings.hasErrors()) return { settings, criteria, model: null };
  const { description, procedure, ruleFixedOn, closingDate, rounding, recalculate } = settings;
  const { contracts, ceilingPrice, estimate } = settings;
  const model: Tender = {
    key,
    description,
    procedure,
    method,
    priceFormula,
    rule,
    ruleFixedOn,
    referenceDate,
    closingDate,
    rounding,
    recalculate,
    contracts,
    ceilingPrice,
    estimate,
    clip,
    criteria,
    bids: [],
    ...levels,
    lowPriceLimits: {
      belowMean: options.policy.lowBelowMean,
      belowSecond: options.policy.lowBelowSecond,
      belowEstimate: options.policy.lowBelowEstimate,
    },
  };
  return { settings, criteria, model };
}

function collectBids(
  group: TenderGroup,
  assessed: AssessmentGroup,
  { settings, criteria }: Pick<ReadModel, "settings" | "criteria">,
  { suppliers, consensusColumn, options }: Source,
  findings: FindingList,
): readonly Bid[] {
  const { referenceDate, recalculate } = settings;
  const assessments = readAssessments(
    assessed,
    {
      bids: group.bids,
      criteria,
      criterionNames: group.criteria.flatMap(({ criterion }) => criterion.value ?? []),
      aggregation: options.policy.aggregation,
      consensusColumn,
    },
    findings,
  );
  const levelOf =
    referenceDate === null
      ? null
      : (bid: BidRow, about: FindingList) =>
          bidLevel(bid, { suppliers, countsOnDate, referenceDate, policy: options.policy }, about);
  const use = anchorUse(settings, criteria);
  return readBids(group.bids, { criteria, recalculate, anchorUse: use, assessments, levelOf }, findings);
}
