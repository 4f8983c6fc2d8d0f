import type { Level } from "../../pso/level";
import type { Label } from "../../supplier/review";
import type { RoleColumns } from "../../tables/roles";
import type { SettingEntry, SettingsSheetTexts } from "../settings-sheet";

/** The tables that the template lays out; settings have a builder of their own. */
export type TemplateRole =
  | "suppliers"
  | "tenders"
  | "criteria"
  | "bids"
  | "ladder"
  | "contracts"
  | "purchases"
  | "reviewCriteria"
  | "judgements"
  | "committee";

export interface TemplateSheetTexts {
  readonly sheet: string;
  readonly table: string;
  readonly title: string;
  readonly explanation: string;
}

/** The words of a drop-down, best first where the example uses one. None may hold a comma. */
export interface TemplateChoices {
  readonly level: Readonly<Record<Level, string>>;
  readonly yes: string;
  readonly no: string;
  readonly lapsed: string;
  readonly status: { readonly current: string; readonly potential: string };
  readonly procedure: readonly [privately: string, ...others: string[]];
  readonly referenceMoment: readonly [closing: string, ...others: string[]];
  readonly method: readonly [points: string, ...others: string[]];
  readonly rule: readonly [margin: string, ...others: string[]];
  readonly kind: { readonly price: string; readonly quality: string; readonly pso: string };
  readonly judgement: Readonly<Record<Label, string>>;
  readonly committeeRole: readonly [chair: string, assessor: string, ...others: string[]];
}

/** Names in the worked example; all invented, and to be seen as such. */
export interface TemplateExampleTexts {
  readonly tender: string;
  readonly description: string;
  readonly priceFormula: string;
  readonly price: string;
  readonly plan: string;
  readonly sustainability: string;
  /** In the order of the example: highest score, winner, expired certificate, aspirant, not certifiable. */
  readonly names: readonly [string, string, string, string, string];
  readonly verifiedBy: string;
  readonly expiredRemark: string;
  /** In the order of the suppliers. */
  readonly emails: readonly [string, string, string, string, string];
  /** What was agreed on prices: with the certificate as a condition, and without a word about it. */
  readonly pricesOnCertificate: string;
  readonly pricesOnly: string;
  /** With their weights, together 100, and what each is about. */
  readonly reviewCriteria: readonly (readonly [criterion: string, weight: number, remark: string])[];
  readonly reviewers: readonly [string, string];
  readonly period: string;
  /** What the chair and an assessor do in the organisation. */
  readonly positions: readonly [chair: string, assessor: string];
  /** Why somebody gave a low mark. */
  readonly judgementRemark: string;
}

/** Every word in the template, in one language. The headers are among those that the add-in recognises. */
export interface TemplateTexts {
  readonly sheets: Readonly<Record<TemplateRole, TemplateSheetTexts>>;
  readonly headers: { readonly [R in TemplateRole]: Readonly<Record<RoleColumns[R], string>> };
  readonly choices: TemplateChoices;
  readonly example: TemplateExampleTexts;
  readonly settings: SettingsSheetTexts;
  readonly settingRows: readonly SettingEntry[];
}
