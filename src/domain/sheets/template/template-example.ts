import type { CalendarDate } from "../../dates/calendar";
import { LEVELS, levelRank, type Level } from "../../pso/level";
import type { RoleColumns } from "../../tables/roles";
import type { CycleExampleRole } from "./template-cycle-example";
import { exampleDay as day } from "./template-day";
import type { TemplateRole, TemplateTexts } from "./template-texts";

/** One row of a table by column; a column that is left out stays empty. */
export type ExampleRow<Key extends string> = Readonly<Partial<Record<Key, string | number>>>;

export type Example = {
  readonly [R in Exclude<TemplateRole, "bids" | CycleExampleRole>]: readonly ExampleRow<RoleColumns[R]>[];
} & {
  /** With the scores by criterion name. */
  readonly bids: readonly (ExampleRow<RoleColumns["bids"]> & { readonly scores: readonly number[] })[];
};

/** Quality criteria of the example, for the columns of the bids table. */
export function exampleCriteria(texts: TemplateTexts): readonly string[] {
  return [texts.example.plan, texts.example.sustainability];
}

/** Invented; the leading zeros show why a KvK number is text. */
export const EXAMPLE_KVK = ["00000011", "00000022", "00000033", "00000044", "00000055"] as const;

/**
 * A tender in which the level decides. The best total, 79.75 points, is that of a bidder without certificate. All four
 * bids are within the margin of 5; the third had Trede 3, but its certificate ended a month before the closing date, so
 * Trede 2 wins with 76.50 points.
 */
export function templateExample(texts: TemplateTexts): Example {
  const { choices, example } = texts;
  const [best, winner, expired, aspirant, micro] = example.names;
  const certificate = (
    level: Level,
    number: string,
    from: CalendarDate,
    until: CalendarDate,
    copy: CalendarDate,
  ) => ({
    level: choices.level[level],
    certificateNumber: number,
    validFrom: day(from),
    validUntil: day(until),
    copyReceived: day(copy),
    verifiedOn: day({ year: 2026, month: 9, day: 30 }),
    verifiedBy: example.verifiedBy,
  });
  const [bestMail, winnerMail, expiredMail, aspirantMail, microMail] = example.emails;
  const code = {
    codeSentOn: day({ year: 2026, month: 6, day: 1 }),
    codeSentHow: "e-mail",
    codeVersion: "2026",
    codeConfirmedOn: day({ year: 2026, month: 6, day: 15 }),
  };
  const { current, potential } = choices.status;
  const tender = { tender: example.tender };
  return {
    suppliers: [
      {
        name: best,
        kvk: EXAMPLE_KVK[0],
        email: bestMail,
        status: current,
        level: choices.level.none,
        ...code,
      },
      {
        name: winner,
        kvk: EXAMPLE_KVK[1],
        email: winnerMail,
        status: current,
        ...certificate(
          "trede2",
          "TEST-2",
          { year: 2025, month: 11, day: 1 },
          { year: 2027, month: 10, day: 31 },
          { year: 2026, month: 9, day: 14 },
        ),
        ...code,
      },
      {
        name: expired,
        kvk: EXAMPLE_KVK[2],
        email: expiredMail,
        status: potential,
        ...certificate(
          "trede3",
          "TEST-3",
          { year: 2024, month: 9, day: 1 },
          { year: 2026, month: 8, day: 31 },
          { year: 2026, month: 9, day: 21 },
        ),
      },
      {
        name: aspirant,
        kvk: EXAMPLE_KVK[3],
        email: aspirantMail,
        status: current,
        ...certificate(
          "aspirant",
          "TEST-4",
          { year: 2026, month: 3, day: 1 },
          { year: 2028, month: 2, day: 29 },
          { year: 2026, month: 9, day: 28 },
        ),
        // Sent and not confirmed: somebody to remind.
        codeSentOn: code.codeSentOn,
        codeSentHow: code.codeSentHow,
        codeVersion: code.codeVersion,
      },
      {
        name: micro,
        kvk: EXAMPLE_KVK[4],
        email: microMail,
        status: current,
        level: choices.level.none,
        notCertifiable: choices.yes,
        ...code,
      },
    ],
    tenders: [
      {
        ...tender,
        description: example.description,
        procedure: choices.procedure[0],
        closingDate: day({ year: 2026, month: 9, day: 30 }),
        awardDate: day({ year: 2026, month: 12, day: 15 }),
        contractStart: day({ year: 2027, month: 1, day: 1 }),
        contractEnd: day({ year: 2027, month: 12, day: 31 }),
        referenceMoment: choices.referenceMoment[0],
        method: choices.method[0],
        priceFormula: example.priceFormula,
        rule: choices.rule[0],
        ruleParameter: 5,
        ruleFixedOn: day({ year: 2026, month: 8, day: 24 }),
        rounding: 2,
        contracts: 1,
        estimate: 95000,
        codeMentioned: choices.yes,
        certificateRequested: choices.yes,
      },
    ],
    criteria: [
      { ...tender, criterion: example.price, kind: choices.kind.price, weight: 40 },
      {
        ...tender,
        criterion: example.plan,
        kind: choices.kind.quality,
        weight: 35,
        scaleMin: 0,
        scaleMax: 10,
        minimumScore: 5,
      },
      {
        ...tender,
        criterion: example.sustainability,
        kind: choices.kind.quality,
        weight: 25,
        scaleMin: 0,
        scaleMax: 10,
      },
    ],
    bids: [
      { ...tender, bidder: best, kvk: EXAMPLE_KVK[0], price: 90000, valid: choices.yes, scores: [8.5, 8] },
      { ...tender, bidder: winner, kvk: EXAMPLE_KVK[1], price: 94000, valid: choices.yes, scores: [8, 9] },
      {
        ...tender,
        bidder: expired,
        kvk: EXAMPLE_KVK[2],
        price: 92000,
        valid: choices.yes,
        remark: example.expiredRemark,
        scores: [8, 8.5],
      },
      {
        ...tender,
        bidder: aspirant,
        kvk: EXAMPLE_KVK[3],
        price: 88000,
        valid: choices.yes,
        scores: [7, 7.5],
      },
    ],
    // Equal steps (design section 5); what a level is worth is the organisation's own choice.
    ladder: LEVELS.map((level) => ({
      level: choices.level[level],
      rank: levelRank(level),
      value: levelRank(level) / (LEVELS.length - 1),
    })),
  };
}
