/**
 * How firmly an outcome stands, one sentence per question, made in `locale/`; null where the question does not arise (no
 * losers, another rule, no PSO criterion). Figures are rounded to the side on which the sentence stays true.
 */
export interface SensitivitySentences {
  /** The weight with the least room before another bid wins. */
  readonly weights: string | null;
  /** Only under `marge`. */
  readonly margin: string | null;
  /** From which level each loser would win. */
  readonly levels: string | null;
  /** Whose certificate decides who wins. */
  readonly certificates: string | null;
  /** Whose leaving would change who wins. */
  readonly leaveOneOut: string | null;
  /** How much lower each loser's price had to be. */
  readonly priceDeficits: string | null;
  /** Whether the weight of the PSO criterion decides. */
  readonly psoWeight: string | null;
  /** Only under `banden`: totals that hardly reached their band, or hardly missed the next. */
  readonly bandEdges: string | null;
}
