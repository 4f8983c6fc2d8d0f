import type { Criterion, Method, Tender } from "../tender/tender";
import { figure } from "./figure";
import type { AwardCriteria, AwardCriteriaCode, AwardCriterion, CriterionNumber } from "./ocds";
import type { OpenDataTexts } from "./open-data-texts";

/** The criteria of a lot as the extension breaks them down (eForms BG-707). */
export function awardCriteria(tender: Tender, texts: OpenDataTexts): AwardCriteria {
  return {
    weightingDescription: texts.weighting(tender),
    criteria: tender.criteria.map((criterion) => awardCriterion(criterion, tender, texts)),
  };
}

function awardCriterion(criterion: Criterion, tender: Tender, texts: OpenDataTexts): AwardCriterion {
  const description = descriptionOf(criterion, tender, texts);
  const numbers = numbersOf(criterion, tender);
  return {
    type: criterion.kind === "price" ? "price" : "quality",
    name: criterion.name,
    ...(description === "" ? {} : { description }),
    ...(numbers.length === 0 ? {} : { numbers }),
  };
}

function descriptionOf(criterion: Criterion, { method }: Tender, texts: OpenDataTexts): string {
  if (criterion.kind === "price") return "";
  const worth = method === "gunnen op waarde" && criterion.value !== null ? texts.worth(criterion.value) : "";
  const about = criterion.kind === "pso" ? texts.psoCriterion : "";
  return [about, worth].filter((part) => part !== "").join(" ");
}

function numbersOf(criterion: Criterion, tender: Tender): readonly CriterionNumber[] {
  const minimum = criterion.kind === "quality" ? criterion.minimumScore : null;
  return [
    ...weightOf(criterion, tender),
    ...(minimum === null ? [] : [{ number: figure(minimum), threshold: "minimumScore" as const }]),
  ];
}

/** Weights are shares of the whole where all criteria share it; else points, or nothing where euros take their place. */
function weightOf({ kind, weight }: Criterion, { method }: Tender): readonly CriterionNumber[] {
  switch (method) {
    case "punten":
    case "utility index":
      return [{ number: figure(weight), weight: "percentageExact" }];
    case "prijs per kwaliteit":
      return kind === "price" ? [] : [{ number: figure(weight), weight: "pointsExact" }];
    case "gunnen op waarde":
      return [];
  }
}

/** By the codelist `awardCriteria`; a rule that lets the level decide makes a criterion of it. */
export function awardCriteriaCode({ method, rule, criteria }: Tender): AwardCriteriaCode {
  const counting = criteria.filter((criterion) => countsIn(method, criterion));
  const hasPrice = method !== "punten" || counting.some(({ kind }) => kind === "price");
  const hasOther = rule.kind !== "gewogen" || counting.some(({ kind }) => kind !== "price");
  if (!hasPrice) return "qualityOnly";
  return hasOther ? "ratedCriteria" : "priceOnly";
}

function countsIn(method: Method, criterion: Criterion): boolean {
  if (method !== "gunnen op waarde" || criterion.kind === "price") return criterion.weight > 0;
  return criterion.value !== null && criterion.value > 0;
}
