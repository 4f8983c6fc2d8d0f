/** What a table is for (design section 3). */
export type TableRole =
  | "suppliers"
  | "tenders"
  | "criteria"
  | "bids"
  | "assessments"
  | "consensus"
  | "ladder"
  | "contracts"
  | "purchases"
  | "reviewCriteria"
  | "judgements"
  | "committee"
  | "register"
  | "settings";

/** Roles that no score rests on: what is wrong with such a table never blocks a tender. */
export const ASIDE_ROLES: ReadonlySet<TableRole> = new Set<TableRole>([
  "contracts",
  "purchases",
  "reviewCriteria",
  "judgements",
  "committee",
  "register",
]);

/**
 * Roles of the supplier cycle and of the papers that share everyday words with those of a tender: a table that could serve a
 * tender is no table of these.
 */
export const CYCLE_ROLES: ReadonlySet<TableRole> = new Set<TableRole>([
  "purchases",
  "reviewCriteria",
  "judgements",
  "committee",
]);

/** Column keys per role; the headers that they match stand in `headers.ts`. */
export interface RoleColumns {
  suppliers:
    | "name"
    | "kvk"
    | "email"
    | "status"
    | "level"
    | "pso30plus"
    | "certificateNumber"
    | "validFrom"
    | "validUntil"
    | "holderKvk"
    | "copyReceived"
    | "verifiedOn"
    | "verifiedBy"
    | "notCertifiable"
    | "equivalentProof"
    | "codeSentOn"
    | "codeSentHow"
    | "codeVersion"
    | "codeConfirmedOn"
    | "codeRemindedOn"
    | "spend"
    | "vatId"
    | "rsin"
    | "oin";
  tenders:
    | "tender"
    | "lot"
    | "description"
    | "procedure"
    | "closingDate"
    | "awardDate"
    | "contractStart"
    | "contractEnd"
    | "referenceMoment"
    | "method"
    | "priceFormula"
    | "rule"
    | "ruleParameter"
    | "ruleFixedOn"
    | "rounding"
    | "recalculate"
    | "contracts"
    | "ceilingPrice"
    | "estimate"
    | "codeMentioned"
    | "certificateRequested";
  criteria:
    | "tender"
    | "lot"
    | "criterion"
    | "kind"
    | "weight"
    | "scaleMin"
    | "scaleMax"
    | "scaleZero"
    | "minimumScore"
    | "value"
    | "category"
    | "categoryWeight";
  bids: "tender" | "lot" | "bidder" | "kvk" | "price" | "valid" | "remark";
  assessments: "tender" | "lot" | "bidder" | "criterion" | "assessor" | "score" | "remark";
  consensus: "tender" | "lot" | "bidder" | "criterion" | "score" | "reason";
  ladder: "level" | "rank" | "value" | "discountEuro" | "discountPercent";
  contracts:
    | "number"
    | "supplier"
    | "kvk"
    | "start"
    | "end"
    | "value"
    | "psoClause"
    | "priceAgreement"
    | "levelAtAward";
  purchases: "supplier" | "kvk" | "year" | "amount";
  reviewCriteria: "criterion" | "weight" | "remark";
  judgements: "supplier" | "kvk" | "period" | "criterion" | "reviewer" | "judgement" | "remark";
  committee: "tender" | "lot" | "name" | "role" | "position" | "declaration" | "remark";
  register: "organisation" | "kvk" | "level" | "pso30plus" | "validFrom" | "validUntil" | "certificateNumber";
  settings: "setting" | "value";
}
export type ColumnKey<R extends TableRole = TableRole> = RoleColumns[R];
