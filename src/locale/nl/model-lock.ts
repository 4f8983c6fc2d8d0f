import type { LockMoment, LockState, Relocks } from "../../domain/tender/lock/lock-state";
import type { LockTexts } from "../../domain/tender/lock/lock-texts";
import type { LockChange, ModelItem } from "../../domain/tender/lock/model-item";
import { endSentence } from "../end-sentence";
import { formatFor } from "../format";
import { modelName, modelValue } from "../model-value";
import { levels } from "./levels";

const format = formatFor("nl");
/** More than this do not fit a cell of the log that people read. */
const LISTED = 10;

const ITEMS: Readonly<Record<ModelItem, string>> = {
  procedure: "Procedure",
  method: "Methode",
  priceFormula: "Prijsformule",
  clip: "Prijspunten begrenzen",
  rule: "PSO-regel",
  rounding: "Afronding",
  tieOrder: "Volgorde bij gelijke stand",
  recalculate: "Herberekenen",
  contracts: "Aantal opdrachten",
  ceilingPrice: "Plafondprijs",
  referenceDate: "Peildatum",
  copyRequired: "Kopie verplicht",
  aggregation: "Samenvoegen van scores",
  utility: "Waarde in de PSO-ladder",
  discountEuro: "Korting in euro",
  discountShare: "Korting als deel van de prijs",
  kind: "Soort",
  weight: "Weging",
  category: "Categorie",
  categoryWeight: "Weging van de categorie",
  sectionWeight: "Weging binnen de categorie",
  value: "Waarde",
  scaleMin: "Schaal min",
  scaleMax: "Schaal max",
  scaleZero: "Nulpunt",
  minimumScore: "Minimumscore",
};

/** One difference with the locked model, without a full stop: `Weging van Prijs: was 40, is nu 50`. */
export function lockChange({ item, of, was, now }: LockChange): string {
  const name = modelName({ item, of }, levels);
  const about = name === null ? "" : ` van ${name}`;
  const shown = (value: string): string =>
    modelValue(item, value, { levels, format, words: { "-": "niet ingevuld" } });
  const before = was === null ? "stond er niet" : `was ${shown(was)}`;
  const after = now === null ? "staat er niet meer" : `is nu ${shown(now)}`;
  return `${ITEMS[item]}${about}: ${before}, ${after}`;
}

/** When the model was locked, by whom, and what changed since, in whole sentences. */
export function lockStatement(state: LockState): string {
  if (state.kind === "notLocked") return "Het model is niet vastgelegd.";
  const { lock, again, relocked, changes } = state;
  return [
    endSentence(`Het model is vastgelegd${moment(lock)}`),
    prices(lock.pricesPresent),
    ...(lock.afterClosing === null
      ? []
      : [`Dat was na de sluiting op ${format.date(lock.afterClosing)}: de prijzen konden toen bekend zijn.`]),
    ...(relocked ? [relocks(relocked)] : []),
    ...(again
      ? [endSentence(`Opnieuw vastgelegd${moment(again)}${again.pricesPresent ? ", met prijzen erbij" : ""}`)]
      : []),
    changes.length === 0
      ? "Sindsdien is er niets gewijzigd."
      : `Sindsdien ${changes.length === 1 ? "is er 1 wijziging" : `zijn er ${changes.length} wijzigingen`}.`,
  ].join(" ");
}

function relocks({ first, times, items }: Relocks): string {
  return `Voor het eerst vastgelegd${day(first)}; daarna ${times} keer gewijzigd en opnieuw vastgelegd (${items} ${items === 1 ? "onderdeel" : "onderdelen"} gewijzigd).`;
}

function day({ on, time }: LockMoment): string {
  return on === null ? "" : ` op ${format.date(on)}${time === "" ? "" : ` om ${time}`}`;
}

function moment(lock: LockMoment): string {
  const { by, controlNumber } = lock;
  return `${day(lock)}${by === "" ? "" : ` door ${by}`}, controlegetal ${controlNumber}`;
}

function prices(present: boolean): string {
  return present
    ? "Er stonden toen al prijzen in de werkmap."
    : "Er stonden toen nog geen prijzen in de werkmap.";
}

export const modelLockTexts: LockTexts = {
  locked: "vastgelegd",
  lockedAgain: "opnieuw vastgelegd",
  outcome: (pricesPresent, changes) => {
    const listed = changes.slice(0, LISTED).map(lockChange);
    const more = changes.length - listed.length;
    const all = more > 0 ? [...listed, `en nog ${more}`] : listed;
    return [
      prices(pricesPresent),
      ...(all.length > 0 ? [endSentence(`Gewijzigd: ${all.join("; ")}`)] : []),
    ].join(" ");
  },
  statement: lockStatement,
  change: lockChange,
};
