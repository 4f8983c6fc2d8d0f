import { codeTextSheet } from "../../../src/domain/sheets/code-text-sheet";
import { codeText as english } from "../../../src/locale/en/code-text";
import { codeText as dutch } from "../../../src/locale/nl/code-text";
import { writtenCells } from "./written-cells";

const FACTS = { organisation: "Gemeente De Waard", contact: "Els de Wit", version: "2026-1" };
const texts = (facts: Parameters<typeof dutch>[0]): string =>
  writtenCells(codeTextSheet(facts, [dutch, english]))
    .flat()
    .join("\n");

it("holds the five promises, what is asked, how it is weighed and whom to call, in both languages", () => {
  const text = texts(FACTS);
  for (const words of [
    "Gemeente De Waard · versie 2026-1 · vastgesteld op [datum]",
    "Elke leverancier krijgt deze code, ook wie nog leverancier kan worden.",
    "vraagt om een kopie van een geldig PSO-certificaat of gelijkwaardig bewijs.",
    "Een geldig certificaat is onderdeel van onze prijsafspraken en contracten.",
    "doorslaggevend bij de weging",
    "periodieke beoordelingen van onze leveranciers",
    "Neem contact op met Els de Wit.",
    "Gemeente De Waard · version 2026-1 · adopted on [date]",
    "Every supplier receives this code",
    "The Dutch text prevails.",
  ])
    expect(text).toContain(words);
});

it("shows what the settings do not say between brackets", () => {
  const text = texts({ organisation: null, contact: null, version: null });
  expect(text).toMatch(/\[naam van de organisatie\] · versie \[versie\]/);
  expect(text).toMatch(/\[name, e-mail address and telephone number\]/);
  expect(text).not.toMatch(/null|undefined/);
});

it("has the same parts in both languages, a row each, and begins English on a new page", () => {
  expect(english(FACTS).map(({ kind }) => kind)).toEqual(dutch(FACTS).map(({ kind }) => kind));
  const document = codeTextSheet(FACTS, [dutch, english]);
  const start = writtenCells(document).findIndex((row) => row.includes("Social purchasing code"));
  expect(document.print).toMatchObject({ orientation: "portrait", fitToPagesWide: 1 });
  expect(document.print?.breaks).toContain(start);
});
