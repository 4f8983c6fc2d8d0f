import { CopyButton } from "./copy-button";
import { usePartTexts } from "./use-part-texts";
import "./control-figure.css";

interface Props {
  /** What the number is of, for whoever hears the button. */
  readonly of: string;
  readonly number: string;
}

/** A control number, large enough to read out, to take along out of the workbook. */
export function ControlFigure({ of, number }: Props) {
  const words = usePartTexts();
  return (
    <div className="control-figure">
      <div>
        <p className="section-small">{words.controlNumber}</p>
        <p className="control-figure-number">{number}</p>
      </div>
      <CopyButton text={number} label={words.copy} ariaLabel={words.copyNumberOf(of)} />
    </div>
  );
}
