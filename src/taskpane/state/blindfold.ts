import { tenderId, type TenderPreview } from "../../application/inspection";
import type { AssessmentState } from "../../domain/assessment/assessment";
import { priceTeller } from "../../domain/assessment/tells-price";
import type { BidRow } from "../../domain/tables/rows";

/** A tender whose quality is still being scored: whoever looks at the pane may score it, so its prices stay out of sight. */
export interface Blindfold {
  readonly assessment: AssessmentState;
  /** How many findings wait until quality is closed, because they tell something about prices. */
  readonly withheld: number;
}

/** By `tenderId`; a tender of which everything may be seen is not in it. */
export type Blindfolds = ReadonlyMap<string, Blindfold>;

/** Takes out of the previews what may not be seen yet, so that nothing that is drawn from them can show it. */
export function blindfold(
  previews: readonly TenderPreview[],
  assessments: readonly AssessmentState[],
  bids: readonly BidRow[],
): { readonly previews: readonly TenderPreview[]; readonly blindfolds: Blindfolds } {
  const open = new Map(
    assessments.filter(({ phase }) => phase === "open").map((each) => [tenderId(each.key), each]),
  );
  const tellsPrice = priceTeller(bids);
  const blindfolds = new Map<string, Blindfold>();
  const seen = previews.map((preview): TenderPreview => {
    const id = tenderId(preview.key);
    const assessment = open.get(id);
    if (assessment === undefined) return preview;
    const findings = preview.findings.filter((finding) => !tellsPrice(finding));
    blindfolds.set(id, { assessment, withheld: preview.findings.length - findings.length });
    return { ...preview, outcome: null, findings };
  });
  return { previews: seen, blindfolds };
}
