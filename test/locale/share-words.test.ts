import { NOWHERE } from "../../src/domain/cell";
import {
  SHARE_CODES,
  SHARE_TOPICS,
  type ShareCode,
  type ShareItem,
  type ShareRepair,
} from "../../src/domain/share/share-check";
import { shareWords } from "../../src/locale/share-words";

const PARAMS = {
  count: 2,
  cells: 3,
  tender: "Kantine",
  lot: "1",
  sheet: "Blad",
  cell: "B2",
  rows: "3-5",
  columns: "B",
  names: "Anna",
  authors: "Anna",
  property: "author",
  value: "Anna",
  source: "x.xlsx",
  column: "E-mail",
  what: "email",
};
const REPAIRS: readonly ShareRepair[] = [
  { kind: "showSheet", sheet: "Blad" },
  { kind: "showRows", sheet: "Blad", rows: "3:5" },
  { kind: "showColumns", sheet: "Blad", columns: "B:B" },
  { kind: "deleteComments", sheet: "Blad", what: "comments" },
  { kind: "deleteComments", sheet: "Blad", what: "notes" },
  { kind: "clearProperty", property: "author" },
  { kind: "emptyColumn", sheet: "Blad", column: "E-mail", cells: "A2:A3" },
];

const item = (code: ShareCode, count: number): ShareItem => ({
  id: code,
  code,
  topic: SHARE_CODES[code],
  weight: "look",
  place: NOWHERE,
  params: { ...PARAMS, count },
  finding: {
    code: "noTables",
    severity: "error",
    place: NOWHERE,
    params: {},
    supplier: null,
    tender: null,
  },
  repair: null,
});
const findingText = () => ({ what: "Er is iets mis.", next: "Kijk ernaar." });

describe.each(["nl", "en"] as const)("the words of the check before mailing (%s)", (language) => {
  const words = shareWords(language);

  it.each(Object.keys(SHARE_CODES) as ShareCode[])(
    "say what %s is and what to do, for one and for more",
    (code) => {
      for (const count of [1, 2, 1_234]) {
        const { what, next } = words.item(item(code, count), findingText);
        for (const sentence of [what, next]) {
          expect(sentence).toMatch(/^\S.*\.$/s);
          expect(sentence).toMatch(/^[\p{Lu}\d]/u);
          expect(sentence).not.toMatch(/undefined|null|NaN|\b1 (?:cellen|cells|opmerkingen|comments)\b| {2}/);
        }
      }
    },
  );

  it("name every topic and every repair", () => {
    for (const topic of SHARE_TOPICS)
      expect(`${words.topics[topic]}${words.clear[topic]}`).not.toContain("undefined");
    const labels = REPAIRS.map((repair) => [words.repair(repair), words.repaired(repair)]);
    for (const [label, done] of labels) {
      expect(label).not.toMatch(/\.$/);
      expect(done).toMatch(/\.$/);
    }
    expect(
      [words.notReady(1), words.notReady(2), words.readyWithLooks(1), words.readyWithLooks(3)].join(),
    ).not.toMatch(/undefined|1 punten|1 points/);
  });
});
