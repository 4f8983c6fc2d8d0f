import type { LockMoment, LockState, Relocks } from "../../domain/tender/lock/lock-state";
import type { LockTexts } from "../../domain/tender/lock/lock-texts";
import type { LockChange, ModelItem } from "../../domain/tender/lock/model-item";
import { endSentence } from "../end-sentence";
import { formatFor } from "../format";
import { modelName, modelValue } from "../model-value";
import { levels } from "./levels";

const format = formatFor("en");
/** More than this do not fit a cell of the log that people read. */
const LISTED = 10;

const ITEMS: Readonly<Record<ModelItem, string>> = {
  procedure: "Procedure",
  method: "Method",
  priceFormula: "Price formula",
  clip: "Clip price points",
  rule: "PSO rule",
  rounding: "Rounding",
  tieOrder: "Order of equal bids",
  recalculate: "Recalculate",
  contracts: "Number of contracts",
  ceilingPrice: "Ceiling price",
  referenceDate: "Reference date",
  copyRequired: "Copy required",
  aggregation: "How scores are combined",
  utility: "Value on the PSO ladder",
  discountEuro: "Discount in euros",
  discountShare: "Discount as a share of the price",
  kind: "Kind",
  weight: "Weight",
  category: "Category",
  categoryWeight: "Weight of the category",
  sectionWeight: "Weight within the category",
  value: "Value",
  scaleMin: "Scale minimum",
  scaleMax: "Scale maximum",
  scaleZero: "Zero point",
  minimumScore: "Minimum score",
};

const WORDS: Readonly<Record<string, string>> = {
  "-": "not stated",
  ja: "yes",
  nee: "no",
  privaat: "private",
  "onder drempel": "below the threshold",
  Europees: "European",
  voorbehouden: "reserved",
  prijs: "price",
  kwaliteit: "quality",
  gemiddelde: "mean",
  mediaan: "median",
};

/** One difference with the locked model, without a full stop: `Weight of Price: was 40, is now 50`. */
export function lockChange({ item, of, was, now }: LockChange): string {
  const name = modelName({ item, of }, levels);
  const about = name === null ? "" : ` of ${name}`;
  const shown = (value: string): string => modelValue(item, value, { levels, format, words: WORDS });
  const before = was === null ? "was not there" : `was ${shown(was)}`;
  const after = now === null ? "is not there any more" : `is now ${shown(now)}`;
  return `${ITEMS[item]}${about}: ${before}, ${after}`;
}

/** When the model was locked, by whom, and what changed since, in whole sentences. */
export function lockStatement(state: LockState): string {
  if (state.kind === "notLocked") return "The model is not locked.";
  const { lock, again, relocked, changes } = state;
  return [
    endSentence(`The model was locked${moment(lock)}`),
    prices(lock.pricesPresent),
    ...(lock.afterClosing === null
      ? []
      : [
          `That was after the closing date ${format.date(lock.afterClosing)}: the prices may have been known by then.`,
        ]),
    ...(relocked ? [relocks(relocked)] : []),
    ...(again
      ? [endSentence(`Locked again${moment(again)}${again.pricesPresent ? ", with prices there" : ""}`)]
      : []),
    changes.length === 0
      ? "Nothing has changed since."
      : `Since then there ${changes.length === 1 ? "is 1 change" : `are ${changes.length} changes`}.`,
  ].join(" ");
}

function relocks({ first, times, items }: Relocks): string {
  return `First locked${day(first)}; changed and locked again ${times === 1 ? "once" : `${times} times`} after that (${items} ${items === 1 ? "item" : "items"} changed).`;
}

function day({ on, time }: LockMoment): string {
  return on === null ? "" : ` on ${format.date(on)}${time === "" ? "" : ` at ${time}`}`;
}

function moment(lock: LockMoment): string {
  const { by, controlNumber } = lock;
  return `${day(lock)}${by === "" ? "" : ` by ${by}`}, control number ${controlNumber}`;
}

function prices(present: boolean): string {
  return present ? "There were prices in the workbook by then." : "There were no prices in the workbook yet.";
}

export const modelLockTexts: LockTexts = {
  locked: "locked",
  lockedAgain: "locked again",
  outcome: (pricesPresent, changes) => {
    const listed = changes.slice(0, LISTED).map(lockChange);
    const more = changes.length - listed.length;
    const all = more > 0 ? [...listed, `and ${more} more`] : listed;
    return [
      prices(pricesPresent),
      ...(all.length > 0 ? [endSentence(`Changed: ${all.join("; ")}`)] : []),
    ].join(" ");
  },
  statement: lockStatement,
  change: lockChange,
};
