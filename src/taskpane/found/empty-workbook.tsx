import type { TableRole } from "../../domain/tables/roles";
import { useTexts } from "../texts-context";
import "./empty-workbook.css";

/** The starred columns of design section 3, enough to be recognised. */
const STARRED: readonly (readonly [TableRole, readonly string[]])[] = [
  ["suppliers", ["name", "level"]],
  ["tenders", ["tender", "closingDate"]],
  ["criteria", ["criterion", "kind", "weight"]],
  ["bids", ["bidder", "price"]],
];

/** Nothing was found: what the pane looks for, in the words to type. */
export function EmptyWorkbook() {
  const { pane, format } = useTexts();
  const words = pane.found;
  return (
    <section className="section-card" aria-labelledby="empty-workbook">
      <h2 id="empty-workbook" className="section-heading">
        {words.emptyTitle}
      </h2>
      <p className="section-text">{words.empty}</p>
      <ul className="empty-workbook-list">
        {STARRED.map(([role, keys]) => {
          const labels: Readonly<Record<string, string>> = words.columns[role];
          return (
            <li key={role}>
              {words.emptyTable(words.roles[role], format.list(keys.map((key) => labels[key] ?? key)))}
            </li>
          );
        })}
      </ul>
      <p className="section-quiet">{words.emptyNext}</p>
    </section>
  );
}
