import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { FoundTable, MappingChoices, WorkbookTables } from "../../domain/tables/read-tables-types";
import type { TableRole } from "../../domain/tables/roles";
import { CheckField, SelectField } from "../parts/field";
import { useTexts } from "../texts-context";
import { columnQuestions } from "./column-questions";
import { mappingInForce, withMapping } from "./mapping";

const ROLES: readonly TableRole[] = ["suppliers", "tenders", "criteria", "bids", "ladder"];

interface Props {
  readonly tables: WorkbookTables;
  readonly choices: MappingChoices;
  readonly disabled: boolean;
  readonly onApply: (choices: MappingChoices, remember: boolean) => void;
}

/** Another table for a role, and another header per column. */
export function MappingForm({ tables, choices, disabled, onApply }: Props) {
  const { pane } = useTexts();
  const words = pane.found;
  const [role, setRole] = useState<TableRole>("suppliers");
  const question = columnQuestions(tables).find((each) => each.role === role) ?? null;
  const open = new Set(question?.columns.flatMap(({ keys }) => keys));
  const table = tables[role]?.table ?? question?.table ?? null;
  return (
    <div className="section-stack">
      <SelectField
        label={words.whichTable}
        value={role}
        options={ROLES.map((each) => ({ value: each, text: words.roles[each] }))}
        onChange={(value) => setRole(ROLES.find((each) => each === value) ?? role)}
      />
      <RoleMappingForm
        // Another reading may have settled what the form shows, so it starts afresh.
        key={JSON.stringify([role, table?.id, [...(table?.columns ?? [])], table?.headers, [...open]])}
        role={role}
        table={table}
        open={open}
        candidates={tables.candidates}
        choices={choices}
        disabled={disabled}
        onApply={onApply}
      />
    </div>
  );
}

interface RoleProps {
  readonly role: TableRole;
  readonly table: FoundTable | null;
  /** Columns of it that are still undecided. */
  readonly open: ReadonlySet<string>;
  readonly candidates: readonly FoundTable[];
  readonly choices: MappingChoices;
  readonly disabled: boolean;
  readonly onApply: (choices: MappingChoices, remember: boolean) => void;
}

function RoleMappingForm({ role, table, open, candidates, choices, disabled, onApply }: RoleProps) {
  const { pane } = useTexts();
  const words = pane.found;
  const labels: Readonly<Record<string, string>> = words.columns[role];
  const keys = Object.keys(labels);
  const found = table === null ? null : mappingInForce(role, table, keys, open);
  const [tableId, setTableId] = useState(table?.id ?? "");
  const [columns, setColumns] = useState<ReadonlyMap<string, string>>(found?.columns ?? new Map());
  const [remember, setRemember] = useState(true);
  const idle = disabled || tableId === "";
  return (
    <form
      className="section-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!idle) onApply(withMapping(choices, { role, table: tableId, columns }, found), remember);
      }}
    >
      <SelectField
        label={words.table}
        value={tableId}
        options={[
          ...(table === null ? [{ value: "", text: words.noTable }] : []),
          ...uniqueById(table === null ? candidates : [table, ...candidates]).map((each) => ({
            value: each.id,
            text: each.isExcelTable ? words.where(each.label, each.sheet) : words.whereRange(each.sheet),
          })),
        ]}
        onChange={setTableId}
      />
      {table !== null && tableId === table.id && (
        <>
          <p className="section-quiet">{words.columnsIntro}</p>
          {keys.map((key) => (
            <SelectField
              key={key}
              label={labels[key] ?? key}
              value={columns.get(key) ?? ""}
              options={[
                { value: "", text: open.has(key) ? words.columnChoose : words.columnAbsent },
                ...[...new Set(table.headers.filter((header) => header !== ""))].map((header) => ({
                  value: header,
                  text: header,
                })),
              ]}
              onChange={(header) => setColumns(new Map(columns).set(key, header))}
            />
          ))}
        </>
      )}
      <CheckField
        label={words.remember}
        hint={words.rememberHint}
        checked={remember}
        onChange={setRemember}
      />
      <div className="section-actions">
        <Button type="submit" appearance="primary" size="large" disabledFocusable={idle}>
          {words.apply}
        </Button>
      </div>
    </form>
  );
}

function uniqueById(tables: readonly FoundTable[]): readonly FoundTable[] {
  return [...new Map(tables.map((table) => [table.id, table])).values()];
}
