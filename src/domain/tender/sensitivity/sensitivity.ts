import type { Figures } from "../figures";
import type { Sensitivity } from "../outcome";
import type { RankedTender } from "../rank-tender";
import { standingOf } from "../standing";
import { bandEdges } from "./band-edges";
import { certificateDependence } from "./certificates";
import { contestOf } from "./contest";
import { marginInterval } from "./margin-interval";
import { priceDeficits } from "./price-deficits";
import { psoWeight } from "./pso-weight";
import { rivalsOf } from "./rivals";
import { weightIntervals } from "./weight-intervals";
import { winningLevels } from "./winning-levels";

/**
 * How firmly an outcome stands (design section 5, Sensitivity). Exact, nothing is sampled. The tender has no
 * `scoreFaults`; without a bid that takes part there is nothing to ask, but which level would have let one in.
 */
export function sensitivityOf(figures: Figures, ranked: RankedTender): Sensitivity {
  const contest = contestOf(figures);
  const rivals = rivalsOf(contest);
  const rowOf = new Map(figures.bids.map((bid, row) => [bid, row]));
  const awarded = ranked.ranking.filter(({ rank }) => rank <= figures.tender.contracts);
  const winners = awarded.flatMap(({ chosen }) => rowOf.get(chosen.bid) ?? []);
  const drawn = awarded.filter(({ decidedBy }) => decidedBy === "lot").length;
  return {
    weights: figures.bids.length === 0 ? [] : weightIntervals(figures, winners, drawn),
    margin: marginInterval(figures.tender, standingOf(figures)),
    levels: winningLevels(figures, ranked, contest, rivals),
    certificates: certificateDependence(figures, ranked, contest),
    priceDeficits: priceDeficits(figures, ranked, contest, rivals),
    psoWeight: psoWeight(ranked),
    bandEdges: bandEdges(ranked),
  };
}
