import { motivationOf, nameFinder } from "../../../src/domain/papers/motivation";
import { bid } from "../tender/support/tender";
import { assessed } from "./paper-source-of";

const withAssessed = (score: ReturnType<typeof assessed>) => bid("A", 100, {}, { assessed: [score] });

it("takes the reasons of the consensus before what assessors wrote", () => {
  expect(motivationOf(withAssessed(assessed(8, ["Goed.", "Matig."], "Samen: goed.")), 0)).toEqual({
    text: "Samen: goed.",
    source: "consensus",
  });
  expect(motivationOf(withAssessed(assessed(8, ["Goed.", "", "Goed."])), 0)).toEqual({
    text: "Goed.",
    source: "assessors",
  });
});

it("is not there where nobody wrote anything", () => {
  expect(motivationOf(withAssessed(assessed(8, ["", " "], " ")), 0)).toBeNull();
  expect(motivationOf(bid("A", 100, {}), 0)).toBeNull();
});

it.each<[string, string, readonly string[], readonly string[], string | null]>([
  ["a name", "Minder dan Bos bv.", ["Bos bv"], ["Dal"], "Bos bv"],
  ["another case", "minder dan BOS BV", ["Bos bv"], ["Dal"], "Bos bv"],
  ["a part of a word", "Het bosplan is goed.", ["Bos"], ["Dal"], null],
  ["a part of the addressee's own name", "Bos en Zoon levert goed.", ["Bos"], ["Bos en Zoon"], null],
  ["a name that begins with a sign", "Zie =A BV.", ["=A BV"], ["Dal"], "=A BV"],
  ["the longer of two names", "Minder dan Bos en Zoon.", ["Bos", "Bos en Zoon"], ["Dal"], "Bos"],
  ["no name", "Goed uitgewerkt.", ["Bos", ""], ["Dal"], null],
])("finds another bidder in a text: %s", (_, text, others, allowed, found) => {
  expect(nameFinder([...others, ...allowed])(text, allowed)).toBe(found);
});
