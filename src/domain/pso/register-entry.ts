import { isoDate } from "../dates/iso-date";
import type { Finding } from "../finding";
import type { Field } from "../tables/field";
import type { RegisterRow, SupplierRow } from "../tables/rows";
import { rowFinding } from "./row-finding";
import { statedLevel } from "./stated-level";
import { numberKey } from "./supplier-identity";

/** One thing on both sides: `unstated` where the extract leaves it out, `open` where a cell leaves the answer open. */
type Verdict = "same" | "different" | "unstated" | "open";

interface Verdicts {
  readonly level: Verdict;
  readonly mark: Verdict;
  readonly end: Verdict;
  readonly start: Verdict;
  readonly number: Verdict;
}

/** True when everything that an entry of the extract states stands on the supplier's row just so. */
export function agrees(row: SupplierRow, entry: RegisterRow): boolean {
  return isAgreement(verdictsOf(row, entry));
}

/** How surely an entry is about the certificate on a row; 0 when nothing says so. */
export function likeness(row: SupplierRow, entry: RegisterRow): number {
  const verdicts = verdictsOf(row, entry);
  const { number, end, start } = verdicts;
  const signs = [isAgreement(verdicts), number === "same", end === "same", start === "same"];
  return signs.reduce((sum, sign) => 2 * sum + (sign ? 1 : 0), 0);
}

/** What an entry and a row state differently, each at its cell on the row. */
export function differences(row: SupplierRow, entry: RegisterRow): readonly Finding[] {
  const { level, mark, end, start, number } = verdictsOf(row, entry);
  const [here, there] = [statedLevel(row), statedLevel(entry)];
  const at = (field: Field<unknown>, code: DifferenceCode, register: string | number, own: string | number) =>
    rowFinding(row, field, "warning", code, { register, here: own });
  return [
    level === "different" &&
      at(row.level, "registerLevelDiffers", there.level ?? "none", here.level ?? "none"),
    // With a lower level the mark itself is what is wrong, and that is told without the extract.
    mark === "different" &&
      here.level === "trede3" &&
      at(markField(row), "registerMarkDiffers", there.pso30plus ? 1 : "", here.pso30plus ? 1 : ""),
    start === "different" &&
      at(row.validFrom, "registerStartDiffers", dayOf(entry.validFrom), dayOf(row.validFrom)),
    end === "different" &&
      at(row.validUntil, "registerEndDiffers", dayOf(entry.validUntil), dayOf(row.validUntil)),
    number === "different" &&
      at(
        row.certificateNumber,
        "registerNumberDiffers",
        entry.certificateNumber.value ?? "",
        row.certificateNumber.value ?? "",
      ),
  ].filter((finding) => finding !== false);
}

/** Where the mark stands, else where it would stand. */
function markField({ level, pso30plus }: SupplierRow): Field<unknown> {
  return level.value?.pso30plus === true ? level : pso30plus;
}

type DifferenceCode =
  | "registerLevelDiffers"
  | "registerMarkDiffers"
  | "registerStartDiffers"
  | "registerEndDiffers"
  | "registerNumberDiffers";

function isAgreement({ level, ...others }: Verdicts): boolean {
  return (
    level === "same" && Object.values(others).every((verdict) => verdict === "same" || verdict === "unstated")
  );
}

function verdictsOf(row: SupplierRow, entry: RegisterRow): Verdicts {
  const level = levelVerdict(row, entry);
  return {
    level,
    mark: level === "same" ? markVerdict(row, entry) : "unstated",
    end: endVerdict(row, entry),
    start: verdict(row.validFrom.value, entry.validFrom.value),
    number: verdict(comparedNumber(row) || null, comparedNumber(entry) || null),
  };
}

function levelVerdict(row: SupplierRow, entry: RegisterRow): Verdict {
  const [here, there] = [statedLevel(row), statedLevel(entry)];
  if (here.level === null || there.level === null || there.blank) return "open";
  return here.level === there.level ? "same" : "different";
}

function markVerdict(row: SupplierRow, entry: RegisterRow): Verdict {
  const isOpen = (side: SupplierRow | RegisterRow): boolean =>
    !statedLevel(side).pso30plus && side.pso30plus.problem !== null;
  if (isOpen(row) || isOpen(entry)) return "open";
  return verdict(statedLevel(row).pso30plus, statedLevel(entry).pso30plus);
}

/** An extract without end dates states none; an end date that cannot be read confirms nothing. */
function endVerdict({ validUntil: here }: SupplierRow, { validUntil: there }: RegisterRow): Verdict {
  if (there.value === null) return there.problem === null ? "unstated" : "open";
  return here.value === null ? "open" : verdict(here.value, there.value);
}

function verdict<T>(here: T | null, there: T | null): Verdict {
  if (here === null || there === null) return "unstated";
  return here === there ? "same" : "different";
}

/** Without punctuation, and without zeros in front, which Excel drops from a number. */
function comparedNumber(side: SupplierRow | RegisterRow): string {
  const letters = numberKey(side).replace(/[^\p{L}\p{N}]/gu, "");
  return /^\d+$/.test(letters) ? letters.replace(/^0+(?=\d)/, "") : letters;
}

function dayOf({ value }: Field<number>): string {
  return value === null ? "" : isoDate(value);
}
