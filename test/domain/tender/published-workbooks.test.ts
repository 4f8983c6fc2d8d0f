import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import { caseNames, caseOf, cited } from "./support/cases";
import { assembleOne, BOOK, findingOf, tenderOf, withCriteria, withFirstBid } from "./support/workbook";

test(`${cited("nl_zero_price_court_case")}: a price of nothing is an error at its cell, a cent is a price`, () => {
  const { inputs } = caseOf<{ winner_component_price: number; claimant_component_price: number }, unknown>(
    "nl_zero_price_court_case",
  );
  const blocked = assembleOne(withFirstBid({ Inschrijfprijs: inputs.winner_component_price }));
  expect(blocked.ok).toBe(false);
  expect(findingOf(blocked, "priceNotPositive")).toMatchObject({ severity: "error", place: { row: 2 } });
  const claimant = assembleOne(withFirstBid({ Inschrijfprijs: inputs.claimant_component_price }));
  expect(scoreTender(tenderOf(claimant)).bids.every(({ total }) => Number.isFinite(total))).toBe(true);
});

test(cited("uc_hierarchical_weights"), () => {
  const { inputs, expected } = caseOf<
    { qualitative: number; quantitative: number; sub: Record<string, number>; price_sheet: number },
    { effective_pct: Record<string, number> }
  >("uc_hierarchical_weights");
  const sections = Object.entries(inputs.sub).map(([name, weight]) => ({
    Criterium: name,
    Soort: "kwaliteit",
    Weging: weight,
    Categorie: "qualitative",
    "Weging categorie": inputs.qualitative,
  }));
  const prices = {
    Criterium: "price_sheet",
    Soort: "prijs",
    Weging: inputs.price_sheet,
    Categorie: "quantitative",
    "Weging categorie": inputs.quantitative,
  };
  const scores = Object.fromEntries(Object.keys(inputs.sub).map((name) => [name, 7]));
  const { criteria } = tenderOf(
    assembleOne({
      ...withCriteria(...sections, prices),
      Inschrijvingen: BOOK.Inschrijvingen.map((row) => ({ ...row, ...scores })),
    }),
  );
  expect(Object.fromEntries(criteria.map(({ name, weight }) => [name, weight]))).toEqual(
    expected.effective_pct,
  );
});

describe("weights that do not add up to 100 or 1 are refused", () => {
  const rejected = (weights: readonly number[]) => {
    const columns = Object.fromEntries(weights.slice(1).map((_, index) => [`c${index}`, 5]));
    return assembleOne({
      ...withCriteria(
        ...weights.map((Weging, index) => ({
          Criterium: index === 0 ? "Prijs" : `c${index - 1}`,
          Soort: index === 0 ? "prijs" : "kwaliteit",
          Weging,
        })),
      ),
      Inschrijvingen: BOOK.Inschrijvingen.map((row) => ({ ...row, ...columns })),
    });
  };

  test.each(["scikit_criteria_wsm_tiny", "scikit_criteria_wsm_kracka2010"])("%s", (name) => {
    const { inputs } = caseOf<{ weights: number[] }, unknown>(name);
    expect(findingOf(rejected(inputs.weights), "weightsNot100").severity).toBe("error");
  });

  test("pymcdm_wsm: they add up to 2", () => {
    const { inputs } = caseOf<{ weights: string[] }, unknown>("pymcdm_wsm");
    const weights = inputs.weights.map((weight) => Number(weight.split("/")[0]) / 13);
    expect(findingOf(rejected(weights), "weightsNot100").severity).toBe("error");
  });
});

test("every case is tried, but for a formula that is not ours and a count of staff that is no score", () => {
  const tests = readdirSync(__dirname)
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => readFileSync(join(__dirname, file), "utf8"))
    .join();
  const untried = caseNames().filter((name) => !tests.includes(`"${name}`) && !tests.includes(`${name}:`));
  expect(untried).toEqual([
    "negometrix_superformula" + "_indifference",
    "spain_tiebreak" + "_disability_share",
  ]);
});
