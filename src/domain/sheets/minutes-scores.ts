import { mostOf, pointsOf } from "../papers/letters";
import { motivationOf } from "../papers/motivation";
import type { ScoredBid } from "../tender/outcome";
import type { AssessedScore } from "../tender/tender";
import type { MinutesInput, NumberedHeading } from "./minutes-sheet";
import { number, text, PAPER_LAST, type PaperPage } from "./paper-page";
import { methodFormats, PRICE_FORMAT } from "./score-formats";

/** Per bid every score, who gave it, and why: a table of scores alone is no motivation (facts/tender.md 1.3). */
export function writeScores(page: PaperPage, heading: NumberedHeading, input: MinutesInput): void {
  const { source, texts } = input;
  const { outcome } = source;
  heading(texts.minutes.headings.scores);
  const used = outcome.bids.flatMap(({ bid }) =>
    bid.assessed.flatMap((assessed) => (assessed ? [assessed.aggregation] : [])),
  );
  page.note(texts.minutes.scoresNote(new Set(used)));
  const ranked = outcome.ranking.map(({ chosen }) => chosen);
  const excluded = source.decision.excluded.filter(({ bid }) => bid.scores.some((score) => score !== null));
  for (const scored of [...ranked, ...excluded]) writeBid(page, scored, input);
}

function writeBid(page: PaperPage, scored: ScoredBid, input: MinutesInput): void {
  const { source, texts } = input;
  const { tender } = source.outcome;
  const { columns } = texts.minutes;
  const { bid } = scored;
  const euro = tender.method === "gunnen op waarde";
  const points = pointsOf(source.outcome, scored);
  const part = euro ? PRICE_FORMAT : methodFormats(tender).part;
  page.subheading(bid.bidder);
  page.table(
    [
      { first: 0, last: 2, header: columns.criterion },
      { first: 3, last: 3, header: columns.score, align: "right" },
      { first: 4, last: 4, header: columns.points, align: "right" },
      { first: PAPER_LAST, last: PAPER_LAST, header: euro ? columns.value : columns.weight, align: "right" },
    ],
    tender.criteria.flatMap((criterion, column) =>
      criterion.kind === "price" && tender.method !== "punten"
        ? []
        : [
            [
              text(criterion.name),
              number(bid.scores[column] ?? null, scoreFormat(bid.scores[column] ?? 0)),
              number(points[column] ?? null, part),
              number(mostOf(tender.method, criterion), euro ? PRICE_FORMAT : "General"),
            ],
          ],
    ),
  );
  tender.criteria.forEach((criterion, column) => {
    if (criterion.kind === "quality") writeReasons(page, scored, column, criterion.name, input);
  });
}

function writeReasons(
  page: PaperPage,
  { bid, excluded }: ScoredBid,
  column: number,
  criterion: string,
  { texts }: MinutesInput,
): void {
  const { minutes } = texts;
  const { columns } = minutes;
  const assessed = bid.assessed[column] ?? null;
  const motivation = motivationOf(bid, column);
  if (assessed === null && motivation === null && excluded !== null) return;
  page.topic(`${minutes.motivation} ${criterion}`);
  if (motivation?.source === "consensus") page.lines(motivation.text);
  if (motivation === null) page.fill(minutes.motivationToFill);
  if (assessed === null || assessed.scores.length === 0) return;
  page.table(
    [
      { first: 0, last: 0, header: columns.assessor },
      { first: 1, last: 1, header: columns.score, align: "center" },
      { first: 2, last: PAPER_LAST, header: columns.remark },
    ],
    [
      ...assessed.scores.map(({ assessor, score, remark }) => [
        text(assessor),
        number(score, scoreFormat(score)),
        text(remark),
      ]),
      ...consensusRow(assessed, minutes.consensus),
    ],
  );
  if (assessed.missing.length > 0) page.lines(minutes.notScoredBy(assessed.missing), "note");
}

function consensusRow({ consensus }: AssessedScore, words: MinutesInput["texts"]["minutes"]["consensus"]) {
  if (consensus === null) return [];
  const { score } = consensus;
  return [
    [text(words.name, "result"), number(score, scoreFormat(score), "result"), text(words.reasons, "result")],
  ];
}

/** A whole score without decimals, a mean with two. */
export function scoreFormat(score: number): string {
  return Number.isInteger(score) ? "0" : "0.00";
}
