import type { PageBlock } from "./page-breaks";
import type { ScoreLayout } from "./score-layout";
import type { ScoreSheetInput } from "./score-sheet-input";

/** The blocks of a score sheet as a printer must treat them: first the decision, then the figures behind it. */
export function pageBlocks(layout: ScoreLayout, input: ScoreSheetInput): readonly PageBlock[] {
  const { ranking, notRanked, sentences, levels, points, inputs, ladder, leaveOneOut, keys, margin } = layout;
  const starts: { first: number; head: number; chapter?: true }[] = [
    { first: 0, head: 0 },
    { first: ranking.heading, head: 3 },
    ...(notRanked === null ? [] : [{ first: notRanked.heading, head: 1 }]),
    { first: sentences.heading, head: 1 },
    { first: levels.heading, head: 3 },
    { first: points.heading, head: 5, chapter: true },
    { first: inputs.heading, head: inputs.first - inputs.heading },
    ...(ladder === null ? [] : [{ first: ladder.heading, head: 8 }]),
    { first: leaveOneOut.heading, head: 3 },
    ...layout.extras.flatMap(({ block, top }) =>
      block.sections(input, layout.lastColumn).map((each) => ({ first: top + each.top, head: each.head })),
    ),
    { first: keys.heading, head: 5 },
    ...(margin === null ? [] : [{ first: margin.heading, head: 3 }]),
  ];
  starts.sort((a, b) => a.first - b.first);
  // One empty row stands between two blocks.
  return starts.map(({ first, head, chapter = false }, index) => ({
    first,
    last: (starts[index + 1]?.first ?? layout.end + 1) - 2,
    head,
    chapter,
  }));
}
