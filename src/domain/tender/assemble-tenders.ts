import type { ExcelSerial } from "../cell";
import { countsOnDate } from "../pso/counts-on-date";
import type { NumberField } from "../tables/field";
import type { WorkbookTables } from "../tables/read-tables-types";
import type { BidRow, LadderRow, TenderRow } from "../tables/rows";
import { bidLevel } from "./assemble/bid-level";
import { createFindingList, type FindingList } from "./assemble/finding-list";
import { groupTenders, type TenderGroup, type Unknown } from "./assemble/group-tenders";
import { readBids } from "./assemble/read-bids";
import { readCriteria } from "./assemble/read-criteria";
import { readMethod } from "./assemble/read-method";
import { checkPriceFormula, readPriceFormula } from "./assemble/read-price-formula";
import { readProcedure } from "./assemble/read-procedure";
import { readReferenceDate } from "./assemble/read-reference-date";
import { checkRule, readRule } from "./assemble/read-rule";
import { DEFAULT_UTILITIES, readUtilities } from "./assemble/read-utilities";
import { reportRule } from "./assemble/rule-findings";
import { indexSuppliers, type SupplierIndex } from "./assemble/supplier-index";
import type { AssembledTender, TenderSettings } from "./outcome";
import type { Criterion, DecisionRule, PriceFormula, Recalculate, Tender } from "./tender";

export interface AssembleOptions {
  readonly policy: { readonly copyRequired: boolean; readonly clip: boolean };
  /** The reference date of a tender that has none; null if nobody chose one. */
  readonly fallbackDate: ExcelSerial | null;
  /** What the user decided beside the workbook, keyed by tender + NUL + lot; a null leaves the workbook's own in force. */
  readonly decisions: ReadonlyMap<string, TenderChoice>;
  /** What a tender without any name is called. */
  readonly defaultName?: string;
}

export interface TenderChoice {
  readonly rule: DecisionRule | null;
  readonly priceFormula: PriceFormula | null;
  readonly clip: boolean | null;
}

interface Source {
  readonly suppliers: SupplierIndex;
  readonly ladder: readonly LadderRow[];
  readonly options: AssembleOptions;
}

const DEFAULT_ROUNDING = 2;
const MAX_ROUNDING = 6;

/**
 * The tenders of a workbook, each complete and checked or blocked by its own errors (design sections 3 and 5). Throws
 * nothing: whatever is wrong is a finding with table, row, column and cell. A tender without bids is not `ok` but has
 * only a warning.
 */
export function assembleTenders(
  tables: WorkbookTables,
  options: AssembleOptions,
): readonly AssembledTender[] {
  const source: Source = {
    suppliers: indexSuppliers(tables.suppliers?.rows ?? []),
    ladder: tables.ladder?.rows ?? [],
    options,
  };
  return groupTenders(tables, options.defaultName ?? "").map((group) => assembleTender(group, source));
}

function assembleTender(group: TenderGroup, source: Source): AssembledTender {
  const { key, row } = group;
  const findings = createFindingList(key);
  if (group.unknown) reportUnknown(group, group.unknown, findings);
  else if (group.bids.length === 0) findings.add("warning", "noBids", row?.tender.place ?? null);
  const { tender, settings } =
    !group.unknown && group.bids.length > 0
      ? readTender(group, source, findings)
      : { tender: null, settings: nothingRead(group) };
  return tender && !findings.hasErrors()
    ? { ok: true, tender, findings: findings.all() }
    : { ok: false, key, settings, findings: findings.all() };
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
    rule: null,
    priceFormula: null,
    referenceDate: null,
    bidCount: bids.length,
  };
}

function readTender(
  group: TenderGroup,
  source: Source,
  findings: FindingList,
): { readonly tender: Tender | null; readonly settings: TenderSettings } {
  const { key, row } = group;
  const { options } = source;
  if (group.doubleRow) findings.add("error", "tenderTwice", group.doubleRow.place, { ...key });
  const choice = options.decisions.get(`${key.tender}\u0000${key.lot}`);
  const procedure = readProcedure(row?.procedure ?? null, findings);
  const method = readMethod(row?.method ?? null, findings);
  const priceFormula = choice?.priceFormula
    ? checkPriceFormula(choice.priceFormula, findings, null)
    : readPriceFormula(row?.priceFormula ?? null, findings);
  const stated = choice?.rule
    ? { rule: checkRule(choice.rule, findings, null), stated: true }
    : readRule(row, procedure, findings);
  const closingDate = row && findings.use(row.closingDate);
  const ruleFixedOn = row && findings.use(row.ruleFixedOn);
  const referenceDate = readReferenceDate(row, options.fallbackDate, findings);
  const rounding = wholeNumber(
    row?.rounding,
    DEFAULT_ROUNDING,
    0,
    MAX_ROUNDING,
    "roundingOutOfRange",
    findings,
  );
  const contracts = wholeNumber(
    row?.contracts,
    1,
    1,
    Number.MAX_SAFE_INTEGER,
    "contractsOutOfRange",
    findings,
  );
  const ceilingPrice = readCeiling(row, findings);
  const recalculate = readRecalculate(row, findings);
  const tenderPlace = (row ?? group.bids[0])?.tender.place ?? null;
  const criteria = readCriteria(group.criteria, findings, tenderPlace);
  const bids = readBids(
    group.bids,
    {
      criteria,
      priceFormula,
      recalculate,
      levelOf:
        referenceDate === null
          ? null
          : (bid: BidRow, about: FindingList) =>
              bidLevel(
                bid,
                { suppliers: source.suppliers, countsOnDate, referenceDate, policy: options.policy },
                about,
              ),
    },
    findings,
  );
  if (recalculate === null && bids.some((bid) => bid.status === "lapsed")) {
    findings.add("warning", "recalculateUnknown", row?.recalculate.place ?? null);
  }
  const rule = stated?.rule ?? null;
  const description = row?.description.value ?? "";
  const settings = { description, procedure, rule, priceFormula, referenceDate, bidCount: bids.length };
  if (priceFormula === null || rule === null) return { tender: null, settings };
  reportRule(
    {
      rule,
      ruleStated: stated?.stated ?? false,
      ruleFixedOn,
      closingDate,
      procedure,
      priceFormula,
      criteria,
      places: {
        rule: row?.rule.place ?? null,
        priceFormula: row?.priceFormula.place ?? null,
        ruleFixedOn: row?.ruleFixedOn.place ?? null,
      },
    },
    findings,
  );
  if (method === null || referenceDate === null) return { tender: null, settings };
  const tender: Tender = {
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
    clip: choice?.clip ?? options.policy.clip,
    criteria,
    bids,
    utilities: usesLadder(criteria) ? readUtilities(source.ladder, findings) : DEFAULT_UTILITIES,
  };
  return { tender, settings };
}

/** A fault in the ladder concerns only tenders that give points for the level. */
function usesLadder(criteria: readonly Criterion[]): boolean {
  return criteria.some((criterion) => criterion.kind === "pso");
}

function wholeNumber(
  field: NumberField | undefined,
  fallback: number,
  min: number,
  max: number,
  code: "roundingOutOfRange" | "contractsOutOfRange",
  findings: FindingList,
): number {
  const value = field ? findings.use(field) : null;
  if (value === null) return fallback;
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  findings.add("error", code, field?.place ?? null, { value });
  return fallback;
}

function readCeiling(row: TenderRow | null, findings: FindingList): number | null {
  const ceiling = row && findings.use(row.ceilingPrice);
  if (row && ceiling !== null && !(ceiling > 0)) {
    findings.add("error", "priceNotPositive", row.ceilingPrice.place, { price: ceiling });
  }
  return ceiling;
}

function readRecalculate(row: TenderRow | null, findings: FindingList): Recalculate {
  const value = row && findings.use(row.recalculate);
  return value === null ? null : value ? "yes" : "no";
}
