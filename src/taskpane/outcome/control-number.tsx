import { ControlFigure } from "../parts/control-figure";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import "./control-number.css";

interface Props {
  /** Of the tender. */
  readonly name: string;
  readonly number: string;
  /** Of the score that this one takes the place of; null for none. */
  readonly replaces: string | null;
}

/** The number that shows later whether anything was changed, to take along out of the workbook. */
export function ControlNumber({ name, number, replaces }: Props) {
  const { rescore: words } = useScoringTexts();
  return (
    <div className="control-number">
      <ControlFigure of={name} number={number} />
      <p className="section-small">{words.note}</p>
      {replaces !== null && <p className="section-small">{words.replaces(replaces)}</p>}
    </div>
  );
}
