import type { TenderKey } from "../domain/finding";
import { readPolicy } from "../domain/tables/read-policy";
import type { WorkbookTables } from "../domain/tables/read-tables-types";
import { assembleTenders } from "../domain/tender/assemble-tenders";
import { groupTenders } from "../domain/tender/assemble/group-tenders";
import { modelText } from "../domain/tender/lock/model-text";
import { isSameTender } from "../domain/tender/same-tender";
import type { Tender } from "../domain/tender/tender";
import { blockingFindings } from "./blocking-findings";
import { concernsModel } from "./concerns-model";
import type { Decisions, Inspection } from "./inspection";

/** The model of a tender as it is now. */
export interface TenderModel {
  readonly key: TenderKey;
  /** Null when the settings have an error, or a table that they rest on is undecided. */
  readonly tender: Tender | null;
  /** Whether a bid of this tender has something in its price cell, readable or not. */
  readonly pricesPresent: boolean;
}

/** The models of all tenders; a fault in a bid or in a supplier blocks no model. */
export function tenderModels({ tables }: Inspection, decisions: Decisions): readonly TenderModel[] {
  const groups = groupTenders(tables, "");
  const isUncertain = blockingFindings(tables).some(concernsModel);
  return assembleTenders(tables, {
    policy: readPolicy(tables.settings).policy,
    fallbackDate: decisions.fallbackDate,
    decisions: decisions.tenders,
  }).map((assembled) => {
    const key = assembled.ok ? assembled.tender.key : assembled.key;
    const bids = groups.find((group) => isSameTender(group.key, key))?.bids ?? [];
    return {
      key,
      tender: isUncertain ? null : assembled.ok ? assembled.tender : assembled.model,
      pricesPresent: bids.some(({ price }) => String(price.raw).trim() !== ""),
    };
  });
}

/** The canonical text of a model, with the choices for the whole workbook that it rests on. */
export function textOfModel(tender: Tender, tables: WorkbookTables): string {
  return modelText(tender, readPolicy(tables.settings).policy);
}
