import type { ExcelSerial } from "../cell";
import { addMonths } from "../dates/add-months";
import type { Policy } from "../tables/read-policy";
import type { ContractRow } from "../tables/rows";
import { certificateCover, type CoverUntil } from "./certificate-cover";
import type { ContractLine, ContractPhase } from "./contract-check";
import { levelOn } from "./level-on";
import type { MatchSupplier } from "./match-supplier";
import { refersToCertificate } from "./price-agreement";
import type { Supplier } from "./supplier";

type ContractPolicy = Pick<Policy, "copyRequired" | "horizonMonths">;

/** Every contract against the certificates of its supplier on a day, in the order of the table. */
export function contractLines(
  rows: readonly ContractRow[],
  match: MatchSupplier,
  date: ExcelSerial,
  policy: ContractPolicy,
): readonly ContractLine[] {
  const covers = new Map<Supplier, CoverUntil>();
  const coverOf = (supplier: Supplier): CoverUntil => {
    const known = covers.get(supplier);
    if (known) return known;
    const cover = certificateCover(supplier, date, policy);
    covers.set(supplier, cover);
    return cover;
  };
  const horizon = addMonths(date, policy.horizonMonths) ?? date;
  return rows.map((row) => {
    const found = match(row.kvk, row.supplier);
    const supplier = found.kind === "found" ? found.supplier : null;
    const { start, end, isEndKnown } = termOf(row);
    const phase = phaseOf(start, end, date);
    const clause = row.psoClause.value;
    const level = supplier?.level ?? null;
    const cover = supplier === null ? null : coverFrom(supplier, coverOf(supplier), { phase, start }, date);
    const renewBy = isEndKnown ? renewalOf(cover, end) : null;
    return {
      row,
      number: row.number.value ?? "",
      supplier,
      phase,
      start,
      end,
      clause,
      priceAgreement: refersToCertificate(row.priceAgreement),
      level,
      levelAtStart: supplier === null || start === null ? null : levelOn(supplier, start, policy),
      levelAtAward: row.levelAtAward.value?.level ?? null,
      coveredUntil: cover === null || cover === Infinity ? null : (cover as ExcelSerial),
      renewBy,
      renewSoon: renewBy !== null && renewBy <= horizon,
      ok: clause === true && level?.counts === true && !hidesSomething(row),
    };
  });
}

/** An error value hides whose contract it is, whether it runs or what it says. */
function hidesSomething({ supplier, kvk, start, end, psoClause }: ContractRow): boolean {
  return [supplier, kvk, start, end, psoClause].some(({ problem }) => problem?.code === "errorValue");
}

interface Term extends Pick<ContractLine, "start" | "end"> {
  /** A blank end is known: the contract has none. */
  readonly isEndKnown: boolean;
}

/** A contract that ends before it starts has no term that anybody can rely on. */
function termOf({ start, end }: ContractRow): Term {
  if (start.value !== null && end.value !== null && start.value > end.value) {
    return { start: null, end: null, isEndKnown: false };
  }
  const isEndKnown = end.value !== null || end.problem === null;
  return { start: dayOf(start.value), end: dayOf(end.value), isEndKnown };
}

function dayOf(serial: ExcelSerial | null): ExcelSerial | null {
  return serial === null ? null : (Math.floor(serial) as ExcelSerial);
}

function phaseOf(start: ExcelSerial | null, end: ExcelSerial | null, date: ExcelSerial): ContractPhase {
  const day = Math.floor(date);
  if (end !== null && end < day) return "ended";
  return start !== null && start > day ? "future" : "running";
}

function coverFrom(
  { level }: Supplier,
  until: CoverUntil,
  { phase, start }: Pick<ContractLine, "phase" | "start">,
  date: ExcelSerial,
): number | null {
  const today = level.counts ? until(Math.floor(date) as ExcelSerial) : null;
  switch (phase) {
    case "ended":
      return null;
    case "running":
      return today;
    case "future":
      return today ?? (start === null ? null : until(start));
  }
}

/** A contract without an end always goes on after the certificate. */
function renewalOf(cover: number | null, end: ExcelSerial | null): ExcelSerial | null {
  if (cover === null || cover === Infinity) return null;
  return end === null || end > cover ? (cover as ExcelSerial) : null;
}
