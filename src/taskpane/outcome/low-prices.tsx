import type { LowPrice } from "../../domain/tender/outcome";
import { Message } from "../parts/message";
import { useScoringTexts } from "../scoring/use-scoring-texts";

/** Prices to ask about, one sentence each; never a verdict. */
export function LowPrices({ prices }: { readonly prices: readonly LowPrice[] }) {
  const { format, outcome } = useScoringTexts();
  const { lowPrices: words } = outcome;
  if (prices.length === 0) return null;
  return (
    <Message intent="info" title={words.title}>
      {prices.map(({ bidder, price, compared, reference, below }) => (
        <p key={`${bidder} ${compared}`} className="section-text">
          {words.compared[compared](
            bidder,
            format.euro(price),
            format.percent(below),
            format.euro(Math.round(reference * 100) / 100),
          )}
        </p>
      ))}
      <p className="section-text">{words.judgement}</p>
    </Message>
  );
}
