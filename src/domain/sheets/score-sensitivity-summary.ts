import type { SensitivitySentences } from "../tender/sensitivity-sentences-texts";
import { extraBlock } from "./score-extras-block";
import type { ScoreSheetInput } from "./score-sheet-input";

/** More sentences would push the explanation of the decision itself off the first page. */
const MOST = 4;

/** What a committee must know first: what can make another bid the winner, hardest facts in front. */
const ORDER: readonly (keyof SensitivitySentences)[] = [
  "certificates",
  "leaveOneOut",
  "margin",
  "bandEdges",
  "psoWeight",
  "weights",
  "levels",
  "priceDeficits",
];

/** The most telling sentences about how firm the outcome is, for the first page. */
export const summaryBlock = extraBlock("afterRanking", (input) => {
  const sentences = summarySentences(input);
  if (sentences.length === 0) return null;
  const heading = input.texts.blocks.summary;
  return {
    rows: sentences.length + 1,
    head: 1,
    headers: [],
    values: [],
    write: (canvas, top, { lastColumn }) => {
      canvas.text(top, 0, heading, "heading");
      sentences.forEach((text, index) => {
        canvas.text(top + 1 + index, 0, "–", "sentence", { align: "center" });
        canvas.paragraph(top + 1 + index, 1, lastColumn, text, "sentence");
      });
    },
  };
});

function summarySentences({ sensitivitySentences }: ScoreSheetInput): readonly string[] {
  return ORDER.map((each) => sensitivitySentences?.[each] ?? "")
    .filter((text) => text !== "")
    .slice(0, MOST);
}
