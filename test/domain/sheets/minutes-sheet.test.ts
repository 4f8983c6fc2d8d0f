import { digest } from "../../../src/application/digest";
import type { PaperSource } from "../../../src/domain/papers/paper-source";
import { minutesSheet } from "../../../src/domain/sheets/minutes-sheet";
import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";
import { drawTickets } from "../../../src/domain/tender/lot-draw/draw-tickets";
import { tiedBids } from "../../../src/domain/tender/lot-draw/tied-bids";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import { paperTexts as english } from "../../../src/locale/en/papers";
import { paperTexts as dutch } from "../../../src/locale/nl/papers";
import { assessed, paperSourceOf } from "../papers/paper-source-of";
import { bid, price, quality, standings, tender } from "../tender/support/tender";
import { readerOf } from "./paper-reader";

const LONG = "Het plan beschrijft per fase wie wat doet en hoe de planning wordt bewaakt. ".repeat(40).trim();
const OFFICE = tender({
  description: "Kantoormeubilair",
  criteria: [quality("Plan", 60, { scaleMax: 10, minimumScore: 5 }), price(40)],
  rule: { kind: "marge", margin: 5 },
  bids: [
    bid(
      "Alfa",
      120,
      { Plan: 8 },
      { level: "trede2", kvk: "00000011", assessed: [assessed(8, ["Concreet.", "Helder."], LONG)] },
    ),
    bid("Beta", 110, { Plan: 8 }, { assessed: [assessed(8, ["Goed."])] }),
    bid("Gamma", 150, { Plan: 9 }),
    bid("Delta", 100, { Plan: 4 }),
    bid("Epsilon", 100, {}, { status: "invalid" }),
  ],
});
const minutes = (source: PaperSource, texts = dutch): SheetDocument => minutesSheet({ source, texts });
const lines = (document: SheetDocument): string[] => readerOf(document).paper.split("\n");
const after = (all: readonly string[], heading: string): string[] => {
  const start = all.findIndex((line) => line.endsWith(heading));
  const end = all.findIndex((line, index) => index > start && /^\d+\. /.test(line));
  return all.slice(start + 1, end < 0 ? undefined : end).filter((line) => line !== "");
};

describe("the award report", () => {
  const source = paperSourceOf(OFFICE, {
    committee: [
      { name: "A. Voorbeeld", role: "voorzitter", position: "Inkoper", declared: 46_300, remark: "" },
      { name: "B. Verzinsel", role: "lid", position: "", declared: null, remark: "" },
    ],
    remarks: ["", "", "", "", "Niet ondertekend."],
    corrections: [
      {
        when: "2026-11-19 09:00",
        by: "Jan",
        key: OFFICE.key,
        sheet: "Inschrijvingen",
        cell: "D2",
        what: "Inschrijfprijs van Alfa",
        was: 130,
        is: 120,
        why: "Tikfout",
        replaced: "",
        controlNumber: "",
        newSheet: "",
      },
    ],
  });
  const document = minutes(source);
  const all = lines(document);

  it("numbers its sections and names tender, procedure and control number", () => {
    expect(all[0]).toBe("Proces-verbaal van gunning · Schoonmaak");
    expect(all.filter((line) => /^\d+\. /.test(line)).map((line) => Number.parseInt(line, 10))).toEqual(
      Array.from({ length: 13 }, (_, index) => index + 1),
    );
    const facts = after(all, "Opdracht en procedure");
    expect(facts).toEqual(
      expect.arrayContaining([
        "Organisatie | Gemeente Voorbeeld",
        "Omschrijving | Kantoormeubilair",
        "Procedure | privaat",
        "PSO-regel | marge 5 punten",
        "Berekend | 20 november 2026, 10:15, door Jan de Vries",
        "Controlegetal | AAAA-BBBB-CCCC-DDDD",
      ]),
    );
  });

  it("tells who sat in the committee and who made no declaration", () => {
    expect(after(all, "Commissie en belangenverklaringen")).toEqual(
      expect.arrayContaining([
        "A. Voorbeeld | voorzitter | Inkoper | 5 oktober 2026",
        "B. Verzinsel | lid | nog niet",
      ]),
    );
  });

  it("lists bids with the level that counted, and exclusions with their reasons", () => {
    expect(after(all, "Ontvangen inschrijvingen en PSO-niveau")).toContain("Alfa | 00000011 | Trede 2 | 120");
    expect(after(all, "Niet in de beoordeling")).toEqual([
      "Inschrijver | Reden",
      "Delta | Plan: score 4, minimaal 5 nodig",
      "Epsilon | ongeldig verklaard: Niet ondertekend.",
    ]);
  });

  it("shows per bid who gave what and why, the whole motivation, and a line where there is none", () => {
    const scores = after(all, "Scores en motivering");
    expect(scores).toEqual(
      expect.arrayContaining([
        "Plan | 8 | 48 | 60",
        "A. Voorbeeld | 8 | Concreet.",
        "B. Verzinsel | 8 | Helder.",
      ]),
    );
    expect(scores.join(" ").split("Het plan beschrijft per fase").length - 1).toBe(40);
    const gamma = scores.slice(scores.indexOf("Gamma"), scores.indexOf("Delta"));
    expect(gamma.some((line) => line.startsWith("Vul de motivering in"))).toBe(true);
  });

  it("shows the order, the award and what it rests on", () => {
    expect(after(all, "Rangorde")[1]).toBe("Alfa | Trede 2 | PSO-niveau | 1 | 48 | 80");
    const award = after(all, "Gunning");
    expect(award[0]).toBe("De commissie stelt voor de opdracht te gunnen aan Alfa.");
    expect(award[1]).toContain("rust op het certificaat van Alfa (Trede 2). Telt dat niet, dan wint Beta.");
    expect(after(all, "Loting")).toEqual(["Loting was niet nodig."]);
  });

  it("prints corrections with old and new, and a line to sign for each member", () => {
    expect(after(all, "Correcties")[1]).toContain(
      "Inschrijfprijs van Alfa | Inschrijvingen D2 | 130 | 120 |",
    );
    const signers = after(all, "Ondertekening").slice(2).join("\n");
    expect(signers).toMatch(
      /^A\. Voorbeeld\nvoorzitter, Inkoper \| Voorbeeldstad, …+\nB\. Verzinsel\nlid \| Voorbeeldstad, …+$/,
    );
  });

  it("prints A4 upright with its title on every page", () => {
    expect(document.print).toMatchObject({ orientation: "portrait", fitToPagesWide: 1, titleRows: [1, 1] });
    expect(document.name).toBe("Proces-verbaal Schoonmaak");
  });

  it("speaks English where that is chosen", () => {
    const translated = lines(minutes(source, english));
    expect(translated[0]).toBe("Award report · Schoonmaak");
    expect(after(translated, "Award")[0]).toBe("The committee proposes to award the contract to Alfa.");
    expect(translated.join(" ")).not.toMatch(/Vul |Loting was|Criterium/);
  });
});

it("says that a lot must be drawn, and shows the draw afterwards", () => {
  const outcome = scoreTender(standings({ A: [80, "none"], B: [80, "none"] }));
  const before = lines(minutes(paperSourceOf(outcome)));
  expect(after(before, "Loting")[0]).toContain("Loting nodig: A en B delen plaats 1");
  expect(after(before, "Gunning")[0]).toBe("Er is nog geen gunning: eerst beslist de loting.");
  const tied = tiedBids(outcome);
  if (tied === null) throw new Error("no lot needed");
  const draw = drawTickets(outcome.tender.key, "tulp", tied, digest);
  const drawn = lines(minutes(paperSourceOf(outcome, {}, draw)));
  const winner = draw.tickets.find(({ getsContract }) => getsContract);
  expect(after(drawn, "Loting").join("\n")).toContain("‘tulp’");
  expect(after(drawn, "Loting")[2]).toContain(`${winner?.bidder} | 1 |`);
  expect(after(drawn, "Gunning")[0]).toContain(`te gunnen aan ${winner?.bidder}.`);
});

it("leaves lines to fill in where nothing is known, and has no awards without bids that take part", () => {
  const empty = paperSourceOf(
    tender({ criteria: [price(100)], bids: [bid("A", 100, {}, { status: "invalid" })] }),
    {
      committee: [],
      settings: {
        organisation: null,
        address: null,
        town: null,
        signatory: null,
        signatoryPosition: null,
        contact: null,
        contactEmail: null,
        reference: null,
      },
    },
  );
  const document = minutes(empty);
  const all = lines(document);
  expect(after(all, "Gunning")).toEqual([
    "De commissie stelt voor de opdracht niet te gunnen: geen enkele inschrijving doet mee.",
  ]);
  expect(after(all, "Opdracht en procedure")[0]).toMatch(/^Organisatie \| …+$/);
  expect(after(all, "Niet in de beoordeling")[1]).toContain("Vul in waarom");
  expect(after(all, "Ondertekening").length).toBe(5);
  expect(document.cells.filter(({ role }) => role === "input").length).toBeGreaterThan(8);
});
