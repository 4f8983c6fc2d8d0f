import type { Place } from "../cell";
import type { Level } from "../pso/level";
import type { DateField, Field, NumberField, TextField, YesNoField } from "./field";

/** A level cell: what it says and whether it carries the 30+ mark. */
export interface ReadLevel {
  readonly level: Level;
  readonly pso30plus: boolean;
}

/** The row as a whole: cell and column are null. */
interface RowBase {
  readonly place: Place;
}

export interface SupplierRow extends RowBase {
  readonly name: TextField;
  readonly kvk: TextField;
  readonly email: TextField;
  readonly status: TextField;
  readonly level: Field<ReadLevel>;
  readonly pso30plus: YesNoField;
  readonly certificateNumber: TextField;
  readonly validFrom: DateField;
  readonly validUntil: DateField;
  /** The numbers on the certificate; empty list when the cell is blank. */
  readonly holderKvk: Field<readonly string[]>;
  /** A date, or true for a bare "ja". */
  readonly copyReceived: Field<number | boolean>;
  /** A date, or true for a bare "ja". */
  readonly verifiedOn: Field<number | boolean>;
  readonly verifiedBy: TextField;
  readonly notCertifiable: YesNoField;
  readonly equivalentProof: TextField;
  /** When the code was sent, confirmed and reminded of: a date, or true for a bare "ja". */
  readonly codeSentOn: Field<number | boolean>;
  /** By e-mail, by post, with the contract, in the buyer's own words. */
  readonly codeSentHow: TextField;
  readonly codeVersion: TextField;
  readonly codeConfirmedOn: Field<number | boolean>;
  readonly codeRemindedOn: Field<number | boolean>;
  readonly spend: NumberField;
  readonly vatId: TextField;
  readonly rsin: TextField;
  readonly oin: TextField;
}

export interface TenderRow extends RowBase {
  readonly tender: TextField;
  readonly lot: TextField;
  readonly description: TextField;
  readonly procedure: TextField;
  readonly closingDate: DateField;
  readonly awardDate: DateField;
  readonly contractStart: DateField;
  readonly contractEnd: DateField;
  readonly referenceMoment: TextField;
  readonly method: TextField;
  readonly priceFormula: TextField;
  readonly rule: TextField;
  /** A number for most rules, a level for `minimum`. */
  readonly ruleParameter: Field<number | string>;
  readonly ruleFixedOn: DateField;
  readonly rounding: NumberField;
  readonly recalculate: YesNoField;
  readonly contracts: NumberField;
  readonly ceilingPrice: NumberField;
  readonly estimate: NumberField;
  /** Whether the request refers to the code, and asks for a copy of the certificate: a date, or true for a bare "ja". */
  readonly codeMentioned: Field<number | boolean>;
  readonly certificateRequested: Field<number | boolean>;
}

export interface CriterionRow extends RowBase {
  readonly tender: TextField;
  readonly lot: TextField;
  readonly criterion: TextField;
  readonly kind: TextField;
  readonly weight: NumberField;
  readonly scaleMin: NumberField;
  readonly scaleMax: NumberField;
  /** The score that is worth nothing. */
  readonly scaleZero: NumberField;
  readonly minimumScore: NumberField;
  readonly value: NumberField;
  readonly category: TextField;
  readonly categoryWeight: NumberField;
}

export interface BidRow extends RowBase {
  readonly tender: TextField;
  readonly lot: TextField;
  readonly bidder: TextField;
  readonly kvk: TextField;
  readonly price: NumberField;
  /** Blank counts as valid. */
  readonly valid: TextField;
  readonly remark: TextField;
  /** One entry per column whose header is a criterion of any tender, keyed by the criterion's name as the criteria table writes it. */
  readonly scores: ReadonlyMap<string, NumberField>;
}

/** What one assessor gave one bid for one criterion; a table with a column per assessor gives one of these per cell. */
export interface AssessmentRow extends RowBase {
  readonly tender: TextField;
  readonly lot: TextField;
  readonly bidder: TextField;
  readonly criterion: TextField;
  /** Where each assessor has a column of his own, the header. */
  readonly assessor: TextField;
  readonly score: NumberField;
  readonly remark: TextField;
}

/** The score that the assessors agreed on, and why. */
export interface ConsensusRow extends RowBase {
  readonly tender: TextField;
  readonly lot: TextField;
  readonly bidder: TextField;
  readonly criterion: TextField;
  readonly score: NumberField;
  readonly reason: TextField;
}

export interface LadderRow extends RowBase {
  readonly level: Field<ReadLevel>;
  readonly value: NumberField;
  readonly discountEuro: NumberField;
  readonly discountPercent: NumberField;
}

export interface ContractRow extends RowBase {
  readonly number: TextField;
  readonly supplier: TextField;
  readonly kvk: TextField;
  readonly start: DateField;
  readonly end: DateField;
  /** EUR. */
  readonly value: NumberField;
  readonly psoClause: YesNoField;
  /** What was agreed on prices, in the buyer's own words; a bare "nee" says that nothing was. */
  readonly priceAgreement: TextField;
  readonly levelAtAward: Field<ReadLevel>;
}

/** What was bought from one supplier in one year. */
export interface PurchaseRow extends RowBase {
  readonly supplier: TextField;
  readonly kvk: TextField;
  readonly year: NumberField;
  /** EUR without VAT; below zero for a credit note. */
  readonly amount: NumberField;
}

/** One criterion of the periodic reviews. */
export interface ReviewCriterionRow extends RowBase {
  readonly criterion: TextField;
  readonly weight: NumberField;
  readonly remark: TextField;
}

/** What one reviewer found of one supplier on one criterion of the periodic reviews. */
export interface JudgementRow extends RowBase {
  readonly supplier: TextField;
  readonly kvk: TextField;
  /** Blank: of the period that is being reviewed. */
  readonly period: TextField;
  readonly criterion: TextField;
  readonly reviewer: TextField;
  /** One of the labels, or a number on 0..100. */
  readonly judgement: Field<string | number>;
  readonly remark: TextField;
}

/** Somebody who assesses bids or decides on them. */
export interface CommitteeRow extends RowBase {
  /** Blank: of every tender. */
  readonly tender: TextField;
  readonly lot: TextField;
  readonly name: TextField;
  /** In the committee: chair, assessor and so on, in the buyer's own words. */
  readonly role: TextField;
  /** In the organisation. */
  readonly position: TextField;
  /** Whether a declaration of interests was made: a date, or true for a bare "ja". Blank is not yet. */
  readonly declaration: Field<number | boolean>;
  readonly remark: TextField;
}

/** One organisation of an extract that the buyer pasted from the PSO register. */
export interface RegisterRow extends RowBase {
  readonly organisation: TextField;
  readonly kvk: TextField;
  readonly level: Field<ReadLevel>;
  readonly pso30plus: YesNoField;
  readonly validFrom: DateField;
  readonly validUntil: DateField;
  readonly certificateNumber: TextField;
}

export interface SettingRow extends RowBase {
  readonly setting: TextField;
  readonly value: Field<string | number | boolean>;
}
