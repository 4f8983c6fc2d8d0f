import type { FoundTable } from "../../domain/tables/read-tables-types";
import type { TableRole } from "../../domain/tables/roles";
import { classes } from "../parts/classes";
import { Icon } from "../parts/icon";
import { useTexts } from "../texts-context";
import "./role-card.css";

interface Props {
  readonly role: TableRole;
  readonly table: FoundTable | null;
  /** Recognised, but a decisive column must be pointed out before it can be read. */
  readonly undecided: FoundTable | null;
}

/** What serves one role, or what is missing and how to go on. */
export function RoleCard({ role, table, undecided }: Props) {
  const { pane, format } = useTexts();
  const words = pane.found;
  const seen = table ?? undecided;
  return (
    <li className={classes("role-card", table === null && "role-card-absent")}>
      <Icon name={table === null ? "missing" : "table"} className="role-card-icon" />
      <div>
        <div className="role-card-title">
          <h3 className="section-subheading">{words.roles[role]}</h3>
          <span className="section-quiet">
            {table !== null
              ? words.rows(table.rowCount, format.number(table.rowCount))
              : undecided === null
                ? words.notFound
                : words.undecided}
          </span>
        </div>
        <p className="section-small">
          {seen === null
            ? words.missing[role]
            : seen.isExcelTable
              ? words.where(seen.label, seen.sheet)
              : words.whereRange(seen.sheet)}
        </p>
      </div>
    </li>
  );
}
