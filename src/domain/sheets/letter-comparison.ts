import type { LetterData, WinnerShown } from "../papers/letter-data";
import { scoreUnit } from "../tender/score-unit";
import { writeMotivation } from "./letter-motivation";
import { number, text, PAPER_LAST, type PaperCell, type PaperColumn, type PaperPage } from "./paper-page";
import type { PaperTexts } from "./paper-texts";
import { methodFormats, PRICE_FORMAT, totalFormat } from "./score-formats";

/** The addressee beside one winner: what the buyer ticked, why the winner goes first, and its relative advantages. */
export function writeComparison(
  page: PaperPage,
  letter: LetterData,
  winner: WinnerShown,
  texts: PaperTexts,
): void {
  const words = texts.letter;
  const rows = comparedRows(letter, winner, texts);
  const isRanked = letter.own.excluded === null;
  if (rows.length > 0) {
    page.heading(isRanked ? words.comparedWith(winner.name) : words.headings.advantages);
    const [item, you, they]: readonly [PaperColumn, PaperColumn, PaperColumn] = [
      { first: 0, last: isRanked ? 1 : 3, header: words.columns.item },
      { first: 2, last: 3, header: words.columns.you, align: "right" },
      { first: 4, last: PAPER_LAST, header: winner.name, align: "right" },
    ];
    // An excluded bid has no points to stand beside the winner's.
    if (isRanked) page.table([item, you, they], rows);
    else
      page.table(
        [item, they],
        rows.map(([name, , theirs]) => [name, theirs]),
      );
  }
  if (isRanked) writeAdvantages(page, letter, winner, texts);
  const motivated = letter.own.scores.flatMap(({ criterion }, column) => {
    const motivation = winner.motivations?.[column] ?? null;
    return motivation === null ? [] : [{ criterion, motivation }];
  });
  if (motivated.length === 0) return;
  page.heading(words.headings.winnerMotivation);
  for (const { criterion, motivation } of motivated) {
    page.topic(criterion);
    writeMotivation(page, motivation, words.motivationToFill);
  }
}

/** What is compared, the addressee and the winner. */
type Compared = readonly [item: PaperCell, own: PaperCell, theirs: PaperCell];

function comparedRows(
  { own, method, rounding }: LetterData,
  winner: WinnerShown,
  { letter: words, score }: PaperTexts,
): readonly Compared[] {
  const formats = methodFormats({ method, rounding });
  const total = totalFormat(rounding, scoreUnit(method));
  const points = own.scores.flatMap(({ criterion, points: mine }, column) => {
    const theirs = winner.points?.[column] ?? null;
    return theirs === null
      ? []
      : [[text(criterion), number(mine, formats.part), number(theirs, formats.part)] as const];
  });
  return [
    ...points,
    ...(winner.total === null
      ? []
      : [
          [
            text(score.method[method].total, "result"),
            number(own.total, total, "result"),
            number(winner.total, total, "result"),
          ] as const,
        ]),
    ...(winner.price === null
      ? []
      : [
          [
            text(words.rows.price),
            number(own.price, PRICE_FORMAT),
            number(winner.price, PRICE_FORMAT),
          ] as const,
        ]),
    ...(winner.level === null
      ? []
      : [
          [
            text(words.rows.level),
            text(score.level[own.level.counted]),
            text(score.level[winner.level]),
          ] as const,
        ]),
  ];
}

function writeAdvantages(
  page: PaperPage,
  letter: LetterData,
  winner: WinnerShown,
  { letter: words }: PaperTexts,
): void {
  const { advantages, name } = winner;
  page.heading(words.headings.advantages);
  page.lines(words.beaten(letter, winner));
  const unnamed = advantages.filter(({ figures }) => figures === null);
  if (advantages.length === 0) page.lines(words.noAdvantages(name));
  for (const advantage of advantages)
    if (advantage.figures !== null) page.lines(words.advantage(name, advantage, letter));
  if (unnamed.length > 0) page.lines(words.advantageNames(name, unnamed));
}
