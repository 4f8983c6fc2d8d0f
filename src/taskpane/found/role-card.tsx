import type { FoundTable } from "../../domain/tables/read-tables-types";
import type { TableRole } from "../../domain/tables/roles";
import { classes } from "../parts/classes";
import { Icon } from "../parts/icon";
import { useTexts } from "../texts-context";
import "./role-card.css";

interface Props {
  readonly role: TableRole;
  readonly table: FoundTable | null;
}

/** What serves one role, or what is missing and how to go on. */
export function RoleCard({ role, table }: Props) {
  const { pane, format } = useTexts();
  const words = pane.found;
  return (
    <li className={classes("role-card", table === null && "role-card-absent")}>
      <Icon name={table === null ? "missing" : "table"} className="role-card-icon" />
      <div>
        <div className="role-card-title">
          <h3 className="section-subheading">{words.roles[role]}</h3>
          <span className="section-quiet">
            {table === null ? words.notFound : words.rows(table.rowCount, format.number(table.rowCount))}
          </span>
        </div>
        <p className="section-small">
          {table === null
            ? words.missing[role]
            : table.isExcelTable
              ? words.where(table.label, table.sheet)
              : words.whereRange(table.sheet)}
        </p>
      </div>
    </li>
  );
}
