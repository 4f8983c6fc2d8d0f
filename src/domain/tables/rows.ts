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
