import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { FoundTable, MappingChoices } from "../../domain/tables/read-tables-types";
import type { TableRole } from "../../domain/tables/roles";
import { sectionStyles } from "../parts/section-styles";
import { useTexts } from "../texts-context";
import { mappingInForce, withMapping } from "./mapping";

interface Props {
  readonly role: TableRole;
  readonly table: FoundTable | null;
  readonly candidates: readonly FoundTable[];
  readonly choices: MappingChoices;
  readonly disabled: boolean;
  readonly onApply: (choices: MappingChoices, remember: boolean) => void;
}

/** Another table for a role, and another header per column. Column choices come after the table was read. */
export function MappingForm({ role, table, candidates, choices, disabled, onApply }: Props) {
  const section = sectionStyles();
  const { pane } = useTexts();
  const words = pane.found;
  const labels: Readonly<Record<string, string>> = words.columns[role];
  const keys = Object.keys(labels);
  const found = table === null ? null : mappingInForce(role, table, keys);
  const [tableId, setTableId] = useState(table?.id ?? "");
  const [columns, setColumns] = useState<ReadonlyMap<string, string>>(found?.columns ?? new Map());
  const [remember, setRemember] = useState(true);
  const options = uniqueById(table === null ? candidates : [table, ...candidates]);
  return (
    <form
      className={section.stack}
      onSubmit={(event) => {
        event.preventDefault();
        onApply(withMapping(choices, { role, table: tableId, columns }, found), remember);
      }}
    >
      <Field label={words.table}>
        <Select size="large" value={tableId} onChange={(_, data) => setTableId(data.value)}>
          {table === null && <option value="">{words.noTable}</option>}
          {options.map(({ id, label, sheet, isExcelTable }) => (
            <option key={id} value={id}>
              {isExcelTable ? words.where(label, sheet) : words.whereRange(sheet)}
            </option>
          ))}
        </Select>
      </Field>
      {table !== null && tableId === table.id && (
        <>
          <p className={section.quiet}>{words.columnsIntro}</p>
          {keys.map((key) => (
            <Field key={key} label={labels[key] ?? key}>
              <Select
                size="large"
                value={columns.get(key) ?? ""}
                onChange={(_, data) => setColumns(new Map(columns).set(key, data.value))}
              >
                <option value="">{words.columnAbsent}</option>
                {[...new Set(table.headers.filter((header) => header !== ""))].map((header) => (
                  <option key={header} value={header}>
                    {header}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </>
      )}
      <Field hint={words.rememberHint}>
        <Checkbox
          size="large"
          label={words.remember}
          checked={remember}
          onChange={(_, data) => setRemember(data.checked === true)}
        />
      </Field>
      <div className={section.actions}>
        <Button
          type="submit"
          appearance="primary"
          className={section.button}
          disabledFocusable={disabled || tableId === ""}
        >
          {words.apply}
        </Button>
      </div>
    </form>
  );
}

function uniqueById(tables: readonly FoundTable[]): readonly FoundTable[] {
  return [...new Map(tables.map((table) => [table.id, table])).values()];
}
