import type { Label } from "../../supplier/review";
import type { RoleColumns } from "../../tables/roles";
import { exampleDay } from "./template-day";
import { EXAMPLE_KVK, type ExampleRow } from "./template-example";
import type { TemplateTexts } from "./template-texts";

export type CycleExampleRole = "contracts" | "purchases" | "reviewCriteria" | "judgements" | "committee";

export type CycleExample = { readonly [R in CycleExampleRole]: readonly ExampleRow<RoleColumns[R]>[] };

/** EUR per year, in the order of the suppliers. */
const PURCHASES: readonly (readonly [supplier: number, year: number, amount: number])[] = [
  [0, 2025, 58_200],
  [1, 2025, 39_800],
  [4, 2025, 2_400],
  [0, 2026, 61_500],
  [0, 2026, -1_250],
  [1, 2026, 48_250],
  [3, 2026, 18_900],
  [4, 2026, 3_150],
];

/** Per supplier and reviewer one label per criterion. */
const JUDGEMENTS: readonly (readonly [supplier: number, reviewer: 0 | 1, labels: readonly Label[]])[] = [
  [0, 0, ["good", "fair", "good", "good", "poor"]],
  [0, 1, ["good", "fair", "fair", "good", "fair"]],
  [1, 0, ["veryGood", "good", "good", "veryGood", "good"]],
  [1, 1, ["good", "good", "good", "veryGood", "good"]],
];

/**
 * What became of the suppliers of the example tender. Contracts: one that ended, one without the clause, one with a supplier
 * that cannot be certified, one whose certificate ends within the term, and one in order. Then two years of purchases with a
 * credit note, and what two reviewers found of two suppliers.
 */
export function templateCycleExample({ choices, example }: TemplateTexts): CycleExample {
  const { level, yes, no } = choices;
  const { pricesOnCertificate, pricesOnly } = example;
  const supplier = (index: number) => ({
    supplier: example.names[index] ?? "",
    kvk: EXAMPLE_KVK[index] ?? "",
  });
  const term = (from: number, until: number) => ({
    start: exampleDay({ year: from, month: 1, day: 1 }),
    end: exampleDay({ year: until, month: 12, day: 31 }),
  });
  return {
    contracts: [
      {
        number: "C-2024-1",
        ...supplier(1),
        ...term(2024, 2025),
        value: 76_000,
        psoClause: yes,
        priceAgreement: pricesOnCertificate,
        levelAtAward: level.trede1,
      },
      {
        number: "C-2025-1",
        ...supplier(0),
        ...term(2025, 2026),
        value: 120_000,
        psoClause: no,
        priceAgreement: pricesOnly,
        levelAtAward: level.none,
      },
      {
        number: "C-2025-2",
        ...supplier(4),
        ...term(2025, 2027),
        value: 9_000,
        psoClause: yes,
        priceAgreement: pricesOnCertificate,
        levelAtAward: level.none,
      },
      {
        number: "C-2026-1",
        ...supplier(1),
        ...term(2026, 2028),
        value: 145_000,
        psoClause: yes,
        priceAgreement: pricesOnCertificate,
        levelAtAward: level.trede2,
      },
      {
        number: "C-2026-2",
        ...supplier(3),
        start: exampleDay({ year: 2026, month: 4, day: 1 }),
        end: exampleDay({ year: 2027, month: 12, day: 31 }),
        value: 44_000,
        psoClause: yes,
        priceAgreement: pricesOnCertificate,
        levelAtAward: level.aspirant,
      },
    ],
    purchases: PURCHASES.map(([index, year, amount]) => ({ ...supplier(index), year, amount })),
    reviewCriteria: example.reviewCriteria.map(([criterion, weight, remark]) => ({
      criterion,
      weight,
      remark,
    })),
    committee: [
      {
        tender: example.tender,
        name: example.reviewers[0],
        role: choices.committeeRole[0],
        position: example.positions[0],
        declaration: exampleDay({ year: 2026, month: 9, day: 28 }),
      },
      {
        tender: example.tender,
        name: example.reviewers[1],
        role: choices.committeeRole[1],
        position: example.positions[1],
        declaration: exampleDay({ year: 2026, month: 9, day: 29 }),
      },
    ],
    judgements: JUDGEMENTS.flatMap(([index, reviewer, labels]) =>
      labels.map((label, at) => ({
        ...supplier(index),
        period: example.period,
        criterion: example.reviewCriteria[at]?.[0] ?? "",
        reviewer: example.reviewers[reviewer],
        judgement: choices.judgement[label],
        ...(label === "poor" ? { remark: example.judgementRemark } : {}),
      })),
    ),
  };
}
