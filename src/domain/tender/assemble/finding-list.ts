import { NOWHERE, type Place } from "../../cell";
import type { Finding, FindingCode, FindingParams, Severity, TenderKey } from "../../finding";
import type { Field } from "../../tables/field";

/** Collects what is found about one tender while it is assembled. */
export interface FindingList {
  readonly all: () => readonly Finding[];
  readonly hasErrors: () => boolean;
  readonly add: (severity: Severity, code: FindingCode, place: Place | null, params?: FindingParams) => void;
  /** The same list, with the bidder named in every finding that is added. */
  readonly about: (bidder: string) => FindingList;
  /** The cell's value; its problem, if any, becomes a finding. */
  readonly use: <T>(field: Field<T>) => T | null;
}

export function createFindingList(tender: TenderKey): FindingList {
  const found: Finding[] = [];
  return listFor(null);

  function listFor(supplier: string | null): FindingList {
    const add: FindingList["add"] = (severity, code, place, params = {}) => {
      found.push({ code, severity, place: place ?? NOWHERE, params, supplier, tender });
    };
    return {
      all: () => found,
      hasErrors: () => found.some((finding) => finding.severity === "error"),
      add,
      about: (bidder) => listFor(bidder === "" ? null : bidder),
      use: (field) => {
        if (field.problem) add(field.problem.severity, field.problem.code, field.place, field.problem.params);
        return field.value;
      },
    };
  }
}

/** A cell with nothing in it, as opposed to one that cannot be read. */
export function isUnfilled(field: Field<unknown>): boolean {
  return field.value === null && field.problem === null;
}
