import type { LocalDetails } from "./local-details";

/**
 * The part of the Open Contracting Data Standard that we fill in: release package 1.1, with the extensions lots 1.1.5, bids
 * 1.1.5 and award criteria breakdown. Names and codes are the standard's. A key that has nothing to say is left out.
 */
export interface ReleasePackage {
  readonly uri: string;
  readonly version: "1.1";
  readonly extensions: readonly string[];
  readonly publishedDate: string;
  readonly publisher: { readonly name: string };
  readonly releases: readonly Release[];
}

/** One contracting process: a tender with its lots. */
export interface Release {
  readonly ocid: string;
  readonly id: string;
  readonly date: string;
  readonly tag: readonly ("tender" | "award")[];
  readonly initiationType: "tender";
  readonly language: string;
  readonly parties: readonly Party[];
  readonly buyer?: OrganizationReference;
  readonly tender: OcdsTender;
  readonly bids: { readonly statistics: readonly Statistic[]; readonly details: readonly OcdsBid[] };
  readonly awards: readonly OcdsAward[];
  /** Not of the standard: what it has no place for, all in one object of our own. */
  readonly inkoopladder: LocalDetails;
}

export interface OrganizationReference {
  readonly id: string;
  readonly name: string;
}

export interface Party extends OrganizationReference {
  readonly identifier?: { readonly scheme: "NL-KVK"; readonly id: string };
  readonly roles: readonly ("buyer" | "supplier" | "tenderer")[];
}

export interface Money {
  readonly amount: number;
  readonly currency: "EUR";
}

export interface Period {
  readonly startDate?: string;
  readonly endDate?: string;
}

type TenderStatus = "active" | "complete" | "unsuccessful";
export type AwardCriteriaCode = "priceOnly" | "qualityOnly" | "ratedCriteria";

export interface OcdsTender {
  readonly id: string;
  readonly title?: string;
  readonly description?: string;
  readonly status: TenderStatus;
  readonly procurementMethod?: "open" | "limited";
  readonly procurementMethodDetails?: string;
  readonly awardCriteria: AwardCriteriaCode;
  readonly awardCriteriaDetails: string;
  readonly tenderPeriod?: Period;
  readonly numberOfTenderers: number;
  readonly lots: readonly OcdsLot[];
}

export interface OcdsLot {
  readonly id: string;
  readonly title?: string;
  readonly description?: string;
  readonly status: TenderStatus;
  readonly contractPeriod?: Period;
  readonly awardCriteria: AwardCriteria;
}

export interface AwardCriteria {
  readonly weightingDescription: string;
  readonly criteria: readonly AwardCriterion[];
}

export interface AwardCriterion {
  readonly type: "price" | "quality";
  readonly name: string;
  readonly description?: string;
  readonly numbers?: readonly CriterionNumber[];
}

export type CriterionNumber =
  | { readonly number: number; readonly weight: "percentageExact" | "pointsExact" }
  | { readonly number: number; readonly threshold: "minimumScore" };

export interface Statistic {
  readonly id: string;
  readonly measure: "bids" | "validBids" | "lowestValidBidValue" | "highestValidBidValue";
  readonly value: number;
  readonly currency?: "EUR";
  readonly relatedLot: string;
}

export interface OcdsBid {
  readonly id: string;
  readonly status: "valid" | "disqualified" | "withdrawn";
  /** Absent where the bidder is not named. */
  readonly tenderers?: readonly OrganizationReference[];
  readonly value?: Money;
  readonly relatedLots: readonly string[];
}

export interface OcdsAward {
  readonly id: string;
  /** `active`: the award was made and the standstill period, if any, has ended. */
  readonly status: "pending" | "active";
  readonly date?: string;
  readonly value?: Money;
  readonly suppliers: readonly OrganizationReference[];
  readonly contractPeriod?: Period;
  readonly relatedLots: readonly string[];
  readonly relatedBid: string;
}
