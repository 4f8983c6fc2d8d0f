import { readBookedAmount } from "./read-booked-amount";
import { readContractDate } from "./read-contract-date";
import { readJudgement } from "./read-judgement";
import { readKvk } from "./read-kvk";
import { readLevel } from "./read-level";
import { readAmount, readNumber } from "./read-number";
import { readPeriodText } from "./read-period-text";
import type { RowCells } from "./read-rows";
import { readText } from "./read-text";
import { readYear } from "./read-year";
import { readYesNo } from "./read-yes-no";
import type { ContractRow, JudgementRow, PurchaseRow, ReviewCriterionRow } from "./rows";
import { unlessNothing } from "./says-nothing";

const KVK = unlessNothing(readKvk);
const TEXT = unlessNothing(readText);
const YES_NO = unlessNothing(readYesNo, "isValue");
const NUMBER = unlessNothing(readNumber, "isValue");
const AMOUNT = unlessNothing(readAmount, "isValue");
const BOOKED = unlessNothing(readBookedAmount, "isValue");
const CONTRACT_DAY = unlessNothing(readContractDate);
const YEAR = unlessNothing(readYear);
const PERIOD = unlessNothing(readPeriodText);
const JUDGEMENT = unlessNothing(readJudgement, "isValue");

export function contractRow({ place, field }: RowCells<"contracts">): ContractRow {
  return {
    place,
    number: field("number", readText),
    supplier: field("supplier", readText),
    kvk: field("kvk", KVK),
    start: field("start", CONTRACT_DAY),
    end: field("end", CONTRACT_DAY),
    value: field("value", AMOUNT),
    psoClause: field("psoClause", YES_NO),
    priceAgreement: field("priceAgreement", TEXT),
    levelAtAward: field("levelAtAward", readLevel),
  };
}

export function purchaseRow({ place, field }: RowCells<"purchases">): PurchaseRow {
  return {
    place,
    supplier: field("supplier", readText),
    kvk: field("kvk", KVK),
    year: field("year", YEAR),
    amount: field("amount", BOOKED),
  };
}

export function reviewCriterionRow({ place, field }: RowCells<"reviewCriteria">): ReviewCriterionRow {
  return {
    place,
    criterion: field("criterion", readText),
    weight: field("weight", NUMBER),
    remark: field("remark", TEXT),
  };
}

export function judgementRow({ place, field }: RowCells<"judgements">): JudgementRow {
  return {
    place,
    supplier: field("supplier", readText),
    kvk: field("kvk", KVK),
    period: field("period", PERIOD),
    criterion: field("criterion", readText),
    reviewer: field("reviewer", TEXT),
    judgement: field("judgement", JUDGEMENT),
    remark: field("remark", TEXT),
  };
}
