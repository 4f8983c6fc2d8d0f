import type { Sensitivity, TenderOutcome } from "../../domain/tender/outcome";

/** How firmly an outcome stands, as the JSON of `score` has it. */
export interface SensitivityJson {
  readonly certificates: readonly {
    readonly bidder: string;
    readonly level: string;
    readonly winnersWithout: readonly string[];
    readonly changes: boolean;
  }[];
  readonly levels: readonly { readonly bidder: string; readonly smallestWinningLevel: string | null }[];
  /** `from` and `to` null where rounding decides; `to` null where nothing bounds the weight. */
  readonly weights: readonly {
    readonly criterion: string;
    readonly from: number | null;
    readonly to: number | null;
    readonly present: number;
    readonly unit: string;
  }[];
  /** `euro` is `parity` under `utility index`, else `toWin`. */
  readonly priceDeficit: readonly {
    readonly bidder: string;
    readonly euro: number | null;
    readonly toWin: number | null;
    readonly parity: number | null;
  }[];
  readonly margin: Sensitivity["margin"];
  readonly psoWeight: Sensitivity["psoWeight"];
  readonly bandEdges: Sensitivity["bandEdges"];
}

export function sensitivityJson({ tender, sensitivity }: TenderOutcome): SensitivityJson {
  const { certificates, levels, weights, priceDeficits, margin, psoWeight, bandEdges } = sensitivity;
  return {
    certificates: certificates.map(({ bidder, level, winnersWithout, changes }) => ({
      bidder,
      level,
      winnersWithout,
      changes,
    })),
    levels: levels.map(({ bidder, smallestWinningLevel }) => ({ bidder, smallestWinningLevel })),
    weights: weights.map(({ criterion, present, unit, interval }) => ({
      criterion,
      from: interval?.from ?? null,
      to: interval?.to ?? null,
      present,
      unit,
    })),
    priceDeficit: priceDeficits.map(({ bidder, toWin, parity }) => ({
      bidder,
      euro: tender.method === "utility index" ? parity : toWin,
      toWin,
      parity,
    })),
    margin,
    psoWeight,
    bandEdges,
  };
}
