import fc from "fast-check";
import type { ExcelSerial } from "../../../../src/domain/cell";
import { modelChanges } from "../../../../src/domain/tender/lock/model-changes";
import { modelText, readModelText } from "../../../../src/domain/tender/lock/model-text";
import type { Tender } from "../../../../src/domain/tender/tender";
import { DISCOUNT_MODEL, TREE_MODEL } from "../support/lock-findings";
import { bid, NO_DISCOUNT, price, pso, quality, tender } from "../support/tender";
import { anyText } from "../../../support/any-text";

const POLICY = { copyRequired: true, aggregation: null } as const;
const text = (model: Tender): string => modelText(model, POLICY);
const differences = (a: Tender, b: Tender) =>
  modelChanges(text(a), text(b)).map(({ item, of }) => [item, of]);

it("says everything that can change who wins, in fixed words", () => {
  expect(text(TREE_MODEL).split(" ¶ ")).toEqual([
    "inkoopladder-model 1",
    'tender = "Schoonmaak"',
    'perceel = ""',
    "procedure = privaat",
    "methode = punten",
    "prijsformule = bandbreedte 100..200",
    "prijspunten begrenzen = nee",
    "PSO-regel = gewogen",
    "afronding = 2",
    "volgorde bij gelijke stand = PSO-niveau volgens de regel, kwaliteit, loting",
    "herberekenen = -",
    "aantal opdrachten = 1",
    "plafondprijs = -",
    "peildatum = 2025-12-09",
    "kopie verplicht = ja",
    "samenvoegen = -",
    'ladder waarde "none" = 0',
    'ladder waarde "aspirant" = 0.2',
    'ladder waarde "basis" = 0.4',
    'ladder waarde "trede1" = 0.6',
    'ladder waarde "trede2" = 0.8',
    'ladder waarde "trede3" = 1',
    'soort "PSO" = PSO',
    'weging "PSO" = 10',
    'soort "Plan" = kwaliteit',
    'weging "Plan" = 50',
    'categorie "Plan" = "Kwaliteit"',
    'weging categorie "Plan" = 100',
    'weging onderdeel "Plan" = 50',
    'schaal min "Plan" = 0',
    'schaal max "Plan" = 100',
    'nulpunt "Plan" = 0',
    'minimumscore "Plan" = -',
    'soort "Prijs" = prijs',
    'weging "Prijs" = 40',
  ]);
});

it("does not depend on the order of the criteria or on the bids", () => {
  const turned = { ...TREE_MODEL, criteria: [...TREE_MODEL.criteria].reverse() };
  expect(text(turned)).toBe(text(TREE_MODEL));
  expect(text({ ...TREE_MODEL, bids: [bid("A", 1, {})], estimate: 5, description: "x" })).toBe(
    text(TREE_MODEL),
  );
});

it.each<[string, Partial<Tender>]>([
  ["procedure", { procedure: "european" }],
  ["method", { method: "utility index" }],
  ["priceFormula", { priceFormula: { kind: "bandbreedte", low: 100, high: 200.5 } }],
  ["clip", { clip: true }],
  ["rule", { rule: { kind: "banden", width: 5 } }],
  ["rounding", { rounding: 3 }],
  ["recalculate", { recalculate: "yes" }],
  ["contracts", { contracts: 2 }],
  ["ceilingPrice", { ceilingPrice: 199.99 }],
  ["referenceDate", { referenceDate: 46001 as ExcelSerial }],
  ["utility", { utilities: { ...TREE_MODEL.utilities, trede1: 0.65 } }],
])("notices another %s", (item, change) => {
  expect(differences(TREE_MODEL, { ...TREE_MODEL, ...change }).map(([changed]) => changed)).toContain(item);
});

it("names criteria that came, went or changed", () => {
  const now = {
    ...TREE_MODEL,
    criteria: [price(45), pso(10), quality("Team", 45, { minimumScore: 6 })],
  };
  expect(modelChanges(text(TREE_MODEL), text(now))).toEqual(
    expect.arrayContaining([
      { item: "weight", of: "Prijs", was: "40", now: "45" },
      { item: "weight", of: "Team", was: null, now: "45" },
      { item: "weight", of: "Plan", was: "50", now: null },
      { item: "category", of: "Plan", was: "Kwaliteit", now: null },
    ]),
  );
});

it("leaves out what the method and rule have no use for", () => {
  const { rule } = DISCOUNT_MODEL;
  expect(text(DISCOUNT_MODEL)).not.toMatch(/prijsformule|weging/);
  expect(text(DISCOUNT_MODEL)).toContain('ladder korting euro "trede3" = 1000');
  expect(text({ ...DISCOUNT_MODEL, rule: { kind: "korting procent" } })).not.toContain('korting euro "');
  const more = { euro: { ...NO_DISCOUNT, trede3: 2000 }, share: NO_DISCOUNT };
  expect(differences(DISCOUNT_MODEL, { ...DISCOUNT_MODEL, discounts: more })).toEqual([
    ["discountEuro", "trede3"],
  ]);
  expect(differences(TREE_MODEL, { ...TREE_MODEL, discounts: more })).toEqual([]);
  expect(rule.kind).toBe("korting euro");
});

it("reads back any name and any weight exactly", () => {
  const name = anyText({ minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(
      name,
      name,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (called, criterion, weight) => {
        const model = tender({
          criteria: [quality(criterion, weight)],
          bids: [],
          key: { tender: called, lot: "" },
        });
        const read = readModelText(text(model));
        const plain = (value: string): string => value.normalize("NFC").trim();
        expect(read?.key).toEqual({ tender: plain(called), lot: "" });
        const line = read?.lines.find(({ item }) => item === "weight");
        expect(line?.of).toBe(plain(criterion));
        expect(Number(line?.value)).toBe(weight === 0 ? 0 : weight);
      },
    ),
  );
});

it("takes no other text for a model", () => {
  expect(readModelText('inkoopladder-loting 1 ¶ tender = "A"')).toBeNull();
  expect(readModelText("")).toBeNull();
});
