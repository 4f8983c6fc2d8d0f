/** What a table is for (design section 3). */
export type TableRole = "suppliers" | "tenders" | "criteria" | "bids" | "ladder" | "settings";

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
    | "codeVersion"
    | "codeConfirmedOn"
    | "codeRemindedOn"
    | "spend";
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
    "tender" | "lot" | "criterion" | "kind" | "weight" | "scaleMin" | "scaleMax" | "minimumScore" | "value";
  bids: "tender" | "lot" | "bidder" | "kvk" | "price" | "valid" | "remark";
  ladder: "level" | "rank" | "value" | "discountEuro" | "discountPercent";
  settings: "setting" | "value";
}
export type ColumnKey<R extends TableRole = TableRole> = RoleColumns[R];
