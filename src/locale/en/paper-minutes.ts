import type { MinutesTexts } from "../../domain/sheets/paper-texts";
import type { Aggregation } from "../../domain/tender/tender";
import { endSentence } from "../end-sentence";
import { formatFor } from "../format";
import { logMoment } from "../log-moment";
import { levels } from "./levels";
import { scoreSheetTexts } from "./score-sheet";

const format = formatFor("en");

const AGGREGATION: Readonly<Record<Aggregation, string>> = {
  mean: "Where no consensus was used, the score is the mean of the assessors.",
  median: "Where no consensus was used, the score is the median of the assessors.",
  consensus: "The score is that of the consensus; the assessors' own scores are kept.",
};

/** The words on a sheet Proces-verbaal. */
export const minutesTexts: MinutesTexts = {
  title: (tender, lot) => `Award report · ${tender}${lot === "" ? "" : ` · lot ${lot}`}`,
  intro: "This report records how the bids were assessed and what the decision rests on.",
  headings: {
    tender: "Contract and procedure",
    committee: "Committee and declarations of interests",
    criteria: "Award criteria",
    bids: "Bids received and PSO level",
    exclusions: "Not in the assessment",
    scores: "Scores and reasons",
    ranking: "Ranking",
    lot: "Drawing of lots",
    award: "Award",
    lowPrices: "Remarkably low prices",
    model: "Lock and control number",
    corrections: "Corrections",
    signatures: "Signatures",
  },
  facts: {
    organisation: "Organisation",
    reference: "Reference",
    tender: "Tender",
    lot: "Lot",
    description: "Description",
    procedure: "Procedure",
    closingDate: "Closing date",
    referenceDate: "Reference date PSO level",
    method: "Method",
    priceFormula: "How price points are made",
    rule: "PSO rule",
    ruleFixedOn: "Rule fixed on",
    contracts: "Number of contracts",
    ceiling: "Price ceiling (EUR)",
    estimate: "Estimate (EUR)",
    scored: "Scored",
    sheet: "Score on sheet",
    controlNumber: "Control number",
  },
  columns: {
    name: "Name",
    role: "Role",
    position: "Position",
    declaration: "Declaration of interests",
    criterion: "Criterion",
    kind: "Kind",
    weight: "Weight",
    value: "Value (EUR)",
    scale: "Scale",
    minimum: "Minimum",
    bidder: "Bidder",
    kvk: "KvK number",
    price: "Price (EUR)",
    level: "PSO level on the reference date",
    reason: "Reason",
    score: "Score",
    points: "Points",
    assessor: "Assessor",
    remark: "Explanation",
    rank: "Place",
    counted: "PSO level",
    decidedBy: "Decided by",
    ticket: "Ticket (SHA-256)",
    order: "Order",
    outcome: "Outcome",
    when: "When, who",
    what: "What",
    was: "Was",
    is: "Is",
    why: "Why",
    cell: "Cell",
    date: "Place and date",
    signature: "Signature",
  },
  scored: (when, by) => `${logMoment(when, format)}${by === "" ? "" : `, by ${by}`}`,
  notFilledIn: "not filled in",
  declared: (day) => (day === null ? "not yet" : day === true ? "yes" : format.date(day)),
  declarations:
    "Whoever gave a declaration declares to have no personal, financial or other interest in the outcome.",
  noCommittee: "Nobody is listed in the table Committee for this tender. Fill in who assessed and decided:",
  scale: (from, to) => `${format.number(from, 6)} – ${format.number(to, 6)}`,
  levelLine: ({ stated, counted, counts, reason, pso30plus, equivalent }) => {
    if (reason !== null && reason !== "levelMissing") {
      const name = stated === null || stated === "none" ? "" : `${levels[stated]}: `;
      return `${name}${scoreSheetTexts.levelReason[reason]}`;
    }
    if (counted === "none" || !counts) return "none";
    return `${levels[counted]}${pso30plus ? ", 30+" : ""}${equivalent ? ", equivalent proof" : ""}`;
  },
  noBids: "There are no bids.",
  noExclusions: "All bids take part.",
  reasonToFill: "Fill in why this bid is invalid: …………………………………",
  scoresNote: (used) =>
    [
      "Per bid what each assessor gave, the score that counts, and why.",
      ...[...used].map((aggregation) => AGGREGATION[aggregation]),
    ].join(" "),
  motivation: "Reasons",
  consensus: { name: "Consensus", reasons: "reasons: see above" },
  notScoredBy: (names) => endSentence(`No score from ${format.list(names)}`),
  motivationToFill: "Fill in the reasons; scores alone are no reasons: …………………………………",
  noRanking: "No bid takes part, so there is no ranking.",
  noLot: "No lots had to be drawn.",
  lotToDraw: (bidders, rank, contracts) =>
    `Lots must be drawn: ${format.list(bidders)} share place ${rank} and nothing tells their bids apart. The draw gives away ${contracts === 1 ? "one contract" : `${contracts} contracts`} and was not held yet. The tied bidders are told beforehand where, when and by whom lots are drawn, and may attend.`,
  lotDrawn: (when, by, seed) =>
    `Lots were drawn on ${logMoment(when, format)}${by === "" ? "" : ` by ${by}`}, from the seed ‘${seed}’. A ticket is the SHA-256 of seed|tender|lot|bidder; the lowest ticket goes first. Anybody can repeat this.`,
  getsContract: "gets the contract",
  getsNone: "no contract",
  awarded: (winners) =>
    winners.length === 1
      ? endSentence(`The committee proposes to award the contract to ${winners[0] ?? ""}`)
      : endSentence(`The committee proposes to award the contracts to ${format.list(winners)}`),
  notAwarded: "The committee proposes not to award the contract: no bid takes part.",
  awaitsLot: "There is no award yet: first a lot decides.",
  restsOnCertificate: (bidder, level, without) =>
    `This outcome rests on the certificate of ${bidder} (${levels[level]}). If that does not count, ${without.length === 0 ? "nobody" : format.list(without)} would win. Verify it in the PSO register before the letters go out.`,
  noLowPrices: "No price is so low that questions must be asked. This is an indication, no judgement.",
  lowPrice: ({ bidder, price, compared, reference, below }) =>
    `${bidder}: ${format.euro(price)} is ${format.percent(below)} below ${compared === "mean" ? "the mean" : compared === "second" ? "the second lowest price" : "the estimate"} of ${format.euro(reference)}. This is an indication, no judgement.`,
  lowPriceToFill: "Explanation asked on, answer and assessment: …………………………………",
  controlNote:
    "It is the start of the SHA-256 over the data, the rules and the outcome. Whoever notes it outside the workbook can show later changes. It is no signature.",
  noCorrections: "No corrections were recorded.",
  signNote:
    "Whoever signs declares that this report is correct and that they have no interest in the outcome.",
  asideNotes: [
    "These notes stand beside the paper and are not printed.",
    "Fill in the yellow cells yourself.",
    "This report is for the file: it names all bidders with their prices. Do not send it to bidders.",
  ],
};
