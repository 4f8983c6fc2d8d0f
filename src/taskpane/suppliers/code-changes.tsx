import type { CodeDateProposals } from "../../domain/repairs/propose-code-dates";
import { newText, oldText } from "../certificates/repair-text";
import { Icon } from "../parts/icon";
import { ShowMore } from "../parts/show-more";
import { useTexts } from "../texts-context";
import { useSuppliersTexts } from "./use-suppliers-texts";
import "./code-changes.css";

const PAGE = 5;

/** Which cells would change, with what stands there now and what it becomes, and what has no column. */
export function CodeChanges({ proposals }: { readonly proposals: CodeDateProposals }) {
  const { format } = useTexts();
  const { words: all, repairs: says } = useSuppliersTexts();
  const words = all.code.note;
  const { repairs, missing } = proposals;
  return (
    <div className="section-tight">
      {missing.length > 0 && (
        <p className="section-text">
          {words.missing(format.list(missing.map((column) => words.columns[column])))}
        </p>
      )}
      {repairs.length === 0 ? (
        missing.length === 0 && (
          <p className="section-text" role="status">
            {words.nothing}
          </p>
        )
      ) : (
        <>
          <p className="section-subheading" role="status">
            {words.changes(repairs.length, format.number(repairs.length))}
          </p>
          <ShowMore items={repairs} page={PAGE}>
            {(shown) => (
              <ul className="section-list">
                {shown.map((repair) => (
                  <li key={`${repair.place.sheet} ${repair.place.cell}`} className="code-changes-line">
                    <span className="section-small">
                      {[repair.supplier, repair.place.column, repair.place.cell].filter(Boolean).join(" · ")}
                    </span>
                    <span className="code-changes-change">
                      <span className="code-changes-old">{oldText(repair, format, says)} </span>
                      <Icon name="arrow" className="code-changes-arrow" />
                      <span className="section-unseen">{says.becomes} </span>
                      <strong>{newText(repair, format, says)}</strong>
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </ShowMore>
        </>
      )}
    </div>
  );
}
