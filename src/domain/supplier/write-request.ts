import { isDiscount } from "../tender/decision-rules/decision-rule";
import type { PsoCriterion, Tender } from "../tender/tender";
import type { RequestParagraph } from "./request-text";
import { REQUEST_PARTS, type RequestFacts, type RequestPart, type RequestTexts } from "./request-texts";

/** The text of a request, from the tender's own settings (design section 1, promise 2; facts/tender.md 4.5). */
export function writeRequest(facts: RequestFacts, texts: RequestTexts): readonly RequestParagraph[] {
  return REQUEST_PARTS.filter((part) => hasPart(part, facts.tender)).map((part) => texts[part](facts));
}

function hasPart(part: RequestPart, tender: Tender): boolean {
  const { procedure, method, criteria, rule } = tender;
  switch (part) {
    case "link":
      return procedure === "european" || procedure === "reserved";
    case "criteria":
      return criteria.length > 0;
    case "pricePoints":
      return method === "punten" && priceWeight(tender) > 0;
    case "qualityPoints":
      return criteria.some(({ kind }) => kind === "quality");
    case "levelWorth":
      return psoCriteria(tender).length > 0;
    case "discounts":
      return isDiscount(rule);
    case "exclusion":
      return tender.ceilingPrice !== null || minimumsOf(tender).length > 0;
    case "code":
    case "certificate":
    case "referenceDate":
    case "score":
    case "rule":
    case "rounding":
    case "ties":
    case "contracts":
    case "dropOut":
    case "clause":
      return true;
  }
}

/** On 0..100; 0 where the price earns no points. */
export function priceWeight({ criteria }: Pick<Tender, "criteria">): number {
  return criteria.find(({ kind }) => kind === "price")?.weight ?? 0;
}

/** Criteria for the level itself that are worth something. */
export function psoCriteria({ criteria, method }: Tender): readonly PsoCriterion[] {
  return criteria
    .filter((criterion) => criterion.kind === "pso")
    .filter(({ weight, value }) => (method === "gunnen op waarde" ? (value ?? 0) : weight) > 0);
}

/** Scores below which a bid drops out. */
export function minimumsOf({
  criteria,
}: Pick<Tender, "criteria">): readonly { readonly name: string; readonly minimum: number }[] {
  return criteria.flatMap((criterion) =>
    criterion.kind === "quality" && criterion.minimumScore !== null
      ? [{ name: criterion.name, minimum: criterion.minimumScore }]
      : [],
  );
}
