import { compareTexts } from "../../compare-texts";
import type { TenderKey } from "../../finding";
import { isoDate } from "../../dates/iso-date";
import { canonicalItems, canonicalText, quoted, unquoted } from "../../log/canonical-text";
import { LEVELS } from "../../pso/level";
import { isDiscount } from "../decision-rules/decision-rule";
import { plainNumber, priceFormulaText, ruleText } from "../setting-texts";
import type { Aggregation, Criterion, Procedure, Tender } from "../tender";
import type { ModelItem, ModelLine } from "./model-item";

/** Choices for the whole workbook that decide which levels and scores count. */
export interface ModelPolicy {
  readonly copyRequired: boolean;
  /** Null where nobody chose: a recorded consensus, else the mean. */
  readonly aggregation: Aggregation | null;
}

/** The first item: what the text is, and by which version of these rules it was made. */
const HEAD = "inkoopladder-model 1";

/** How an item is written, whatever the language of the reader; never changed, or models locked before would differ. */
const WORDS: Readonly<Record<ModelItem, string>> = {
  procedure: "procedure",
  method: "methode",
  priceFormula: "prijsformule",
  clip: "prijspunten begrenzen",
  rule: "PSO-regel",
  rounding: "afronding",
  tieOrder: "volgorde bij gelijke stand",
  recalculate: "herberekenen",
  contracts: "aantal opdrachten",
  ceilingPrice: "plafondprijs",
  referenceDate: "peildatum",
  copyRequired: "kopie verplicht",
  aggregation: "samenvoegen",
  utility: "ladder waarde",
  discountEuro: "ladder korting euro",
  discountShare: "ladder korting deel",
  kind: "soort",
  weight: "weging",
  category: "categorie",
  categoryWeight: "weging categorie",
  sectionWeight: "weging onderdeel",
  value: "waarde",
  scaleMin: "schaal min",
  scaleMax: "schaal max",
  scaleZero: "nulpunt",
  minimumScore: "minimumscore",
};

const ITEMS: ReadonlyMap<string, ModelItem> = new Map(
  (Object.keys(WORDS) as ModelItem[]).map((item) => [WORDS[item], item]),
);

const PROCEDURES: Readonly<Record<Procedure, string>> = {
  private: "privaat",
  belowThreshold: "onder drempel",
  european: "Europees",
  reserved: "voorbehouden",
};
const KINDS: Readonly<Record<Criterion["kind"], string>> = {
  price: "prijs",
  quality: "kwaliteit",
  pso: "PSO",
};
const AGGREGATIONS: Readonly<Record<Aggregation, string>> = {
  mean: "gemiddelde",
  median: "mediaan",
  consensus: "consensus",
};
const YES_NO = { yes: "ja", no: "nee" } as const;
/** Stands where the workbook states nothing. */
const NOT_STATED = "-";

/**
 * The canonical text of a tender's model: everything that can change who wins before a bid is read, item by item,
 * texts quoted, numbers as their shortest decimal, in NFC. The order of rows and the language of the user have no
 * influence (design section 5, facts/tender.md 4.5). What the chosen method and rule have no use for is left out.
 */
export function modelText(tender: Tender, policy: ModelPolicy): string {
  const { key } = tender;
  const lines = [...generalLines(tender, policy), ...ladderLines(tender), ...criterionLines(tender)];
  return canonicalText([
    HEAD,
    `tender = ${quoted(key.tender)}`,
    `perceel = ${quoted(key.lot)}`,
    ...lines.map(({ item, of, value }) => `${WORDS[item]}${of === null ? "" : ` ${quoted(of)}`} = ${value}`),
  ]);
}

/** The lines of a canonical text and the tender that it is about; null for any other text. Unknown lines are skipped. */
export function readModelText(
  text: string,
): { readonly key: TenderKey; readonly lines: readonly ModelLine[] } | null {
  const [head, ...rest] = canonicalItems(text);
  if (head !== HEAD) return null;
  const key = { tender: "", lot: "" };
  const lines: ModelLine[] = [];
  for (const line of rest) {
    const [, word, name, value] = LINE.exec(line) ?? [];
    if (word === undefined || value === undefined) continue;
    const item = ITEMS.get(word);
    if (word === "tender") key.tender = unquoted(value);
    else if (word === "perceel") key.lot = unquoted(value);
    else if (item !== undefined)
      lines.push({ item, of: name === undefined ? null : unquoted(name), value: unquoted(value) });
  }
  return { key, lines };
}

const LINE = /^([^"=]+?)(?: ("(?:[^"\\]|\\.)*"))? = ([\s\S]*)$/;

function generalLines(tender: Tender, policy: ModelPolicy): readonly ModelLine[] {
  const { procedure, method, rule, recalculate, ceilingPrice } = tender;
  const usesFormula = method === "punten";
  return [
    line("procedure", procedure === null ? NOT_STATED : PROCEDURES[procedure]),
    line("method", method),
    ...(usesFormula
      ? [
          line("priceFormula", priceFormulaText(tender.priceFormula)),
          line("clip", YES_NO[tender.clip ? "yes" : "no"]),
        ]
      : []),
    line("rule", ruleText(rule)),
    line("rounding", plainNumber(tender.rounding)),
    line("tieOrder", "PSO-niveau volgens de regel, kwaliteit, loting"),
    line("recalculate", recalculate === null ? NOT_STATED : YES_NO[recalculate]),
    line("contracts", plainNumber(tender.contracts)),
    line("ceilingPrice", ceilingPrice === null ? NOT_STATED : plainNumber(ceilingPrice)),
    line("referenceDate", isoDate(tender.referenceDate)),
    line("copyRequired", YES_NO[policy.copyRequired ? "yes" : "no"]),
    line("aggregation", policy.aggregation === null ? NOT_STATED : AGGREGATIONS[policy.aggregation]),
  ];
}

/** The ladder as far as this tender uses it. */
function ladderLines({ criteria, rule, utilities, discounts }: Tender): readonly ModelLine[] {
  const lines: ModelLine[] = [];
  for (const level of LEVELS) {
    if (criteria.some(({ kind }) => kind === "pso"))
      lines.push({ item: "utility", of: level, value: plainNumber(utilities[level]) });
    if (!isDiscount(rule)) continue;
    lines.push(
      rule.kind === "korting euro"
        ? { item: "discountEuro", of: level, value: plainNumber(discounts.euro[level]) }
        : { item: "discountShare", of: level, value: plainNumber(discounts.share[level]) },
    );
  }
  return lines;
}

function criterionLines({ criteria, method }: Tender): readonly ModelLine[] {
  const byName = [...criteria].sort((a, b) => compareTexts(nfc(a.name), nfc(b.name)));
  return byName.flatMap((criterion): readonly ModelLine[] => {
    const { tree } = criterion;
    const of = nfc(criterion.name);
    const about = (item: ModelItem, value: string): ModelLine => ({ item, of, value });
    const worth =
      method === "gunnen op waarde"
        ? "value" in criterion && criterion.value !== null
          ? [about("value", plainNumber(criterion.value))]
          : []
        : [about("weight", plainNumber(criterion.weight))];
    return [
      about("kind", KINDS[criterion.kind]),
      ...worth,
      ...(tree === null || method === "gunnen op waarde"
        ? []
        : [
            about("category", quoted(tree.category)),
            about("categoryWeight", plainNumber(tree.categoryWeight)),
            about("sectionWeight", plainNumber(tree.sectionWeight)),
          ]),
      ...(criterion.kind === "quality"
        ? [
            about("scaleMin", plainNumber(criterion.scaleMin)),
            about("scaleMax", plainNumber(criterion.scaleMax)),
            about("scaleZero", plainNumber(criterion.scaleZero)),
            about(
              "minimumScore",
              criterion.minimumScore === null ? NOT_STATED : plainNumber(criterion.minimumScore),
            ),
          ]
        : []),
    ];
  });
}

function line(item: ModelItem, value: string): ModelLine {
  return { item, of: null, value };
}

function nfc(text: string): string {
  return text.normalize("NFC").trim();
}
