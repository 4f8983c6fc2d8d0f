import type { Finding } from "../finding";
import { cellAt, headerPlace } from "./block";
import type { Block } from "./block";
import { foldedText, isBlank, plainText } from "./cell-text";
import { isDerived } from "./derived-columns";
import { isKnownInTenders } from "./header-lookup";
import type { ColumnMap } from "./map-columns";
import { isNamedAfter } from "./named-after";
import { readNumber } from "./read-number";
import { saysNothing } from "./says-nothing";
import { tableFinding } from "./table-finding";

/** The columns of a table in which every assessor has a column of his own. */
export interface AssessorColumns {
  /** Offsets of the columns whose header is an assessor; empty for any other table. */
  readonly assessors: readonly number[];
  /** Offsets of columns that hold figures but are no assessor's, such as an average. */
  readonly figures: readonly number[];
}

const NONE: AssessorColumns = { assessors: [], figures: [] };

/** Headers of one of these words, or none but these, are about all assessors together or about no score at all. */
const NEUTRAL = new Set(
  "score scores cijfer cijfers punten points grade grades mark rating beoordeling van de het of the per".split(
    " ",
  ),
);
const DERIVED = new Set(
  (
    "gemiddelde gemiddeld gem mean average avg mediaan median consensus consensusscore totaal totaalscore total som sum " +
    "eindscore eindcijfer eindoordeel eindbeoordeling definitief definitieve final gewogen weighted weging weegfactor weight " +
    "gewicht spreiding spread range afwijking standaardafwijking standaarddeviatie deviation stdev stddev stdevp std dev stdafw sd variantie variance verschil difference " +
    "delta hoogste laagste highest lowest maximum minimum maximaal minimaal maxscore minscore rang rangorde rank ranking plaats " +
    "positie aantal count nr no nummer number id volgnr volgnummer rij row prijs price jaar year datum date schaal scale " +
    "procent percentage norm opmerking opmerkingen toelichting motivatie motivering onderbouwing argumentatie remark remarks " +
    "comment comments notes feedback explanation reason reasons"
  ).split(" "),
);

/**
 * Finds the assessors of a table that has a bidder and a criterion in each row and a column per assessor: headers that no
 * role knows, over numbers or over nothing yet. A table that says in a column who assessed has none.
 */
export function findAssessorColumns(block: Block, map: ColumnMap): AssessorColumns {
  if (!mayBeWide(map)) return NONE;
  const known = new Set([...map.columns.values(), ...[...map.twice.values()].flat()]);
  const scored = map.columns.get("score");
  const contents = block.headers.map((_, offset) => contentOf(block, offset));
  const free = block.headers.flatMap((header, offset) =>
    contents[offset] !== "text" && mayBeAssessor(header) && !known.has(offset) ? [offset] : [],
  );
  const assessors = withoutDerived(block, withoutExtremes(block.headers, free));
  const hasNumbers = assessors.some((offset) => contents[offset] === "numbers");
  if (!hasNumbers && !(assessors.length > 0 && isNamedAfter("assessments", block))) return NONE;
  const figures = block.headers.flatMap((header, offset) => {
    if (header.trim() === "" || contents[offset] !== "numbers" || assessors.includes(offset)) return [];
    return !known.has(offset) || offset === scored ? [offset] : [];
  });
  return { assessors, figures };
}

/** Whether headers alone leave room for a column per assessor: bidder and criterion are there and nobody says who assessed. */
export function looksWide(headers: readonly string[], map: ColumnMap): boolean {
  return mayBeWide(map) && headers.some(mayBeAssessor);
}

/** The map of a table with a column per assessor: it needs no columns `Beoordelaar` and `Score`. */
export function asWide(map: ColumnMap, { assessors, figures }: AssessorColumns): ColumnMap {
  if (assessors.length === 0) return map;
  const isNeeded = (group: readonly string[]): boolean =>
    !group.includes("assessor") && !group.includes("score");
  const own = <T>(columns: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...columns].filter(([column]) => column !== "score"));
  return {
    ...map,
    assessors,
    figures,
    columns: own(map.columns),
    twice: own(map.twice),
    passedOver: own(map.passedOver),
    starred: map.starred.filter(isNeeded),
    missing: map.missing.filter(isNeeded),
    recognised: own(map.columns).size + own(map.twice).size + assessors.length,
  };
}

/** Says which headers were taken for assessors, because a name and the header of a figure may look alike. */
export function assessorsFinding(block: Block, { assessors, figures }: ColumnMap): Finding | null {
  const [first] = assessors;
  if (first === undefined) return null;
  const named = (offsets: readonly number[]): string =>
    offsets.map((offset) => plainText(block.headers[offset] ?? "")).join("; ");
  return tableFinding("assessorColumns", "info", headerPlace(block, first), {
    assessors: named(assessors),
    figures: named(figures),
  });
}

function mayBeWide({ role, columns, twice }: ColumnMap): boolean {
  const has = (column: string): boolean => columns.has(column) || twice.has(column);
  return role === "assessments" && has("bidder") && has("criterion") && !has("assessor");
}

function mayBeAssessor(header: string): boolean {
  if (header.trim() === "" || isKnownInTenders(header)) return false;
  const words = foldedText(header)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !NEUTRAL.has(word));
  return words.length > 0 && !words.some((word) => DERIVED.has(word));
}

/** `Min` and `Max` side by side are the lowest and the highest score; a `Max` alone is somebody. */
function withoutExtremes(headers: readonly string[], offsets: readonly number[]): readonly number[] {
  const named = (word: string) =>
    offsets.find((offset) => foldedText(headers[offset] ?? "").replace(/\W/g, "") === word);
  const [least, most] = [named("min"), named("max")];
  return least === undefined || most === undefined
    ? offsets
    : offsets.filter((offset) => offset !== least && offset !== most);
}

/** From left to right, because what is worked out stands right of what it is worked out from. */
function withoutDerived(block: Block, offsets: readonly number[]): readonly number[] {
  const kept: { readonly offset: number; readonly scores: readonly (number | null)[] }[] = [];
  for (const offset of offsets) {
    const scores = Array.from({ length: block.rowCount }, (_, row) => scoreAt(block, row + 1, offset));
    const before = kept.map((each) => each.scores);
    if (!isDerived(scores, before)) kept.push({ offset, scores });
  }
  return kept.map(({ offset }) => offset);
}

function scoreAt(block: Block, row: number, offset: number): number | null {
  const raw = cellAt(block.grid, block.headerRow + row, block.firstColumn + offset);
  return readNumber(raw, { decimalSeparator: ",", thousandsSeparator: "." }).value;
}

/** A column of scores may have a stray word in it, but has more numbers than words. */
function contentOf(block: Block, offset: number): "numbers" | "text" | "nothing" {
  let numbers = 0;
  let texts = 0;
  for (let row = block.headerRow + 1; row <= block.headerRow + block.rowCount; row++) {
    const raw = cellAt(block.grid, row, block.firstColumn + offset);
    if (isBlank(raw) || (typeof raw === "string" && saysNothing(raw))) continue;
    const { value, problem } = readNumber(raw, { decimalSeparator: ",", thousandsSeparator: "." });
    // A number that reads two ways is still meant as a number.
    if (value !== null || problem?.code === "numberAmbiguous") numbers++;
    else texts++;
  }
  if (numbers === 0 && texts === 0) return "nothing";
  return numbers > texts ? "numbers" : "text";
}
