import { createHash } from "node:crypto";
import fc from "fast-check";
import { drawnWinners, drawTickets } from "../../../../src/domain/tender/lot-draw/draw-tickets";
import { drawsOf, drawText } from "../../../../src/domain/tender/lot-draw/draw-text";
import { earlierDraw } from "../../../../src/domain/tender/lot-draw/earlier-draw";
import { tiedBids, type TiedBidder } from "../../../../src/domain/tender/lot-draw/tied-bids";
import { scoreTender } from "../../../../src/domain/tender/score-tender";
import { standings } from "../support/tender";

const digest = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
const KEY = { tender: "Kantine", lot: "2" };
const unnumbered = (bidder: string): TiedBidder => ({ bidder, kvk: null });
const draw = (bidders: readonly string[], seed = "Zonnebloem 7", contracts = 1) =>
  drawTickets(KEY, seed, { bidders: bidders.map(unnumbered), rank: 1, contracts }, digest);

it("gives each bidder the SHA-256 of seed, tender, lot and name, and the lowest comes first", () => {
  // Made with: printf %s 'Zonnebloem 7|Kantine|2|A bv' | shasum -a 256
  const known = "16128c54139dfe9b6eb0b023eb71ed9ef74161b6aa27d39eeefe29e3a4c3859f";
  const { tickets } = draw(["B bv", "C bv", "A bv"]);
  expect(tickets.map(({ bidder, text }) => [bidder, text])).toEqual([
    ["A bv", "Zonnebloem 7|Kantine|2|A bv"],
    ["B bv", "Zonnebloem 7|Kantine|2|B bv"],
    ["C bv", "Zonnebloem 7|Kantine|2|C bv"],
  ]);
  expect(tickets[0]?.ticket).toBe(known);
  for (const { text, ticket, number } of tickets) {
    expect(ticket).toBe(digest(text));
    expect(number).toBe(Number(`0x${ticket.slice(0, 9)}`));
  }
  const lowest = [...tickets].sort((a, b) => (a.ticket < b.ticket ? -1 : 1));
  expect(lowest.map(({ place }) => place)).toEqual([1, 2, 3]);
});

it("does not depend on the order of the bidders, on spaces around them or on how accents are stored", () => {
  const names = ["Café Één", "B bv", "Zorg & Co", "D"];
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: 4 }), (order) => {
      expect(draw(order)).toEqual(draw(names));
    }),
  );
  const places = (found: ReturnType<typeof draw>) =>
    found.tickets.map(({ ticket, place }) => [ticket, place]);
  expect(
    places(
      draw(
        names.map((name) => ` ${name.normalize("NFD")} `),
        " Zonnebloem 7 ",
      ),
    ),
  ).toEqual(places(draw(names)));
});

it("gives as many contracts as are left, and another seed another order", () => {
  const names = ["A", "B", "C", "D", "E"];
  expect(drawnWinners(draw(names, "x", 2))).toHaveLength(2);
  const winners = new Set(
    Array.from({ length: 60 }, (_, index) => drawnWinners(draw(names, `seed ${index}`)).join()),
  );
  expect(winners).toEqual(new Set(names));
});

it("draws between the bids that share the last place, for the contracts that are left there", () => {
  const outcome = scoreTender(
    standings(
      { a: [90, "none"], b: [80, "none"], c: [80, "none"], d: [80, "none"], e: [70, "none"] },
      { contracts: 3 },
    ),
  );
  expect(tiedBids(outcome)).toMatchObject({
    bidders: [{ bidder: "b" }, { bidder: "c" }, { bidder: "d" }],
    rank: 2,
    contracts: 2,
  });
  expect(tiedBids(scoreTender(standings({ a: [90, "none"], b: [80, "none"] })))).toBeNull();
});

describe("a draw that was made before", () => {
  const made = draw(["A bv", 'B "¶" bv']);
  const NO_HASH = { controlNumber: "", sha256: "" };
  const entries = [
    { when: "2026-10-05 10:15", by: "Jan", tender: "Kantine", lot: "2", ...NO_HASH, details: drawText(made) },
    { when: "2026-10-05 10:16", by: "", tender: "", lot: "", ...NO_HASH, details: "inkoopladder-model 1" },
  ];
  it("is found for the same bidders, and is the same draw", () => {
    const tied = ['B "¶" bv', "A bv"].map(unnumbered);
    expect(earlierDraw(drawsOf(entries, { tender: " kantine", lot: "2" }, digest), tied)).toEqual({
      when: "2026-10-05 10:15",
      by: "Jan",
      draw: made,
    });
  });
  it.each<[string, string, readonly string[]]>([
    ["one of them is gone", "2", ["A bv"]],
    ["one joined", "2", ["A bv", 'B "¶" bv', "C bv"]],
    ["another one took part", "2", ["A bv", "C bv"]],
    ["it was another lot", "1", ["A bv", 'B "¶" bv']],
  ])("is none when %s", (_, lot, bidders) => {
    expect(earlierDraw(drawsOf(entries, { ...KEY, lot }, digest), bidders.map(unnumbered))).toBeNull();
  });
  it("keeps KvK numbers in the log, and knows a bidder by its number or by its name", () => {
    const alfa = { bidder: 'A "¶" = bv', kvk: "00000011" };
    const beta = { bidder: "Beta", kvk: null };
    const numbered = drawTickets(KEY, "x", { bidders: [alfa, beta], rank: 1, contracts: 1 }, digest);
    const [entry] = entries;
    if (!entry) throw new Error("no entry");
    const draws = drawsOf([{ ...entry, details: drawText(numbered) }], KEY, digest);
    expect(draws[0]?.draw).toEqual(numbered);
    const finds = (...bidders: readonly TiedBidder[]) => earlierDraw(draws, bidders) !== null;
    expect(finds({ ...alfa, bidder: "Alfa" }, { ...beta, kvk: "00000022" })).toBe(true);
    expect(finds({ ...alfa, kvk: "00000099" }, beta)).toBe(true);
    expect(finds({ bidder: "Alfa", kvk: "00000099" }, beta)).toBe(false);
    expect(finds({ bidder: "Alfa", kvk: null }, beta)).toBe(false);
  });
});
