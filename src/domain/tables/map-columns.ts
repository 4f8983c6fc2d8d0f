import { headerKey } from "./header-text";
import { meaningOf } from "./header-lookup";
import { HEADERS, STARRED } from "./headers";
import type { MappingChoices } from "./read-tables-types";
import type { TableRole } from "./roles";

/** Which columns of a table a role would use. Offsets count from the table's first column. */
export interface ColumnMap {
  readonly role: TableRole;
  readonly columns: ReadonlyMap<string, number>;
  /** Column key -> the headers that claim it equally well, two or more; such a key is not in `columns`. */
  readonly twice: ReadonlyMap<string, readonly number[]>;
  /** Column key -> the header in use and the synonyms of it that stand beside it, so that the reader can check the choice. */
  readonly passedOver: ReadonlyMap<string, readonly number[]>;
  /** The groups of starred columns that this table needs, one column of each. */
  readonly starred: readonly (readonly string[])[];
  /** Groups of starred columns of which none is there. */
  readonly missing: readonly (readonly string[])[];
  /** Column key -> the header that the user chose and that is not in this table. */
  readonly gone: ReadonlyMap<string, string>;
  /** Offsets of the columns that each hold one assessor's scores; assessments only, and empty where rows name the assessor. */
  readonly assessors: readonly number[];
  /** Offsets of columns beside those that hold figures but no assessor's scores. */
  readonly figures: readonly number[];
  /** How many column keys have a header, those that are claimed twice included. */
  readonly recognised: number;
  /** The same without words that say little by themselves, such as `Naam`. */
  readonly firm: number;
  /** True when at least one starred column is there. */
  readonly hasStarred: boolean;
  /** How well the starred columns are known: `firm` all by words that mean just that, `weak` none, else `half`. */
  readonly certainty: "firm" | "half" | "weak";
}

/** What the bids table must not mistake for a column of its own. */
export interface CriterionHeaders {
  /** Offsets of headers that name a quality criterion. */
  readonly quality: ReadonlySet<number>;
  /** Offsets of headers that name a price criterion: they are the price. */
  readonly price: ReadonlySet<number>;
}

const NO_CRITERIA: CriterionHeaders = { quality: new Set(), price: new Set() };

/** Claims are compared by rank: the user's choice, the template's header, a price criterion's name, synonyms by tier. */
const CHOSEN = -1;
const TEMPLATE = 0;
const PRICE_CRITERION = 0.5;
const SYNONYM = 1;

/**
 * Gives every column of a role at most one header; the best claim wins, two equal claims leave the column open. What a
 * column holds is asked only of headers that compete for a name.
 */
export function mapColumns(
  role: TableRole,
  headers: readonly string[],
  choices: MappingChoices,
  criteria: CriterionHeaders = NO_CRITERIA,
  holdsNumbers: (offset: number) => boolean = () => false,
): ColumnMap {
  const claims = new Map<string, { rank: number; offsets: number[] }>();
  const synonyms: { readonly column: string; readonly offset: number }[] = [];
  const claim = (column: string, rank: number, offset: number): void => {
    if (rank > TEMPLATE && rank <= SYNONYM) synonyms.push({ column, offset });
    const known = claims.get(column);
    if (known === undefined || rank < known.rank) claims.set(column, { rank, offsets: [offset] });
    else if (rank === known.rank) known.offsets.push(offset);
  };

  const gone = new Map<string, string>();
  const settled = new Set<string>();
  const taken = new Set<number>();
  for (const column of Object.keys(HEADERS[role])) {
    const chosen = choices.columns.get(`${role}.${column}`);
    if (chosen === undefined) continue;
    const offsets = offsetsOf(chosen, headers);
    if (chosen === "" || offsets.length > 0) settled.add(column);
    else gone.set(column, chosen);
    for (const offset of offsets) {
      claim(column, CHOSEN, offset);
      taken.add(offset);
    }
  }
  const numbers = numbersBesideName(role, headers, taken, criteria, holdsNumbers);
  const unclear = new Set<string>();
  const hasContract = role === "suppliers" && headers.some(isContractNumber);
  headers.forEach((header, offset) => {
    if (taken.has(offset) || numbers.has(offset)) return;
    const meaning = meaningOf(role, header);
    if (meaning !== null && hasContract && UNCLEAR_DATES.has(headerKey(header))) {
      unclear.add(meaning.column);
      return;
    }
    if (meaning !== null && meaning.tier === TEMPLATE) {
      if (!settled.has(meaning.column)) claim(meaning.column, TEMPLATE, offset);
    } else if (criteria.price.has(offset)) {
      if (!settled.has("price")) claim("price", PRICE_CRITERION, offset);
    } else if (meaning !== null && !criteria.quality.has(offset) && !settled.has(meaning.column)) {
      claim(meaning.column, meaning.tier, offset);
    }
  });

  const columns = new Map<string, number>();
  const twice = new Map<string, readonly number[]>();
  for (const [column, { offsets }] of claims) {
    const [only] = offsets;
    if (only !== undefined && offsets.length === 1) columns.set(column, only);
    else twice.set(column, offsets);
  }
  const passedOver = new Map<string, readonly number[]>();
  for (const [column, used] of columns) {
    const others = synonyms.flatMap((other) =>
      other.column === column && other.offset !== used ? [other.offset] : [],
    );
    if (others.length > 0) passedOver.set(column, [used, ...others]);
  }
  const isFirm = (column: string): boolean => (claims.get(column)?.rank ?? Infinity) <= SYNONYM;
  const groups = starredGroups(role);
  const firm = groups.filter((group) => group.some(isFirm)).length;
  const missing = groups.filter((group) => !group.some((column) => claims.has(column)));
  return {
    role,
    columns,
    twice,
    passedOver,
    starred: groups,
    assessors: [],
    figures: [],
    missing,
    gone,
    recognised: new Set([...claims.keys(), ...unclear]).size,
    firm: [...claims.keys()].filter(isFirm).length,
    hasStarred: missing.length < groups.length,
    certainty: firm === groups.length ? "firm" : firm === 0 ? "weak" : "half",
  };
}

/** The column of a role that holds the name of an organisation. */
const NAMES: { readonly [R in TableRole]?: string } = {
  suppliers: "name",
  bids: "bidder",
  assessments: "bidder",
  consensus: "bidder",
  contracts: "supplier",
  purchases: "supplier",
  judgements: "supplier",
  register: "organisation",
};

/** Headers such as `Crediteur` over bare numbers, where another header has the names. */
function numbersBesideName(
  role: TableRole,
  headers: readonly string[],
  taken: ReadonlySet<number>,
  criteria: CriterionHeaders,
  holdsNumbers: (offset: number) => boolean,
): ReadonlySet<number> {
  const name = NAMES[role];
  if (name === undefined) return new Set();
  const named = headers.flatMap((header, offset) =>
    !taken.has(offset) && !criteria.quality.has(offset) && meaningOf(role, header)?.column === name
      ? [offset]
      : [],
  );
  if (named.length < 2) return new Set();
  const numbers = named.filter(holdsNumbers);
  return new Set(numbers.length < named.length ? numbers : []);
}

/** Beside the number of a contract these are more likely the contract's dates, and no date is better than a wrong one. */
const UNCLEAR_DATES = new Set(
  ["Startdatum", "Begindatum", "Start date", "Einddatum", "End date"].map(headerKey),
);

function isContractNumber(header: string): boolean {
  return meaningOf("contracts", header)?.column === "number";
}

/** Where a chosen header stands: exactly as typed, or else compared loosely. */
function offsetsOf(chosen: string, headers: readonly string[]): number[] {
  if (chosen.trim() === "") return [];
  const matching = (same: (header: string) => boolean): number[] =>
    headers.flatMap((header, offset) => (same(header) ? [offset] : []));
  const exact = matching((header) => header.trim() === chosen.trim());
  if (exact.length > 0) return exact;
  const key = headerKey(chosen);
  return key === "" ? [] : matching((header) => headerKey(header) === key);
}

/** The groups of columns that a role cannot do without, as plain texts. */
export function starredGroups(role: TableRole): readonly (readonly string[])[] {
  return STARRED[role];
}

/** A column whose content decides a rank or whether a level counts: two candidates for it are never a free choice. */
export function isDecisive(role: TableRole, column: string): boolean {
  return DECISIVE.has(`${role}.${column}`) || starredGroups(role).some((group) => group.includes(column));
}

const DECISIVE = new Set([
  "suppliers.kvk",
  "suppliers.pso30plus",
  "suppliers.validFrom",
  "suppliers.validUntil",
  "suppliers.holderKvk",
  "suppliers.copyReceived",
  "suppliers.equivalentProof",
  "tenders.lot",
  "tenders.procedure",
  "tenders.closingDate",
  "tenders.awardDate",
  "tenders.contractStart",
  "tenders.referenceMoment",
  "tenders.method",
  "tenders.priceFormula",
  "tenders.rule",
  "tenders.ruleParameter",
  "tenders.ruleFixedOn",
  "tenders.rounding",
  "tenders.recalculate",
  "tenders.contracts",
  "tenders.ceilingPrice",
  "criteria.tender",
  "criteria.lot",
  "criteria.scaleMin",
  "criteria.scaleMax",
  "criteria.scaleZero",
  "criteria.minimumScore",
  "criteria.category",
  "criteria.categoryWeight",
  "bids.tender",
  "bids.lot",
  "bids.kvk",
  "bids.valid",
  "assessments.tender",
  "assessments.lot",
  "consensus.tender",
  "consensus.lot",
  "ladder.discountEuro",
  "ladder.discountPercent",
]);
