import type { Sensitivity, TenderOutcome } from "../../domain/tender/outcome";
import { ShowMore } from "../parts/show-more";
import { amountText } from "../scoring/total-text";
import { useScoringTexts, type ScoringTexts } from "../scoring/use-scoring-texts";
import { FigureList, type Figures } from "../scoring/figure-list";
import { WeightIntervals } from "./weight-intervals";

const PAGE = 10;

/** Every figure behind the sentences about how firm an outcome is. */
export function FirmFigures({ outcome }: { readonly outcome: TenderOutcome }) {
  const texts = useScoringTexts();
  const { firm: words } = texts.outcome;
  const { sensitivity } = outcome;
  const losers = loserFigures(sensitivity, texts);
  const certificates = certificateFigures(sensitivity, texts);
  const bands = bandFigures(outcome, texts);
  const margin = marginFigures(outcome, texts);
  return (
    <div className="section-stack">
      {sensitivity.weights.length > 0 && <WeightIntervals weights={sensitivity.weights} />}
      {margin !== null && <Figures title={words.margin} items={[margin]} />}
      {losers.length > 0 && (
        <Figures
          title={words.losers}
          items={losers}
          note={sensitivity.priceDeficits.some(({ parity }) => parity !== null) ? words.parityHow : null}
        />
      )}
      {certificates.length > 0 && <Figures title={words.certificates} items={certificates} />}
      {bands.length > 0 && <Figures title={words.bands} items={bands} />}
      {outcome.leaveOneOut.length > 0 && (
        <section className="section-tight">
          <h4 className="section-subheading">{words.leaving}</h4>
          <ShowMore items={leavingSentences(outcome, texts)} page={PAGE}>
            {(shown) =>
              shown.map((sentence) => (
                <p key={sentence} className="section-text">
                  {sentence}
                </p>
              ))
            }
          </ShowMore>
        </section>
      )}
    </div>
  );
}

interface FiguresProps {
  readonly title: string;
  readonly note?: string | null;
  readonly items: readonly Figures[];
}

function Figures({ title, note = null, items }: FiguresProps) {
  return (
    <section className="section-tight">
      <h4 className="section-subheading">{title}</h4>
      <ShowMore items={items} page={PAGE}>
        {(shown) => <FigureList items={shown} />}
      </ShowMore>
      {note !== null && <p className="section-small">{note}</p>}
    </section>
  );
}

function loserFigures({ levels, priceDeficits }: Sensitivity, texts: ScoringTexts): readonly Figures[] {
  const { format, outcome } = texts;
  const { firm: words } = outcome;
  const deficits = new Map(priceDeficits.map((each) => [each.bidder, each]));
  const winsFrom = new Map(levels.map((each) => [each.bidder, each.smallestWinningLevel]));
  return [...new Set([...winsFrom.keys(), ...deficits.keys()])].map((name) => {
    const level = winsFrom.get(name);
    const deficit = deficits.get(name);
    const euro = (value: number | null): string =>
      value === null ? words.notPossible : format.euroFixed(value, 2);
    return {
      name,
      rows: [
        ...(level === undefined
          ? []
          : [{ label: words.winsFrom, value: level === null ? words.notPossible : texts.levels[level] }]),
        ...(deficit === undefined ? [] : [{ label: words.cheaper, value: euro(deficit.toWin) }]),
        ...(deficit === undefined || deficit.parity === null
          ? []
          : [{ label: words.parity, value: euro(deficit.parity) }]),
      ],
    };
  });
}

function certificateFigures({ certificates }: Sensitivity, texts: ScoringTexts): readonly Figures[] {
  const { firm: words } = texts.outcome;
  return certificates.map(({ bidder, level, winnersWithout, changes }) => ({
    name: words.without(bidder, texts.levels[level]),
    rows: [
      {
        label: changes
          ? winnersWithout.length === 0
            ? words.thenNobody
            : words.then(texts.format.list(winnersWithout), winnersWithout.length)
          : words.same,
        value: "",
      },
    ],
  }));
}

function marginFigures(
  { sensitivity: { margin }, tender }: TenderOutcome,
  texts: ScoringTexts,
): Figures | null {
  if (margin === null) return null;
  const { firm: words } = texts.outcome;
  const amount = (value: number): string => amountText(value, tender.method, texts);
  return {
    name: words.now(amount(margin.present)),
    rows: [
      {
        label: words.same,
        value:
          margin.to === null
            ? margin.from <= 0
              ? words.always
              : words.from(amount(margin.from))
            : words.between(amount(margin.from), amount(margin.to)),
      },
    ],
  };
}

function bandFigures({ sensitivity, tender }: TenderOutcome, texts: ScoringTexts): readonly Figures[] {
  const { firm: words } = texts.outcome;
  const amount = (value: number): string => amountText(value, tender.method, texts);
  return sensitivity.bandEdges.map(({ bidder, from, to, distance }) => ({
    name: bidder,
    rows: [
      { label: words.band(texts.format.number(from), texts.format.number(to)), value: "" },
      { label: words.distance, value: amount(distance) },
    ],
  }));
}

function leavingSentences(
  outcome: TenderOutcome,
  { outcome: texts, format }: ScoringTexts,
): readonly string[] {
  const { firm: words } = texts;
  const changing = outcome.leaveOneOut.filter(({ changes }) => changes);
  if (changing.length === 0) return [words.leavingSame];
  return changing.map(({ removed, winners }) =>
    winners.length === 0
      ? words.leavingNobody(removed)
      : words.leavingChanges(removed, format.list(winners), winners.length),
  );
}
