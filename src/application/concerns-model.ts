import type { Finding } from "../domain/finding";
import type { TableRole } from "../domain/tables/roles";

/** Tables that a model does not rest on: before there are bids they may well be missing. */
const BESIDE_MODEL: ReadonlySet<unknown> = new Set<TableRole>([
  "suppliers",
  "bids",
  "assessments",
  "consensus",
]);

/** Whether what blocks the workbook could change a tender's settings, criteria or ladder. */
export function concernsModel({ code, params }: Finding): boolean {
  if (code === "criterionColumnTwice") return false;
  const roles = [params["role"], params["first"], params["second"]].filter((role) => role !== undefined);
  return roles.length === 0 || !roles.every((role) => BESIDE_MODEL.has(role));
}
