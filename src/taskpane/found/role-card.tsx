import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FoundTable, MappingChoices } from "../../domain/tables/read-tables-types";
import type { TableRole } from "../../domain/tables/roles";
import { Disclosure } from "../parts/disclosure";
import { Icon } from "../parts/icon";
import { sectionStyles } from "../parts/section-styles";
import { useTexts } from "../texts-context";
import { MappingForm } from "./mapping-form";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  found: { color: tokens.colorBrandForeground1 },
  absent: { color: tokens.colorNeutralForeground2 },
  absentCard: { borderStyle: "dashed", borderColor: tokens.colorNeutralStroke1 },
  title: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  card: { rowGap: tokens.spacingVerticalXS },
});

interface Props {
  readonly role: TableRole;
  readonly table: FoundTable | null;
  readonly candidates: readonly FoundTable[];
  readonly choices: MappingChoices;
  readonly disabled: boolean;
  readonly onApply: (choices: MappingChoices, remember: boolean) => void;
}

/** What serves one role, or what is missing and how to go on. */
export function RoleCard({ role, table, candidates, choices, disabled, onApply }: Props) {
  const styles = useStyles();
  const section = sectionStyles();
  const { pane, format } = useTexts();
  const words = pane.found;
  return (
    <li className={mergeClasses(section.card, styles.card, table === null && styles.absentCard)}>
      <div className={styles.head}>
        <Icon
          name={table === null ? "missing" : "table"}
          className={table === null ? styles.absent : styles.found}
        />
        <div>
          <div className={styles.title}>
            <h3 className={section.subheading}>{words.roles[role]}</h3>
            <span className={section.quiet}>
              {table === null ? words.notFound : words.rows(table.rowCount, format.number(table.rowCount))}
            </span>
          </div>
          <p className={section.small}>
            {table === null
              ? words.missing[role]
              : table.isExcelTable
                ? words.where(table.label, table.sheet)
                : words.whereRange(table.sheet)}
          </p>
        </div>
      </div>
      {candidates.length > 0 && (
        <Disclosure label={words.correctShort} ariaLabel={words.correct(words.roles[role])}>
          <MappingForm
            key={table?.id ?? ""}
            role={role}
            table={table}
            candidates={candidates}
            choices={choices}
            disabled={disabled}
            onApply={onApply}
          />
        </Disclosure>
      )}
    </li>
  );
}
