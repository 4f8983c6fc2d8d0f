import type { Place, SheetIndex } from "../cell";
import type { Finding } from "../finding";
import type { TableRole } from "./roles";
import type {
  AssessmentRow,
  BidRow,
  CommitteeRow,
  ConsensusRow,
  ContractRow,
  CriterionRow,
  JudgementRow,
  LadderRow,
  PurchaseRow,
  RegisterRow,
  ReviewCriterionRow,
  SettingRow,
  SupplierRow,
  TenderRow,
} from "./rows";

/** A table found in the workbook, by header, with the role that it serves. */
export interface FoundTable {
  readonly role: TableRole;
  /** The Excel table's name; the sheet's for a plain range. */
  readonly label: string;
  /** Stable key under which a choice is remembered: table name, or `Sheet!A1` of the header's first cell. */
  readonly id: string;
  readonly sheet: string;
  readonly isExcelTable: boolean;
  readonly headerRow: SheetIndex;
  readonly firstColumn: SheetIndex;
  /** Body rows, totals row left out. */
  readonly rowCount: number;
  /** Headers as they stand, in sheet order. */
  readonly headers: readonly string[];
  /** Column key -> offset from firstColumn. */
  readonly columns: ReadonlyMap<string, number>;
  /** Criterion name -> offset, bids only. */
  readonly criterionColumns: ReadonlyMap<string, number>;
}

export interface TableOf<Row> {
  readonly table: FoundTable;
  readonly rows: readonly Row[];
}

/** Two tables for one role, or one that fits two roles: the pane asks, the command line refuses. */
export interface RoleQuestion {
  readonly role: TableRole;
  readonly candidates: readonly { readonly id: string; readonly label: string; readonly place: Place }[];
}

/** What the user has chosen, from the sheet `Inkoopladder` or the pane. */
export interface MappingChoices {
  /** Role -> table id. */
  readonly tables: ReadonlyMap<TableRole, string>;
  /** `role.columnKey` -> header text; "" = this column is not there. */
  readonly columns: ReadonlyMap<string, string>;
}

/** All tables of a workbook, read once: rows with typed cells, and findings about the tables themselves. */
export interface WorkbookTables {
  readonly suppliers: TableOf<SupplierRow> | null;
  readonly tenders: TableOf<TenderRow> | null;
  readonly criteria: TableOf<CriterionRow> | null;
  readonly bids: TableOf<BidRow> | null;
  /** One row per assessor, bid and criterion, whichever way the table lists them. */
  readonly assessments: TableOf<AssessmentRow> | null;
  readonly consensus: TableOf<ConsensusRow> | null;
  readonly ladder: TableOf<LadderRow> | null;
  readonly contracts: TableOf<ContractRow> | null;
  readonly purchases: TableOf<PurchaseRow> | null;
  readonly reviewCriteria: TableOf<ReviewCriterionRow> | null;
  readonly judgements: TableOf<JudgementRow> | null;
  readonly committee: TableOf<CommitteeRow> | null;
  readonly register: TableOf<RegisterRow> | null;
  readonly settings: TableOf<SettingRow> | null;
  /** Tables seen with at least one starred header, whatever became of them: the pane offers these for correction. */
  readonly candidates: readonly FoundTable[];
  readonly questions: readonly RoleQuestion[];
  readonly findings: readonly Finding[];
}
