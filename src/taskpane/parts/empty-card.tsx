import { Button } from "@fluentui/react-components";
import { useTexts } from "../texts-context";

interface Props {
  readonly text: string;
  /** Which table to add; "" where the text says it all. */
  readonly next: string;
  readonly onFound: () => void;
}

/** Nothing to show, and how that changes. */
export function EmptyCard({ text, next, onFound }: Props) {
  const { pane } = useTexts();
  return (
    <div className="section-card">
      <p className="section-text">{text}</p>
      {next !== "" && <p className="section-quiet">{next}</p>}
      <div className="section-actions">
        <Button className="section-button" onClick={onFound}>
          {pane.shell.toFound}
        </Button>
      </div>
    </div>
  );
}
