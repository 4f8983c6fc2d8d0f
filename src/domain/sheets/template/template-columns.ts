import type { RoleColumns } from "../../tables/roles";
import type { InputSheetColumn } from "../input-sheet";
import type { TemplateChoices, TemplateRole } from "./template-texts";

export interface TemplateColumn<Key extends string> extends Omit<InputSheetColumn, "header"> {
  readonly key: Key;
}

type Columns = { readonly [R in TemplateRole]: readonly TemplateColumn<RoleColumns[R]>[] };

/** The columns of the template's tables, in the order of design section 3. */
export function templateColumns(choices: TemplateChoices): Columns {
  const levels = Object.values(choices.level);
  const yesNo = [choices.yes, choices.no];
  const text = <K extends string>(key: K, width: number, list?: readonly string[]): TemplateColumn<K> => ({
    key,
    width,
    kind: "text",
    ...(list === undefined ? {} : { list }),
  });
  const date = <K extends string>(key: K): TemplateColumn<K> => ({ key, width: 15, kind: "date" });
  const number = <K extends string>(key: K, width = 11): TemplateColumn<K> => ({
    key,
    width,
    kind: "number",
  });
  const euro = <K extends string>(key: K): TemplateColumn<K> => ({ key, width: 15, kind: "euro" });
  return {
    suppliers: [
      text("name", 28),
      text("kvk", 13),
      text("email", 26),
      text("status", 12, Object.values(choices.status)),
      text("level", 13, levels),
      text("pso30plus", 9, yesNo),
      text("certificateNumber", 18),
      date("validFrom"),
      date("validUntil"),
      text("holderKvk", 18),
      date("copyReceived"),
      date("verifiedOn"),
      text("verifiedBy", 18),
      text("notCertifiable", 16, yesNo),
      text("equivalentProof", 22),
      date("codeSentOn"),
      text("codeVersion", 10),
      date("codeConfirmedOn"),
      date("codeRemindedOn"),
      euro("spend"),
      text("codeSentHow", 14),
    ],
    tenders: [
      text("tender", 22),
      text("lot", 10),
      text("description", 36),
      text("procedure", 17, choices.procedure),
      date("closingDate"),
      date("awardDate"),
      date("contractStart"),
      date("contractEnd"),
      text("referenceMoment", 12, choices.referenceMoment),
      text("method", 14, choices.method),
      text("priceFormula", 28),
      text("rule", 12, choices.rule),
      number("ruleParameter"),
      date("ruleFixedOn"),
      number("rounding"),
      text("recalculate", 13, yesNo),
      number("contracts"),
      euro("ceilingPrice"),
      euro("estimate"),
      text("codeMentioned", 11, yesNo),
      text("certificateRequested", 13, yesNo),
    ],
    criteria: [
      text("tender", 22),
      text("lot", 10),
      text("criterion", 28),
      text("kind", 12, Object.values(choices.kind)),
      number("weight"),
      number("scaleMin"),
      number("scaleMax"),
      number("minimumScore", 14),
      euro("value"),
      { ...number("scaleZero"), align: "center" },
      text("category", 20),
      number("categoryWeight", 12),
    ],
    bids: [
      text("tender", 22),
      text("lot", 10),
      text("bidder", 28),
      text("kvk", 13),
      euro("price"),
      text("valid", 12, [choices.yes, choices.no, choices.lapsed]),
      text("remark", 44),
    ],
    ladder: [
      text("level", 16, levels),
      number("rank", 8),
      number("value", 10),
      euro("discountEuro"),
      number("discountPercent", 12),
    ],
    contracts: [
      text("number", 16),
      text("supplier", 28),
      text("kvk", 13),
      date("start"),
      date("end"),
      euro("value"),
      text("psoClause", 11, yesNo),
      text("priceAgreement", 40),
      text("levelAtAward", 13, levels),
    ],
    purchases: [text("supplier", 28), text("kvk", 13), number("year", 9), euro("amount")],
    reviewCriteria: [text("criterion", 34), { ...number("weight"), align: "center" }, text("remark", 50)],
    judgements: [
      text("supplier", 28),
      text("kvk", 13),
      text("period", 11),
      text("criterion", 34),
      text("reviewer", 18),
      text("judgement", 13, Object.values(choices.judgement)),
      text("remark", 40),
    ],
    committee: [
      text("tender", 22),
      text("lot", 10),
      text("name", 24),
      text("role", 14, choices.committeeRole),
      text("position", 28),
      date("declaration"),
      text("remark", 44),
    ],
  };
}
