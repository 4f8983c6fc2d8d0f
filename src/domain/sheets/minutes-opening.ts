import type { ExcelSerial } from "../cell";
import type { PaperSource } from "../papers/paper-source";
import { mostOf } from "../papers/letters";
import type { Tender } from "../tender/tender";
import type { MinutesInput, NumberedHeading } from "./minutes-sheet";
import { number, text, textOrFill, PAPER_LAST, type PaperCell, type PaperPage } from "./paper-page";
import { PRICE_FORMAT } from "./score-formats";

/** The tender, the committee, the criteria, the bids and which of these do not take part. */
export function writeOpening(page: PaperPage, heading: NumberedHeading, input: MinutesInput): void {
  const { source, texts } = input;
  const { minutes } = texts;
  heading(minutes.headings.tender);
  page.facts(tenderFacts(input));
  page.skip(6);
  page.lines(texts.score.method[source.outcome.tender.method].explained);
  page.lines(texts.score.ruleExplained(source.outcome.tender.rule, source.outcome.tender.method));
  writeCommittee(page, heading, input);
  writeCriteria(page, heading, input);
  writeBids(page, heading, input);
  writeExclusions(page, heading, input);
}

function tenderFacts({
  source,
  texts,
}: MinutesInput): readonly (readonly [label: string, value: PaperCell])[] {
  const { outcome, settings, record } = source;
  const { tender } = outcome;
  const { minutes, score } = texts;
  const { facts } = minutes;
  const day = (serial: ExcelSerial | null): PaperCell =>
    text(serial === null ? minutes.notFilledIn : texts.day(serial));
  const some = (label: string, value: PaperCell, isThere: boolean) =>
    isThere ? [[label, value] as const] : [];
  return [
    [facts.organisation, textOrFill(settings.organisation)],
    [facts.reference, textOrFill(settings.reference)],
    [facts.tender, text(tender.key.tender)],
    ...some(facts.lot, text(tender.key.lot), tender.key.lot !== ""),
    ...some(facts.description, text(tender.description), tender.description !== ""),
    [facts.procedure, text(score.procedure(tender.procedure))],
    [facts.closingDate, day(tender.closingDate)],
    [facts.referenceDate, day(tender.referenceDate)],
    [facts.method, text(score.method[tender.method].name)],
    ...some(facts.priceFormula, text(score.priceFormula(tender.priceFormula)), tender.method === "punten"),
    [facts.rule, text(texts.rule(tender.rule, tender.method))],
    [facts.ruleFixedOn, day(tender.ruleFixedOn)],
    [facts.contracts, number(tender.contracts, "0")],
    ...some(facts.ceiling, number(tender.ceilingPrice, PRICE_FORMAT), tender.ceilingPrice !== null),
    ...some(facts.estimate, number(tender.estimate, PRICE_FORMAT), tender.estimate !== null),
    [facts.scored, text(minutes.scored(record.when, record.by))],
    [facts.sheet, text(record.sheet)],
    [facts.controlNumber, text(record.controlNumber, "result")],
  ];
}

function writeCommittee(page: PaperPage, heading: NumberedHeading, { source, texts }: MinutesInput): void {
  const { minutes } = texts;
  const { columns } = minutes;
  heading(minutes.headings.committee);
  if (source.committee.length === 0) {
    page.lines(minutes.noCommittee, "note");
    page.fill("");
    return;
  }
  page.table(
    [
      { first: 0, last: 1, header: columns.name },
      { first: 2, last: 2, header: columns.role },
      { first: 3, last: 4, header: columns.position },
      { first: PAPER_LAST, last: PAPER_LAST, header: columns.declaration },
    ],
    source.committee.map(({ name, role, position, declared }) => [
      text(name),
      text(role),
      text(position),
      declared === null
        ? text(minutes.declared(null), "warning")
        : text(minutes.declared(declared === true ? true : (declared as ExcelSerial))),
    ]),
  );
  page.skip(6);
  page.lines(minutes.declarations, "note");
}

function writeCriteria(page: PaperPage, heading: NumberedHeading, { source, texts }: MinutesInput): void {
  const { tender } = source.outcome;
  const { minutes, score } = texts;
  const { columns } = minutes;
  const euro = tender.method === "gunnen op waarde";
  heading(minutes.headings.criteria);
  page.table(
    [
      { first: 0, last: 1, header: columns.criterion },
      { first: 2, last: 2, header: columns.kind },
      { first: 3, last: 3, header: euro ? columns.value : columns.weight, align: "right" },
      { first: 4, last: 4, header: columns.scale, align: "center" },
      { first: PAPER_LAST, last: PAPER_LAST, header: columns.minimum, align: "center" },
    ],
    tender.criteria.map((criterion) => [
      text(criterion.name),
      text(score.kind[criterion.kind]),
      number(weightOf(tender, criterion), euro ? PRICE_FORMAT : "General"),
      text(criterion.kind === "quality" ? minutes.scale(criterion.scaleMin, criterion.scaleMax) : ""),
      criterion.kind === "quality" && criterion.minimumScore !== null
        ? number(criterion.minimumScore, "General")
        : text(""),
    ]),
  );
}

function weightOf({ method }: Tender, criterion: Tender["criteria"][number]): number | null {
  if (method === "utility index" && criterion.kind === "price") return criterion.weight;
  return mostOf(method, criterion);
}

function writeBids(page: PaperPage, heading: NumberedHeading, { source, texts }: MinutesInput): void {
  const { minutes } = texts;
  const { columns } = minutes;
  heading(minutes.headings.bids);
  if (source.outcome.bids.length === 0) {
    page.lines(minutes.noBids);
    return;
  }
  page.table(
    [
      { first: 0, last: 1, header: columns.bidder },
      { first: 2, last: 2, header: columns.kvk },
      { first: 3, last: 4, header: columns.level },
      { first: PAPER_LAST, last: PAPER_LAST, header: columns.price, align: "right" },
    ],
    source.outcome.bids.map(({ bid }) => [
      text(bid.bidder),
      text(bid.kvk ?? ""),
      text(minutes.levelLine(bid.level)),
      number(bid.price, PRICE_FORMAT),
    ]),
  );
}

function writeExclusions(page: PaperPage, heading: NumberedHeading, { source, texts }: MinutesInput): void {
  const { minutes } = texts;
  heading(minutes.headings.exclusions);
  const { excluded } = source.decision;
  if (excluded.length === 0) {
    page.lines(minutes.noExclusions);
    return;
  }
  page.table(
    [
      { first: 0, last: 1, header: minutes.columns.bidder },
      { first: 2, last: PAPER_LAST, header: minutes.columns.reason },
    ],
    excluded.map((scored) => [text(scored.bid.bidder), reasonOf(scored, source, texts)]),
  );
}

function reasonOf(
  scored: PaperSource["decision"]["excluded"][number],
  { outcome, remarks }: PaperSource,
  texts: MinutesInput["texts"],
): PaperCell {
  const { excluded } = scored;
  if (excluded === null) return text("");
  const remark = (remarks[outcome.bids.indexOf(scored)] ?? "").trim();
  const why = texts.score.exclusion(excluded);
  if (remark !== "") return text(`${why}: ${remark}`);
  return excluded.kind === "invalid" ? { kind: "fill", text: texts.minutes.reasonToFill } : text(why);
}
