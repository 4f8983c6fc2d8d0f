import { requestSheet } from "../../../src/domain/sheets/request-sheet";
import type { BidderCopy, RequestText } from "../../../src/domain/supplier/request-text";
import { requestSheetTexts as texts } from "../../../src/locale/nl/request-sheet";
import { writtenCells } from "./written-cells";

const copy = (bidder: string, state: BidderCopy["state"]): BidderCopy => ({
  bidder,
  kvk: "12345678",
  state,
  email: null,
});
const REQUEST: RequestText = {
  key: { tender: "Kantine: west", lot: "2" },
  paragraphs: [
    { heading: "Peildatum", text: "De peildatum is 1 maart 2026." },
    { heading: "Gunningscriteria", text: "=Prijs: 60 punten\nPlan: 40 punten" },
  ],
  copies: [copy("Klaar", "received"), copy("@Traag", "missing"), copy("Klein", "notNeeded")],
};

function columnA(request: RequestText): readonly unknown[] {
  return writtenCells(requestSheet(request, texts))
    .map(([first]) => first)
    .filter((value) => value !== "");
}

it("has a row per paragraph under its heading, and then the bidders, first who must still send a copy", () => {
  expect(columnA(REQUEST)).toEqual([
    "Inkoopladder · aanvraagtekst",
    "Aanvraagtekst Kantine: west · perceel 2",
    texts.note,
    "Peildatum",
    "De peildatum is 1 maart 2026.",
    "Gunningscriteria",
    "=Prijs: 60 punten\nPlan: 40 punten",
    "Kopie van het certificaat per inschrijver",
    "Inschrijver",
    "@Traag",
    "Klaar",
    "Klein",
  ]);
  const document = requestSheet(REQUEST, texts);
  expect(document.name).toBe("Aanvraagtekst Kantine- wes");
  expect(document.print).toMatchObject({ orientation: "portrait", fitToPagesWide: 1 });
  expect(document.cells.every(({ content }) => content.kind !== "formula")).toBe(true);
});

it("says so when there are no bids, and when nobody needs to send anything", () => {
  expect(columnA({ ...REQUEST, copies: [] }).at(-1)).toBe("Er zijn nog geen inschrijvingen.");
  expect(columnA({ ...REQUEST, copies: [copy("Klaar", "received")] })).toContain(
    "Niemand hoeft nog een kopie te sturen.",
  );
});

it("goes on in a next row where a list is longer than a row can be high", () => {
  const lines = Array.from({ length: 60 }, (_, index) => `Criterium ${index}: 1 punt`);
  const document = requestSheet(
    { ...REQUEST, paragraphs: [{ heading: "Lang", text: lines.join("\n") }] },
    texts,
  );
  const rows = writtenCells(document).map(([first]) => String(first));
  expect(rows.filter((text) => text.startsWith("Criterium")).join("\n")).toBe(lines.join("\n"));
  expect(Math.max(...document.rowHeights.values())).toBeLessThan(409);
});

it("never leaves a heading alone at the foot of a page", () => {
  const paragraphs = Array.from({ length: 40 }, (_, index) => ({
    heading: `Kop ${index}`,
    text: "woord ".repeat(40 + ((index * 7) % 60)),
  }));
  const document = requestSheet({ ...REQUEST, paragraphs }, texts);
  const rows = writtenCells(document).map(([first]) => String(first));
  const breaks = document.print?.breaks ?? [];
  expect(breaks.length).toBeGreaterThan(2);
  for (const row of breaks) expect(rows[row - 1]).not.toMatch(/^Kop /);
});
