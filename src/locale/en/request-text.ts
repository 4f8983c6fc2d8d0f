import { LEVELS } from "../../domain/pso/level";
import type { RequestFacts, RequestTexts } from "../../domain/supplier/request-texts";
import { minimumsOf, priceWeight, psoCriteria } from "../../domain/supplier/write-request";
import { isDiscount } from "../../domain/tender/decision-rules/decision-rule";
import { isRelative } from "../../domain/tender/price-formulas/price-points";
import type { Criterion, PriceFormula, Tender } from "../../domain/tender/tender";
import { formatFor } from "../format";
import { levels } from "./levels";
import { scoreMethodTexts } from "./score-method";
import { ruleExplained } from "./score-result";
import { scoreSheetTexts } from "./score-sheet";

const format = formatFor("en");
const figure = (value: number): string => format.number(value, 6);
const points = (value: number): string => `${figure(value)} ${value === 1 ? "point" : "points"}`;
const isPublic = ({ procedure }: Tender): boolean => procedure !== null && procedure !== "private";
const isLabel = ({ procedure }: Tender): boolean => procedure === "european" || procedure === "reserved";

/** The text of a request, to be copied into its documents. */
export const requestTexts: RequestTexts = {
  code: ({ organisation, codeVersion, tender }) => ({
    heading: "Social purchasing code",
    text: [
      `The social purchasing code${codeVersion === null ? "" : `, version ${codeVersion},`} of ${organisation ?? "[name of the organisation]"} applies to this request. You will find the code [in the annex]. We prefer to buy from organisations that give work to people in a vulnerable position on the labour market.`,
      isPublic(tender)
        ? "Only what these documents state counts in the evaluation."
        : "Below you can read how that counts in this request.",
    ].join(" "),
  }),
  certificate: ({ tender, copyRequired }) => ({
    heading: "PSO certificate or equivalent proof",
    text: [
      `Do you have a PSO certificate (Prestatieladder Socialer Ondernemen) or equivalent proof? Then send with your ${isPublic(tender) ? "tender" : "quotation"} a copy of the certificate or proof that is valid on the reference date. The KvK number with which you bid must be on the certificate.`,
      isPublic(tender)
        ? "Equivalent is any proof from which it appears that you give work to people in a vulnerable position on the labour market to the same extent. We decide with which level it corresponds and give our reasons."
        : "We decide with which level equivalent proof corresponds.",
      isLabel(tender)
        ? "If you could not obtain the certificate in time through no fault of your own, we also accept other appropriate proof that you meet the same requirements (article 2.78a Aanbestedingswet 2012)."
        : "",
      copyRequired ? "Without a copy the level of a certificate does not count." : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  }),
  link: ({ tender }) => ({
    heading: "Link to the subject-matter",
    text: [
      "We ask for the level because [describe how the work of people in a vulnerable position on the labour market is part of the performance of this contract]. Wherever these documents mention PSO, a level or a certificate, read ‘or equivalent’.",
      tender.procedure === "reserved"
        ? "This contract is reserved for undertakings whose main aim is to let people with a disability or a disadvantage take part in work and where these are at least 30% of the staff (article 2.82 Aanbestedingswet 2012). A PSO 30+ can be proof of the latter."
        : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  }),
  referenceDate: ({ tender, moment }) => ({
    heading: "Reference date",
    text: `The reference date is ${momentName(moment)}${format.date(tender.referenceDate)}. A level counts when the certificate is valid on that day, its first and last day included. Otherwise it counts as no level.${moment === "term" ? " The level must then be held during the whole term of the contract; see the contract clause." : ""}`,
  }),
  criteria: ({ tender }) => ({
    heading: "Award criteria",
    text: tender.criteria.map((criterion) => criterionLine(criterion, tender)).join("\n"),
  }),
  score: ({ tender }) => ({
    heading: "How the result is made",
    text: [
      scoreMethodTexts[tender.method].explained,
      ...(tender.method === "utility index"
        ? [
            `As a formula: U = (1 − (most points − your points) ÷ ${figure(priceWeight(tender))}) × lowest price ÷ your price. Points here are the points other than those for the price.`,
          ]
        : []),
      ...(isDiscount(tender.rule)
        ? ["Price always means: the bid price less the discount of the PSO level."]
        : []),
    ].join(" "),
  }),
  pricePoints: ({ tender }) => ({
    heading: "Points for the price",
    text: [
      `Points for the price = ${priceFormula(tender.priceFormula, figure(priceWeight(tender)))}.`,
      tender.clip
        ? `Less than 0 and more than ${points(priceWeight(tender))} is not possible: points outside are cut off.`
        : unclipped(tender.priceFormula, priceWeight(tender)),
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  }),
  qualityPoints: ({ tender }) => {
    const top = tender.method === "gunnen op waarde" ? "value" : "weight";
    const what = tender.method === "gunnen op waarde" ? "Value of a score" : "Points for a score";
    const hasZero = tender.criteria.some((each) => each.kind === "quality" && each.scaleZero > each.scaleMin);
    return {
      heading: tender.method === "gunnen op waarde" ? "Value of quality" : "Points for quality",
      text: hasZero
        ? `${what} = ${top} × (score − zero point) ÷ (highest score − zero point), per criterion. The zero point is the lowest score, unless the criterion states another. So a score below the zero point costs ${tender.method === "gunnen op waarde" ? "value" : "points"}.`
        : `${what} = ${top} × (score − lowest score) ÷ (highest score − lowest score), per criterion.`,
    };
  },
  rule: ({ tender }) => ({
    heading: "How the PSO level counts",
    text:
      tender.rule.kind === "gewogen" && psoCriteria(tender).length === 0
        ? `${ruleExplained(tender.rule, tender.method)} This request has no criterion for the PSO level: the level does not change the order.`
        : `${ruleExplained(tender.rule, tender.method)} From low to high: ${LEVELS.map((level) => levels[level]).join(", ")}.`,
  }),
  levelWorth: ({ tender }) => ({
    heading: "What each PSO level is worth",
    text: psoCriteria(tender)
      .map((criterion) => {
        const euro = tender.method === "gunnen op waarde";
        const top = euro ? (criterion.value ?? 0) : criterion.weight;
        const worth = LEVELS.map((level) => {
          const earned = top * tender.utilities[level];
          return `${levels[level]} ${euro ? format.euro(earned) : points(earned)}`;
        });
        return `${criterion.name}: ${worth.join(", ")}.`;
      })
      .join("\n"),
  }),
  discounts: ({ tender: { rule, discounts } }) => ({
    heading: "Discount per PSO level",
    text: `For the comparison this is taken off your bid price: ${LEVELS.map((level) => {
      const share = `${figure(discounts.share[level] * 100)}%`;
      return `${levels[level]} ${rule.kind === "korting procent" ? share : format.euro(discounts.euro[level])}`;
    }).join(", ")}. What is paid is the bid price.`,
  }),
  exclusion: ({ tender }) => ({
    heading: "When a bid drops out",
    text: [
      ...(tender.ceilingPrice === null
        ? []
        : [`A bid price above ${format.euro(tender.ceilingPrice)} drops out.`]),
      ...minimumsOf(tender).map(
        ({ name, minimum }) => `A score below ${figure(minimum)} for ${name} drops out.`,
      ),
      "A bid that drops out gets no place and has no influence on the points of others.",
    ].join(" "),
  }),
  rounding: ({ tender: { method, rounding } }) => ({
    heading: "Rounding",
    text: `We round only at the end: the result and the ${method === "gunnen op waarde" ? "value of the quality" : "points for quality"}, once each, ${decimals(rounding)}. A half is rounded away from zero. We compare the rounded figures.`,
  }),
  ties: ({ tender }) => ({
    heading: "Equal bids and drawing lots",
    text: `The order in which we compare is: ${scoreSheetTexts.order(tender.rule.kind)}. Bids that are equal in everything share a place. Where a choice is then needed to award, we draw lots. The bidders concerned are told beforehand where and when that happens and may be present.`,
  }),
  contracts: ({ tender: { contracts } }) => ({
    heading: "Number of contracts",
    text:
      contracts === 1
        ? "We award one contract, to the bidder in the first place."
        : `We award ${figure(contracts)} contracts, to the bidders in places 1 to ${figure(contracts)}.`,
  }),
  dropOut: ({ tender }) => ({ heading: "When a bidder drops out after the award", text: dropOut(tender) }),
  clause: ({ moment }) => ({
    heading: "Contract clause (example, have this checked by a lawyer)",
    text: [
      "1. At the award the contractor has PSO level [level], shown by a certificate or equivalent proof. The price agreements in this contract are partly based on it.",
      `2. During the ${moment === "term" ? "whole " : ""}term of the contract the contractor holds at least this level.`,
      "3. When the certificate ends during the term, the contractor sends a copy of the new certificate or of equivalent proof before the last day on which it is valid.",
      "4. When the certificate lapses or the level falls, the contractor reports that within [10] working days, with a plan to restore the level within [6] months.",
      "5. When the level has not been restored by then, [consequence, for example a lower fee, no renewal or termination], unless the contractor shows that it is not to blame.",
    ].join("\n"),
  }),
};

function momentName(moment: RequestFacts["moment"]): string {
  switch (moment) {
    case "closing":
      return "the closing date for bids: ";
    case "award":
      return "the date of the award: ";
    case "start":
    case "term":
      return "the day on which the contract starts: ";
    case null:
      return "";
  }
}

function criterionLine(criterion: Criterion, { method }: Tender): string {
  const parts = [worthOf(criterion, method)];
  if (criterion.kind === "quality") {
    const { scaleMin, scaleMax, scaleZero, minimumScore } = criterion;
    parts.push(`score from ${figure(scaleMin)} to ${figure(scaleMax)}`);
    if (scaleZero > scaleMin) parts.push(`zero point ${figure(scaleZero)}`);
    if (minimumScore !== null) parts.push(`at least ${figure(minimumScore)}`);
  }
  return `${criterion.name}: ${parts.filter((part) => part !== "").join(", ")}`;
}

function worthOf(criterion: Criterion, method: Tender["method"]): string {
  if (method === "gunnen op waarde")
    return criterion.kind === "price"
      ? "the price in EUR"
      : `worth ${format.euro(criterion.value ?? 0)} at most`;
  if (criterion.kind === "price" && method === "prijs per kwaliteit") return "the price in EUR";
  return criterion.kind === "price" && method === "utility index"
    ? `weight ${figure(criterion.weight)}`
    : points(criterion.weight);
}

function priceFormula(formula: PriceFormula, weight: string): string {
  switch (formula.kind) {
    case "laagste/prijs":
      return `${weight} × lowest price ÷ your price`;
    case "laag-hoog":
      return `${weight} × (highest price − your price) ÷ (highest price − lowest price); where all prices are equal or there is only one, ${weight}`;
    case "afwijking":
      return `${weight} × (1 − (your price − lowest price) ÷ lowest price)`;
    case "log":
      return `${weight} × (1 − ln(your price ÷ lowest price) ÷ ln(${figure(formula.base)})), ln being the natural logarithm`;
    case "bandbreedte":
      return `${weight} × (${format.euro(formula.high)} − your price) ÷ (${format.euro(formula.high)} − ${format.euro(formula.low)})`;
  }
}

/** Where points that are not cut may end up. */
function unclipped(formula: PriceFormula, weight: number): string {
  switch (formula.kind) {
    case "laagste/prijs":
    case "laag-hoog":
      return "";
    case "afwijking":
      return "Above twice the lowest price the points are below 0; we do not cut them off.";
    case "log":
      return `Above ${figure(formula.base)} times the lowest price the points are below 0; we do not cut them off.`;
    case "bandbreedte":
      return `A price below ${format.euro(formula.low)} gives more than ${points(weight)}, a price above ${format.euro(formula.high)} less than 0; we do not cut them off.`;
  }
}

function decimals(rounding: number): string {
  if (rounding === 0) return "to whole numbers";
  return rounding === 1 ? "to 1 decimal" : `to ${figure(rounding)} decimals`;
}

function dropOut({ method, priceFormula: formula, criteria, recalculate }: Tender): string {
  const isIndex = method === "utility index";
  const dependsOnOthers =
    isIndex || (method === "punten" && isRelative(formula) && priceWeight({ criteria }) > 0);
  const rest = "After that the places are given to those who are left.";
  if (!dependsOnOthers)
    return `When a bidder drops out after the award, the results of the others do not change: they do not depend on the price of another. ${rest}`;
  switch (recalculate) {
    case "yes":
      return `When a bidder drops out after the award, we calculate the results of the others again, as if that bidder had not bid. ${rest}`;
    case "no":
      return `When a bidder drops out after the award, we do not calculate the results of the others again: the price ${isIndex ? "and the points " : ""}of that bidder ${isIndex ? "remain a measure" : "remains a measure"}. ${rest}`;
    case null:
      return "[Choose beforehand, and enter it in Herberekenen too.] When a bidder drops out after the award, we [do / do not] calculate the results of the others again.";
  }
}
