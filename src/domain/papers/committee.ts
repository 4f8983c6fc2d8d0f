import type { Finding, TenderKey } from "../finding";
import type { TableOf } from "../tables/read-tables-types";
import type { CommitteeRow } from "../tables/rows";
import { isSameTender } from "../tender/same-tender";

/** Somebody who assesses or decides on one tender. */
export interface CommitteeMember {
  readonly name: string;
  /** In the committee, in the buyer's own words; "" where that is not filled in. */
  readonly role: string;
  readonly position: string;
  /** The day of the declaration of interests as a serial, true for a bare yes; null while there is none. */
  readonly declared: number | true | null;
  readonly remark: string;
}

export interface Committee {
  readonly members: readonly CommitteeMember[];
  readonly findings: readonly Finding[];
}

/** The committee of one tender: rows that name it, its lot or no tender at all. A person is listed once per role. */
export function committeeOf(table: TableOf<CommitteeRow> | null, key: TenderKey): Committee {
  const rows = (table?.rows ?? []).filter((row) => concerns(row, key));
  const about = (row: CommitteeRow, code: Finding["code"], place: Finding["place"]): Finding => ({
    code,
    severity: "warning",
    place,
    params: { name: row.name.value ?? "", role: row.role.value ?? "" },
    supplier: null,
    tender: key,
  });
  const findings = rows.flatMap((row): Finding[] => {
    const { name, declaration } = row;
    if (name.value === null) return [about(row, "memberNameMissing", name.place)];
    const { problem } = declaration;
    if (problem !== null && declaration.value === null) {
      const { code, params } = problem;
      return [{ ...about(row, code, declaration.place), params }];
    }
    return declaredOn(row) === null ? [about(row, "declarationMissing", declaration.place)] : [];
  });
  const members = rows.flatMap((row): CommitteeMember[] =>
    row.name.value === null
      ? []
      : [
          {
            name: row.name.value,
            role: row.role.value ?? "",
            position: row.position.value ?? "",
            declared: declaredOn(row),
            remark: row.remark.value ?? "",
          },
        ],
  );
  return { members, findings };
}

/** A blank tender is every tender, and a blank lot every lot of it. */
function concerns({ tender, lot }: CommitteeRow, key: TenderKey): boolean {
  const named = { tender: tender.value ?? key.tender, lot: lot.value ?? key.lot };
  return isSameTender(named, key);
}

function declaredOn({ declaration }: CommitteeRow): number | true | null {
  const { value } = declaration;
  return value === false ? null : value;
}
