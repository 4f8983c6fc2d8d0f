import fc from "fast-check";
import { digest } from "../../../src/application/digest";
import { awardLetters, rejectionLetters } from "../../../src/domain/papers/letters";
import type { LetterData } from "../../../src/domain/papers/letter-data";
import type { Revealed } from "../../../src/domain/papers/paper-choices";
import type { PaperSource } from "../../../src/domain/papers/paper-source";
import { letterSheet } from "../../../src/domain/sheets/letter-sheet";
import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";
import { drawTickets } from "../../../src/domain/tender/lot-draw/draw-tickets";
import { tiedBids } from "../../../src/domain/tender/lot-draw/tied-bids";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import type { Tender } from "../../../src/domain/tender/tender";
import { formatFor } from "../../../src/locale/format";
import { paperTexts as english } from "../../../src/locale/en/papers";
import { paperTexts as dutch } from "../../../src/locale/nl/papers";
import { tenders } from "../tender/support/arbitrary-tender";
import { propertyRuns } from "../tender/support/property-runs";
import { bid, price, quality, standings, tender } from "../tender/support/tender";
import { assessed, paperSourceOf, REVEAL_ALL, REVEAL_NONE, SENT } from "./paper-source-of";

const rejections = (source: PaperSource, revealed: Revealed = REVEAL_ALL) =>
  rejectionLetters(source, { sentOn: SENT, revealed });
const letterTo = (letters: readonly LetterData[], name: string): LetterData => {
  const found = letters.find(({ addressee }) => addressee === name);
  if (!found) throw new Error(`no letter to ${name}`);
  return found;
};

const OFFICE = tender({
  procedure: "european",
  criteria: [quality("Plan", 60, { scaleMax: 10 }), price(40)],
  rule: { kind: "marge", margin: 5 },
  bids: [
    bid("Alfa", 120, { Plan: 8 }, { level: "trede2", assessed: [assessed(8, [], "Alfa is concreet.")] }),
    bid("Beta", 110, { Plan: 8 }, { assessed: [assessed(8, ["Goed, maar minder dan Gamma."])] }),
    bid("Gamma", 150, { Plan: 9 }, { assessed: [null] }),
    bid("Delta", 100, { Plan: 4 }, { status: "invalid" }),
    bid("Epsilon", 90, { Plan: 4 }, { status: "lapsed" }),
  ],
});

describe("letters", () => {
  const source = paperSourceOf(OFFICE, { remarks: ["", "", "", "Niet ondertekend.", ""] });

  it("go to the winner, each loser and each excluded bidder, and not to who dropped out", () => {
    expect(
      awardLetters(source, { sentOn: SENT, revealed: REVEAL_ALL }).map(({ addressee }) => addressee),
    ).toEqual(["Alfa"]);
    expect(rejections(source).map(({ addressee }) => addressee)).toEqual(["Beta", "Gamma", "Delta"]);
  });

  it("always tell the addressee its own result", () => {
    const { own, priceDeficit } = letterTo(rejections(source, REVEAL_NONE), "Beta");
    expect(own).toMatchObject({
      price: 110,
      total: 84,
      rank: { place: 2, of: 3, shared: false },
      scores: [
        { criterion: "Plan", most: 60, score: 8, points: 48 },
        { criterion: "Prijs", most: 40, score: null, points: 36, motivation: null },
      ],
    });
    expect(priceDeficit?.toWin).toBeGreaterThan(0);
  });

  it("tell of the winner what was ticked and nothing else", () => {
    const nothing = letterTo(rejections(source, REVEAL_NONE), "Beta").winners;
    expect(nothing).toMatchObject([
      {
        name: "Alfa",
        total: null,
        price: null,
        level: null,
        points: null,
        motivations: null,
        beaten: "level",
      },
    ]);
    const all = letterTo(rejections(source), "Beta").winners;
    expect(all).toMatchObject([
      {
        total: 80,
        price: 120,
        level: "trede2",
        points: [48, 32],
        motivations: [{ kind: "text", text: "Alfa is concreet." }, null],
      },
    ]);
  });

  it("name the criteria on which the winner has more, with figures only when scores are revealed", () => {
    expect(letterTo(rejections(source), "Gamma").winners[0]?.advantages).toEqual([
      { criterion: "Prijs", figures: { own: 20, winner: 32 } },
    ]);
    expect(letterTo(rejections(source, REVEAL_NONE), "Gamma").winners[0]?.advantages).toEqual([
      { criterion: "Prijs", figures: null },
    ]);
  });

  it("leave out a motivation that names another loser, and ask for one that is missing", () => {
    expect(letterTo(rejections(source), "Beta").own.scores[0]?.motivation).toEqual({ kind: "withheld" });
    expect(letterTo(rejections(source), "Gamma").own.scores[0]?.motivation).toEqual({ kind: "missing" });
  });

  it("give the reason of an exclusion", () => {
    expect(letterTo(rejections(source), "Delta").own).toMatchObject({
      excluded: { kind: "invalid" },
      remark: { kind: "text", text: "Niet ondertekend." },
      rank: null,
    });
  });

  it("tell the price of the winner only as a price, where the method gives it no points", () => {
    const worth = { ...OFFICE, method: "utility index", rule: { kind: "gewogen" } } as const;
    const [first] = rejections(paperSourceOf(worth), { ...REVEAL_ALL, price: false });
    expect(first?.winners[0]?.points?.[1]).toBeNull();
    expect(first?.winners[0]?.price).toBeNull();
  });

  it("say that the price can be calculated from points that are told", () => {
    const scores = { ...REVEAL_NONE, scores: true };
    expect(rejections(source, scores)[0]?.priceDerivable).toBe(true);
    expect(rejections(source, { ...scores, price: true })[0]?.priceDerivable).toBe(false);
    expect(rejections(source, { ...REVEAL_NONE, total: true })[0]?.priceDerivable).toBe(false);
  });

  it("are not written while a lot must be drawn, and tell afterwards to whom it fell", () => {
    const outcome = scoreTender(standings({ A: [80, "none"], B: [80, "none"] }));
    const tied = tiedBids(outcome);
    if (tied === null) throw new Error("no lot needed");
    const before = paperSourceOf(outcome);
    expect([...awardLetters(before, { sentOn: SENT, revealed: REVEAL_ALL }), ...rejections(before)]).toEqual(
      [],
    );
    const draw = drawTickets(outcome.tender.key, "tulp", tied, digest);
    const after = paperSourceOf(outcome, {}, draw);
    expect(rejections(after)[0]?.winners[0]?.beaten).toBe("lot");
    expect(awardLetters(after, { sentOn: SENT, revealed: REVEAL_ALL })[0]?.own.drawn).toBe(true);
  });
});

/** Bids with names and prices that no other text or figure can be mistaken for, and motivations. */
function recognisable(given: Tender): Tender {
  return {
    ...given,
    bids: given.bids.map((each, index) => ({
      ...each,
      bidder: `Naam${"abcdefghijklmnop".charAt(index)}q`,
      assessed: given.criteria.map(({ kind }, column) =>
        kind === "quality"
          ? assessed(each.scores[column] ?? 0, ["Helder.", index % 2 === 0 ? "Namen: Naamaq" : ""])
          : null,
      ),
    })),
  };
}

const textsOf = ({ cells }: SheetDocument): readonly string[] =>
  cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
const numbersOf = ({ cells }: SheetDocument): readonly number[] =>
  cells.flatMap(({ content }) => (content.kind === "number" ? [content.value] : []));

/** Whole amounts: `€ 150` is not told by `€ 150,50`. */
const amountsIn = (text: string): readonly string[] =>
  (text.match(/€\s?\d[\d.,]*/g) ?? []).map((amount) => amount.replace(/[.,]$/, ""));

const trait = fc.boolean();
const revealed = fc.record({ total: trait, scores: trait, level: trait, price: trait, motivation: trait });

it("no letter tells the name, the price or a score of another loser", () => {
  fc.assert(
    fc.property(
      tenders(),
      revealed,
      fc.constantFrom("nl" as const, "en" as const),
      (given, told, language) => {
        const texts = language === "nl" ? dutch : english;
        const { euro } = formatFor(language);
        const outcome = scoreTender(recognisable(given));
        const tied = tiedBids(outcome);
        const draw = tied && drawTickets(outcome.tender.key, "tulp", tied, digest);
        const source = paperSourceOf(outcome, {}, draw);
        const choices = { sentOn: SENT, revealed: told };
        for (const letter of [...awardLetters(source, choices), ...rejectionLetters(source, choices)]) {
          const document = letterSheet(letter, texts);
          const all = textsOf(document).join("\n");
          const winners = letter.kind === "award" ? [] : source.decision.winners;
          const own = outcome.bids.find(({ bid: each }) => each.bidder === letter.addressee);
          const known = [...(own ? [own] : []), ...winners];
          const others = outcome.bids.filter((scored) => !known.includes(scored));
          // Every figure is the addressee's own, a limit that was published, or one of the winner's that was ticked.
          const allowed = new Set<number | null>([
            ...letter.own.scores.flatMap(({ most, score, points }) => [most, score, points]),
            letter.own.total,
            letter.own.price,
            letter.priceDeficit?.toWin ?? null,
            outcome.tender.ceilingPrice,
            ...letter.winners.flatMap(({ total, price: paid, points, advantages }) => [
              total,
              paid,
              ...(points ?? []),
              ...advantages.flatMap(({ figures }) => (figures ? [figures.own, figures.winner] : [])),
            ]),
          ]);
          const isAllowed = (price: number): boolean =>
            [...allowed].some((value) => value !== null && Math.abs(value - price) < 0.01);
          for (const { bid: other } of others) {
            expect(all).not.toContain(other.bidder);
            if (other.price !== null && !isAllowed(other.price))
              expect(amountsIn(all)).not.toContain(euro(other.price));
          }
          for (const value of numbersOf(document)) expect(allowed.has(value)).toBe(true);
          for (const winner of letter.winners) {
            const inFigures = winner.advantages.filter(({ figures }) => figures !== null);
            if (!told.total) expect(winner.total).toBeNull();
            if (!told.price) {
              expect(winner.price).toBeNull();
              expect(inFigures.filter(({ criterion }) => criterion === null)).toEqual([]);
            }
            if (!told.scores) {
              expect(winner.points).toBeNull();
              expect(inFigures.filter(({ criterion }) => criterion !== null)).toEqual([]);
            }
          }
        }
      },
    ),
    propertyRuns(40),
  );
});
