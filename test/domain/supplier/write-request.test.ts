import fc from "fast-check";
import type { RequestFacts } from "../../../src/domain/supplier/request-texts";
import { writeRequest } from "../../../src/domain/supplier/write-request";
import type { Tender } from "../../../src/domain/tender/tender";
import { requestTexts as english } from "../../../src/locale/en/request-text";
import { requestTexts as dutch } from "../../../src/locale/nl/request-text";
import { tenders } from "../tender/support/arbitrary-tender";
import { EQUAL_STEPS, NO_DISCOUNT, price, pso, quality, tender } from "../tender/support/tender";

const CRITERIA = [price(60), quality("Plan", 40, { scaleMax: 10, minimumScore: 5 })];

function textOf(options: Partial<Tender> = {}, facts: Partial<RequestFacts> = {}, texts = dutch) {
  const paragraphs = writeRequest(
    {
      tender: tender({ criteria: CRITERIA, bids: [], ...options }),
      moment: "closing",
      organisation: "Gemeente De Waard",
      contact: null,
      codeVersion: "2026-1",
      copyRequired: true,
      ...facts,
    },
    texts,
  );
  return new Map(paragraphs.map(({ heading, text }) => [heading, text]));
}

describe("how the price earns points", () => {
  it.each<[string, Partial<Tender>, string]>([
    ["laagste/prijs", { priceFormula: { kind: "laagste/prijs" } }, "60 × laagste prijs ÷ uw prijs."],
    [
      "laag-hoog",
      { priceFormula: { kind: "laag-hoog" } },
      "60 × (hoogste prijs − uw prijs) ÷ (hoogste prijs − laagste prijs); zijn alle prijzen gelijk of is er maar één, dan 60.",
    ],
    [
      "afwijking",
      { priceFormula: { kind: "afwijking" } },
      "60 × (1 − (uw prijs − laagste prijs) ÷ laagste prijs). Boven het dubbele van de laagste prijs zijn de punten lager dan 0; wij kappen ze niet af.",
    ],
    [
      "log",
      { priceFormula: { kind: "log", base: 1.5 } },
      "60 × (1 − ln(uw prijs ÷ laagste prijs) ÷ ln(1,5)), met ln de natuurlijke logaritme. Boven 1,5 keer de laagste prijs zijn de punten lager dan 0; wij kappen ze niet af.",
    ],
    [
      "a bandwidth that is cut",
      { priceFormula: { kind: "bandbreedte", low: 100, high: 250 }, clip: true },
      "60 × (€ 250 − uw prijs) ÷ (€ 250 − € 100). Minder dan 0 en meer dan 60 punten kan niet: punten daarbuiten worden afgekapt.",
    ],
  ])("%s", (_, options, text) => {
    const written = textOf(options).get("Punten voor de prijs") ?? "";
    expect(written.replaceAll("\u00a0", " ")).toBe(`Punten voor de prijs = ${text}`);
  });

  it("is left out where the method gives the price no points", () => {
    for (const method of ["gunnen op waarde", "prijs per kwaliteit", "utility index"] as const)
      expect([...textOf({ method }).keys()]).not.toContain("Punten voor de prijs");
    expect(textOf({ method: "utility index" }).get("Hoe de uitkomst ontstaat")).toContain(
      "U = (1 − (meeste punten − uw punten) ÷ 60) × laagste prijs ÷ uw prijs",
    );
  });
});

it("states criteria with weight, scale and minimum, and what a bid costs its place", () => {
  const text = textOf({ ceilingPrice: 250_000 });
  expect(text.get("Gunningscriteria")).toBe(
    "Prijs: 60 punten\nPlan: 40 punten, score van 0 tot 10, minimaal 5",
  );
  expect(text.get("Wanneer een inschrijving afvalt")?.replaceAll("\u00a0", " ")).toBe(
    "Een inschrijfprijs boven € 250.000 valt af. Een score onder 5 voor Plan valt af. Wie afvalt, krijgt geen plaats en heeft geen invloed op de punten van anderen.",
  );
});

it("gives values in euro and the zero of a scale where the tender has them", () => {
  const criteria = [price(0), quality("Plan", 0, { scaleMax: 10, scaleZero: 6, value: 2500 }), pso(0, 1000)];
  const text = textOf({ method: "gunnen op waarde", criteria });
  const plain = (heading: string) => text.get(heading)?.replaceAll("\u00a0", " ");
  expect(plain("Gunningscriteria")).toBe(
    "Prijs: de prijs in euro\nPlan: hoogstens € 2.500 waard, score van 0 tot 10, nulpunt 6\nPSO: hoogstens € 1.000 waard",
  );
  expect(plain("Waarde van kwaliteit")).toContain("(score − nulpunt) ÷ (hoogste score − nulpunt)");
  expect(plain("Wat elk PSO-niveau oplevert")).toBe(
    "PSO: geen € 0, Aspirant-status € 200, Basistrede € 400, Trede 1 € 600, Trede 2 € 800, Trede 3 € 1.000.",
  );
});

describe("how the level counts", () => {
  it("is the sentence that stands on the score sheet, with the order of the levels", () => {
    expect(textOf({ rule: { kind: "marge", margin: 5 } }).get("Hoe het PSO-niveau meetelt")).toBe(
      "Zo beslist het PSO-niveau (marge): wie hooguit 5 punten onder het hoogste totaal blijft, is gelijkwaardig. Van de gelijkwaardige inschrijvingen wint het hoogste PSO-niveau, daarna het hoogste totaal, daarna de meeste kwaliteitspunten. Voor elke volgende plaats gebeurt hetzelfde met wie er over is. Van laag naar hoog: geen, Aspirant-status, Basistrede, Trede 1, Trede 2, Trede 3.",
    );
  });

  it("says so when it changes nothing, and gives the points of a criterion of its own", () => {
    expect(textOf().get("Hoe het PSO-niveau meetelt")).toMatch(/het niveau verandert de volgorde niet\.$/);
    const text = textOf({ criteria: [price(60), quality("Plan", 20), pso(20)] });
    expect(text.get("Wat elk PSO-niveau oplevert")).toBe(
      "PSO: geen 0 punten, Aspirant-status 4 punten, Basistrede 8 punten, Trede 1 12 punten, Trede 2 16 punten, Trede 3 20 punten.",
    );
  });

  it.each([
    ["korting euro", "Trede 1 € 600"],
    ["korting procent", "Trede 1 6%"],
  ] as const)("gives the discounts of %s", (kind, words) => {
    const discounts = { euro: { ...NO_DISCOUNT, trede1: 600 }, share: { ...EQUAL_STEPS, trede1: 0.06 } };
    const text = textOf({ rule: { kind }, discounts });
    expect(text.get("Korting per PSO-niveau")?.replaceAll("\u00a0", " ")).toContain(words);
    expect(text.get("Hoe de uitkomst ontstaat")).toContain("de inschrijfprijs min de korting");
  });
});

describe("what happens when a bid drops out", () => {
  const about = (options: Partial<Tender>) => textOf(options).get("Als een inschrijver afvalt na de gunning");
  const relative = { priceFormula: { kind: "laagste/prijs" } } as const;
  it.each<[string, Partial<Tender>, RegExp]>([
    ["no result changes with absolute prices", {}, /verandert de uitkomst van de anderen niet/],
    ["results are made again", { ...relative, recalculate: "yes" }, /opnieuw, alsof deze inschrijver niet/],
    [
      "the price stays a measure",
      { ...relative, recalculate: "no" },
      /de prijs van deze inschrijver blijft als maatstaf/,
    ],
    [
      "price and points stay",
      { method: "utility index", recalculate: "no" },
      /de prijs en de punten van deze/,
    ],
    ["it must still be chosen", { ...relative, recalculate: null }, /\[wel \/ niet\] opnieuw/],
  ])("%s", (_, options, words) => expect(about(options)).toMatch(words));
});

describe("the certificate and the law", () => {
  it("is asked for shortly in a private request, with a link and equivalents in a public one", () => {
    const certificate = (options: Partial<Tender>) =>
      textOf(options).get("PSO-certificaat of gelijkwaardig bewijs") ?? "";
    expect(certificate({ procedure: "private" })).not.toMatch(/2\.78a|motiveren/);
    expect(certificate({ procedure: "belowThreshold" })).toMatch(/Gelijkwaardig is ieder bewijs/);
    expect(certificate({ procedure: "european" })).toMatch(/buiten uw schuld .*artikel 2\.78a/);
    const headings = (procedure: Tender["procedure"]) => [...textOf({ procedure }).keys()];
    expect(headings("private")).not.toContain("Verband met de opdracht");
    expect(textOf({ procedure: "european" }).get("Verband met de opdracht")).toMatch(/‘of gelijkwaardig’\.$/);
    expect(textOf({ procedure: "reserved" }).get("Verband met de opdracht")).toMatch(/30%.*artikel 2\.82 /);
  });

  it("needs a copy only where the settings say so", () => {
    const words = "Zonder kopie telt het niveau";
    expect([...textOf().values()].join()).toContain(words);
    expect([...textOf({}, { copyRequired: false }).values()].join()).not.toContain(words);
  });

  it("names the reference date and, for the whole term, the duty to keep the level", () => {
    expect(textOf().get("Peildatum")).toMatch(
      /^De peildatum is de sluitingsdatum van de inschrijving: 9 december 2025\./,
    );
    expect(textOf({}, { moment: "term" }).get("Peildatum")).toMatch(/contract begint: .* de hele looptijd/);
    expect(textOf({}, { moment: null }).get("Peildatum")).toMatch(/^De peildatum is 9 december 2025\./);
  });

  it("ends with a clause for the contract that a lawyer must look at", () => {
    const [heading, text] = [...textOf()].at(-1) ?? [];
    expect(heading).toBe("Contractbepaling (voorbeeld, laat dit juridisch toetsen)");
    expect(text?.split("\n")).toHaveLength(5);
  });
});

it("writes the same parts in both languages, without a hole, for every tender that can be scored", () => {
  fc.assert(
    fc.property(tenders(), fc.constantFrom("private", "european", "reserved", null), (any, procedure) => {
      const [nl, en] = [dutch, english].map((texts) => [...textOf({ ...any, procedure }, {}, texts)]);
      expect(en?.length).toBe(nl?.length);
      for (const [heading, text] of [...(nl ?? []), ...(en ?? [])])
        expect(`${heading} ${text}`).not.toMatch(/undefined|NaN|null|Infinity| {2}/);
    }),
    { numRuns: 40 },
  );
});
