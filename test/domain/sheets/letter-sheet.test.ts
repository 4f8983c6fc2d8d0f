import { awardLetters, rejectionLetters } from "../../../src/domain/papers/letters";
import { lotNotice } from "../../../src/domain/papers/lot-notice-data";
import type { PaperSource } from "../../../src/domain/papers/paper-source";
import { letterSheet } from "../../../src/domain/sheets/letter-sheet";
import { lotNoticeSheet } from "../../../src/domain/sheets/lot-notice-sheet";
import type { PaperTexts } from "../../../src/domain/sheets/paper-texts";
import { paperTexts as english } from "../../../src/locale/en/papers";
import { paperTexts as dutch } from "../../../src/locale/nl/papers";
import { assessed, CHOICES, paperSourceOf, REVEAL_NONE } from "../papers/paper-source-of";
import { bid, price, quality, standings, tender } from "../tender/support/tender";
import { readerOf } from "./paper-reader";

const OFFICE = tender({
  procedure: "european",
  description: "Kantoormeubilair",
  criteria: [quality("Plan", 60, { scaleMax: 10 }), price(40)],
  rule: { kind: "marge", margin: 5 },
  bids: [
    bid("Alfa", 120_000, { Plan: 8 }, { level: "trede2", assessed: [assessed(8, [], "Alfa is concreet.")] }),
    bid("Beta", 110_000, { Plan: 8 }, { assessed: [assessed(8, ["Goed, maar algemeen."])] }),
    bid("Gamma", 150_000, { Plan: 9 }),
    bid("Delta", 210_000, { Plan: 9 }),
  ],
  priceFormula: { kind: "bandbreedte", low: 100_000, high: 200_000 },
  ceilingPrice: 200_000,
});

const award = (source: PaperSource, texts: PaperTexts = dutch) =>
  awardLetters(source, CHOICES).map((letter) => readerOf(letterSheet(letter, texts)));
const reject = (source: PaperSource, texts: PaperTexts = dutch, revealed = CHOICES.revealed) =>
  Object.fromEntries(
    rejectionLetters(source, { ...CHOICES, revealed }).map((letter) => [
      letter.addressee,
      readerOf(letterSheet(letter, texts)),
    ]),
  );

describe("a letter of award", () => {
  const [letter] = award(paperSourceOf(OFFICE));

  it("has a letterhead, a subject and a signature", () => {
    const paper = letter?.paper ?? "";
    expect(paper.split("\n").slice(0, 2)).toEqual(["Gemeente Voorbeeld", "Stadsplein 1"]);
    for (const line of [
      "Alfa",
      "Voorbeeldstad, 26 november 2026",
      "Kenmerk | INK-1",
      "Betreft | Gunning Schoonmaak",
      "Geachte heer, mevrouw,",
      "C. Fictief",
      "Directeur",
      "Controlegetal van de beoordeling: AAAA-BBBB-CCCC-DDDD",
    ])
      expect(paper.split("\n")).toContain(line);
  });

  it("tells the winner its own scores and why, and nothing of others", () => {
    expect(letter?.paper).toContain("Plan | 8 | 48 | 60");
    expect(letter?.paper).toContain("Plaats in de rangorde | 1e van 3");
    expect(letter?.paper).toContain("Alfa is concreet.");
    expect(letter?.paper).toContain("Uw PSO-niveau gaf de doorslag.");
    expect(letter?.paper).not.toMatch(/Beta|Gamma|Delta/);
  });

  it("names the last day of the standstill, and asks beside the paper to have it confirmed", () => {
    expect(letter?.paper).toContain("De laatste dag is 16 december 2026.");
    expect(letter?.paper).toContain("nog geen aanvaarding van uw aanbod");
    expect(letter?.paper).not.toContain("jurist");
    expect(letter?.aside).toContain("laat de termijn door een jurist bevestigen");
  });

  it("promises no standstill where none applies", () => {
    const [private_] = award(paperSourceOf({ ...OFFICE, procedure: "private" }));
    expect(private_?.paper).toContain("dat wij de opdracht aan u gunnen.");
    expect(private_?.paper).not.toMatch(/termijn|kort geding/);
  });
});

describe("a letter of rejection", () => {
  const letters = reject(paperSourceOf(OFFICE));

  it("names the winner and sets its ticked characteristics beside the addressee's", () => {
    const paper = letters["Beta"]?.paper ?? "";
    expect(paper).toContain("Wij zijn van plan de opdracht te gunnen aan Alfa.");
    expect(paper).toContain("Onderdeel | U | Alfa");
    expect(paper).toContain("Prijs | 36 | 32");
    expect(paper).toContain("Totaal | 84 | 80");
    expect(paper).toContain("Prijs (EUR) | 110000 | 120000");
    expect(paper).toContain("PSO-niveau | geen | Trede 2");
  });

  it("says why a better score did not win, and how much lower the price should have been", () => {
    const paper = letters["Beta"]?.paper ?? "";
    expect(paper).toContain(
      "Volgens de PSO-regel hierboven gaf het PSO-niveau de doorslag: Alfa heeft PSO-niveau Trede 2, tegenover geen voor u (80,00 tegen 84,00 voor u).",
    );
    expect(paper).toContain("Op geen enkel onderdeel krijgt Alfa meer dan u.");
    expect(paper).toMatch(/Met een prijs die €\s[\d.,]+ lager was, had uw inschrijving gewonnen/);
    expect(letters["Gamma"]?.paper).toContain("Prijs: Alfa krijgt 32,000 punten, u 20,000.");
  });

  it("tells how to object, in time", () => {
    expect(letters["Beta"]?.paper).toContain("kort geding aanhangig maken");
  });

  it("hides what was not ticked", () => {
    const { paper = "", aside } = reject(paperSourceOf(OFFICE), dutch, REVEAL_NONE)["Gamma"] ?? {};
    expect(paper).toContain("te gunnen aan Alfa.");
    expect(paper).not.toMatch(/Uw inschrijving naast|Trede 2|concreet|32,0|120/);
    expect(paper).toContain("Alfa krijgt meer dan u op: Prijs.");
    expect(aside).not.toContain("terug te rekenen");
  });

  it("warns beside the paper that points give the price away", () => {
    const noPrice = reject(paperSourceOf(OFFICE), dutch, { ...CHOICES.revealed, price: false });
    expect(noPrice["Beta"]?.aside).toContain("is de prijs van de winnaar terug te rekenen");
  });

  it("tells an excluded bidder why, with the winner's characteristics and no comparison", () => {
    const paper = letters["Delta"]?.paper ?? "";
    expect(paper).toMatch(/Uw prijs van €\s210\.000 ligt boven de hoogst toegestane prijs van €\s200\.000\./);
    expect(paper).toContain("Onderdeel | Alfa");
    expect(paper).not.toMatch(/eindigt voor u|had uw inschrijving gewonnen|Plaats in de rangorde/);
  });

  it("speaks English where that is chosen", () => {
    const { paper } = reject(paperSourceOf(OFFICE), english)["Beta"] ?? {};
    expect(paper).toContain("We intend to award the contract to Alfa.");
    expect(paper).toContain("Its last day is 16 December 2026.");
    expect(paper).not.toMatch(/Geachte|Uw |termijn/);
  });
});

it("tells a lower price as an advantage where the method gives the price no points", () => {
  const worth = paperSourceOf({
    ...OFFICE,
    method: "gunnen op waarde",
    rule: { kind: "gewogen" },
    criteria: [quality("Plan", 0, { scaleMax: 10, value: 10_000 })],
  });
  expect(reject(worth)["Gamma"]?.paper).toMatch(/Prijs: Beta vraagt €\s110\.000, u €\s150\.000\./);
  const { paper } = reject(worth, dutch, REVEAL_NONE)["Gamma"] ?? {};
  expect(paper).toContain("Beta heeft een lagere prijs dan u.");
  expect(paper).not.toContain("110");
});

it("is sent by e-mail where the address is known, and else has a line for it", () => {
  const source = paperSourceOf(OFFICE, { emails: [null, "info@beta.example", null, null] });
  expect(reject(source)["Beta"]?.paper).toContain("Beta\nPer e-mail: info@beta.example");
  expect(reject(source)["Gamma"]?.paper).toMatch(/Gamma\nAdres of e-mailadres: …+/);
});

it("compares with each of several winners", () => {
  const two = paperSourceOf(
    standings({ A: [90, "none"], B: [80, "none"], C: [70, "none"] }, { contracts: 2 }),
  );
  const { paper } = reject(two)["C"] ?? {};
  expect(paper).toContain("Wij gunnen de opdrachten aan A en B.");
  expect(paper).toContain("Onderdeel | U | A");
  expect(paper).toContain("Onderdeel | U | B");
});

it("says that nobody gets the contract", () => {
  const none = paperSourceOf(
    tender({ criteria: [price(100)], bids: [bid("A", 100, {}, { status: "invalid" })] }),
  );
  expect(reject(none)["A"]?.paper).toContain("De opdracht wordt aan niemand gegund");
});

describe("the notice of a draw", () => {
  const tied = paperSourceOf(standings({ Alfa: [80, "none"], Beta: [80, "none"], Gamma: [60, "none"] }));
  const noticeOf = (lot: typeof CHOICES.lot, texts: PaperTexts = dutch) => {
    const notice = lotNotice(tied, { ...CHOICES, lot });
    if (notice === null) throw new Error("no notice");
    return readerOf(lotNoticeSheet(notice, texts));
  };

  it("tells when, where, by whom and who may attend, and names nobody", () => {
    const { paper, aside } = noticeOf({ when: "dinsdag 10:00", where: "Stadsplein 1", by: "de notaris" });
    expect(paper).toContain("Wanneer | dinsdag 10:00\nWaar | Stadsplein 1\nDoor wie | de notaris");
    expect(paper).toContain("eindigen 2 inschrijvingen, waaronder de uwe, gelijk");
    expect(paper).toContain("mag met een of meer vertegenwoordigers aanwezig zijn");
    expect(paper).not.toMatch(/Alfa|Beta|Gamma/);
    expect(aside).toContain("Stuur deze aankondiging aan: Alfa en Beta.");
  });

  it("leaves lines to fill in, and is not made where no lot is needed", () => {
    expect(noticeOf(CHOICES.lot, english).paper).toMatch(/When \| …+\nWhere \| …+\nBy whom \| …+/);
    expect(lotNotice(paperSourceOf(OFFICE), CHOICES)).toBeNull();
  });
});
