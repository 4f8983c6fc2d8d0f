import type { LetterData } from "../../domain/papers/letter-data";
import type { LetterTexts } from "../../domain/sheets/paper-texts";
import { endSentence } from "../end-sentence";
import { formatFor } from "../format";
import { scoreFigures } from "../score-figures";
import { levels } from "./levels";
import { scoreSheetTexts } from "./score-sheet";

const format = formatFor("en");
const FILL = "…………………………………";

/** The words of letters to bidders. */
export const letterTexts: LetterTexts = {
  to: "To",
  addressToFill: `Address or e-mail address: ${FILL}`,
  byEmail: (email) => `By e-mail: ${email}`,
  dated: (town, day) => `${town}, ${format.date(day)}`,
  reference: "Reference",
  subject: "Subject",
  subjectLine: (letter) =>
    `${letter.kind === "award" ? "Award" : "Rejection"} ${letter.key.tender}${lotOf(letter)}`,
  greeting: "Dear Sir or Madam,",
  decision: (letter) => {
    const bid = endSentence(
      `You submitted a bid for ${letter.key.tender}${lotOf(letter)}${letter.description === "" ? "" : ` (${letter.description})`}`,
    );
    const intends = letter.standstill !== null;
    if (letter.kind === "award")
      return [
        `${bid} We are pleased to inform you that we ${intends ? "intend to award the contract to you" : "award the contract to you"}.${
          intends ? " This notice is not yet an acceptance of your offer." : ""
        }`,
      ];
    const names = letter.winners.map(({ name }) => name);
    const rejected = `${bid} We have assessed the bids and do not award the contract to you.`;
    if (names.length === 0)
      return [`${rejected} The contract is awarded to nobody, because no bid takes part.`];
    const award = names.length === 1 ? "the contract" : "the contracts";
    return [
      endSentence(
        `${rejected} We ${intends ? `intend to award ${award}` : `award ${award}`} to ${format.list(names)}`,
      ),
    ];
  },
  headings: {
    own: "Your assessment",
    motivation: "Why you were given these scores",
    exclusion: "Why your bid does not take part",
    advantages: "Characteristics and advantages of the chosen bid",
    winnerMotivation: "Reasons for the scores of the chosen bid",
    standstill: "Standstill period",
  },
  comparedWith: (winner) => `Your bid beside that of ${winner}`,
  columns: {
    criterion: "Item",
    most: "Highest possible",
    score: "Score",
    points: "Points",
    item: "Item",
    you: "You",
    euroPoints: "Value (EUR)",
  },
  rows: { price: "Price (EUR)", level: "PSO level", rank: "Place in the ranking" },
  rank: ({ place, of, shared }) => `${place} of ${of}${shared ? " (shared)" : ""}`,
  ownLevel: ({ stated, counted, reason, equivalent }) => {
    if (reason !== null && reason !== "levelMissing" && reason !== "unknownSupplier") {
      const name = stated === null || stated === "none" ? "" : `${levels[stated]}, `;
      return `${name}${scoreSheetTexts.levelReason[reason]}`;
    }
    return `${levels[counted]}${equivalent ? ", equivalent proof" : ""}`;
  },
  method: ({ method, rule }) =>
    `${scoreSheetTexts.method[method].explained} ${scoreSheetTexts.ruleExplained(rule, method)}`,
  ownNotes: ({ own, kind }) => {
    if (kind === "rejection") return [];
    if (own.drawn)
      return ["Nothing told your bid apart from another one, so lots were drawn; the lot fell to you."];
    return own.byLevel ? ["Your PSO level was decisive."] : [];
  },
  exclusion: (exclusion, own) => {
    switch (exclusion.kind) {
      case "invalid":
        return "We have declared your bid invalid. The reason is:";
      case "lapsed":
        return "Your bid has lapsed.";
      case "aboveCeiling":
        return `${own.price === null ? "Your price" : `Your price of ${format.euro(own.price)}`} is above the highest price allowed, ${format.euro(exclusion.ceiling)}.`;
      case "belowMinimumScore":
        return `Your score of ${format.number(exclusion.score, 6)} for ${exclusion.criterion} is below the required minimum of ${format.number(exclusion.minimum, 6)}.`;
      case "belowMinimumLevel":
        return `This contract requires at least ${levels[exclusion.minimum]}. On the reference date yours counted as: ${letterTexts.ownLevel(own.level)}.`;
    }
  },
  beaten: ({ method, rounding, own }, { name, beaten, total, level }) => {
    const figures = scoreFigures(format, method, rounding);
    const both =
      total === null || own.total === null
        ? ""
        : ` (${figures.score(total)} against ${figures.score(own.total)} for you)`;
    const higher =
      level === null
        ? "a higher PSO level than you"
        : `PSO level ${levels[level]}, against ${levels[own.level.counted]} for you`;
    switch (beaten) {
      case "score":
        return `${name} comes before you with a better result${both}.`;
      case "level":
        return `By the PSO rule above the PSO level was decisive: ${name} has ${higher}${both}.`;
      case "quality":
        return `Result and PSO level are equal${both}. ${name} comes before you with more quality.`;
      case "lot":
        return `Nothing tells your bid and that of ${name} apart${both}, so lots were drawn; the lot fell to ${name}.`;
      case null:
        return "";
    }
  },
  advantage: (winner, { criterion, figures }, { method, rounding }) => {
    if (figures === null) return "";
    if (criterion === null)
      return `Price: ${winner} asks ${format.euro(figures.winner)}, you ${format.euro(figures.own)}.`;
    const euro = method === "gunnen op waarde";
    const shown = (value: number): string =>
      euro ? format.euroFixed(value, 2) : format.fixed(value, rounding + 1);
    return euro
      ? `${criterion}: the quality of ${winner} is worth ${shown(figures.winner)}, yours ${shown(figures.own)}.`
      : `${criterion}: ${winner} is given ${shown(figures.winner)} points, you ${shown(figures.own)}.`;
  },
  advantageNames: (winner, advantages) => {
    const criteria = advantages.flatMap(({ criterion }) => (criterion === null ? [] : [criterion]));
    return [
      ...(criteria.length === 0 ? [] : [`${winner} is given more than you for: ${format.list(criteria)}.`]),
      ...(criteria.length < advantages.length ? [`${winner} has a lower price than you.`] : []),
    ].join(" ");
  },
  noAdvantages: (winner) => `On no item is ${winner} given more than you.`,
  deficit: (toWin) =>
    toWin === null
      ? "At no lower price would your bid have won."
      : `At a price that was ${format.euro(toWin)} lower your bid would have won, all else being equal.`,
  motivationToFill: `Reasons: ${FILL}`,
  reasonToFill: `Reason: ${FILL}`,
  standstill: (letter) => {
    const { standstill } = letter;
    if (standstill === null) return [];
    const moved =
      standstill.movedFrom === null
        ? ""
        : ` The twentieth day, ${format.date(standstill.movedFrom)}, is in a weekend or a holiday, so the period runs on.`;
    const term = `We wait before we sign the contract. The standstill period is 20 calendar days from the day after this letter was sent on ${format.date(letter.sentOn)}. Its last day is ${format.date(standstill.until)}.${moved}`;
    return letter.kind === "award"
      ? [`${term} If another bidder starts summary proceedings within this period, we await the judgment.`]
      : [
          `${term} If you disagree with this decision, you may start summary proceedings (kort geding) before the competent court up to and including that day. We then ask you to send us a copy of the summons at once.`,
        ];
  },
  questions: (contact, email) =>
    endSentence(`If you have questions about this letter, please contact ${contact}, ${email}`),
  closing: "Yours faithfully,",
  controlNumber: (number) => `Control number of the assessment: ${number}`,
  asideNotes: (letter) => [
    "These notes stand beside the letter and are not printed.",
    "Fill in the yellow cells yourself.",
    ...(letter.standstill === null
      ? []
      : [
          `Standstill period until ${format.date(letter.standstill.until)}: have counsel confirm the date. If the letter goes out on another day, make it again.`,
          "The period only starts with a letter that gives proper reasons.",
        ]),
    ...(letter.priceDerivable
      ? [
          "With the points in this letter the winner's price can be calculated. If you do not want that, leave the scores out.",
        ]
      : []),
    ...(isWithheld(letter)
      ? [
          "A text with reasons names another bidder and was left out. Change it in the table and make the letter again, or fill it in here.",
        ]
      : []),
  ],
};

function lotOf({ key }: Pick<LetterData, "key">): string {
  return key.lot === "" ? "" : `, lot ${key.lot}`;
}

function isWithheld({ own, winners }: LetterData): boolean {
  const all = [
    own.remark,
    ...own.scores.map(({ motivation }) => motivation),
    ...winners.flatMap(({ motivations }) => motivations ?? []),
  ];
  return all.some((motivation) => motivation?.kind === "withheld");
}
