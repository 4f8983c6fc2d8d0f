import type { OnProgress } from "../../application/actions";
import type { Decisions, Inspection } from "../../application/inspection";
import type { ExcelSerial } from "../../domain/cell";
import type { TenderKey } from "../../domain/finding";
import type { ShareCheck } from "../../domain/share/share-check";
import type { Language } from "../../locale/language";
import type { RequestFor } from "../state/use-pane";

// The reading comes first in every basis: what was made of an earlier one may be looked at, and never written.

export function verificationRequest(inspection: Inspection): RequestFor<"verification"> {
  return {
    part: "verification",
    doing: "assembling",
    basis: [inspection],
    make: ({ dossier }) => dossier.verify(inspection),
  };
}

export function correctionsRequest(inspection: Inspection, decisions: Decisions): RequestFor<"corrections"> {
  return {
    part: "corrections",
    doing: "assembling",
    basis: [inspection, decisions],
    make: ({ dossier }) => dossier.corrections(inspection, decisions),
  };
}

export function assessmentsRequest(inspection: Inspection, decisions: Decisions): RequestFor<"assessments"> {
  return {
    part: "assessments",
    doing: "assembling",
    basis: [inspection, decisions],
    make: ({ dossier }) => dossier.assessments(inspection, decisions),
  };
}

export function papersRequest(
  inspection: Inspection,
  decisions: Decisions,
  sentOn: ExcelSerial,
): RequestFor<"papers"> {
  return {
    part: "papers",
    doing: "assembling",
    basis: [inspection, decisions, sentOn],
    make: ({ dossier }) => dossier.papers(inspection, decisions, sentOn),
  };
}

/** One tender at a time: the basis tells them apart. */
export function mergeRequest(
  inspection: Inspection,
  decisions: Decisions,
  tender: TenderKey,
): RequestFor<"assessmentMerge"> {
  return {
    part: "assessmentMerge",
    doing: "assembling",
    basis: [inspection, decisions, tender.tender, tender.lot],
    make: async ({ dossier }) => ({ merge: await dossier.assessmentMerge(inspection, decisions, tender) }),
  };
}

/** The reading of what travels with the workbook may have to wait for the user. */
export function shareRequest(
  inspection: Inspection,
  decisions: Decisions,
  onProgress: OnProgress,
): RequestFor<"share"> {
  return {
    part: "share",
    doing: "assembling",
    basis: [inspection, decisions],
    make: ({ dossier }) => dossier.shareCheck(inspection, decisions, onProgress),
  };
}

/** In the language in force. */
export function coveringTextRequest(
  inspection: Inspection,
  check: ShareCheck,
  language: Language,
): RequestFor<"coveringText"> {
  return {
    part: "coveringText",
    doing: "assembling",
    basis: [inspection, check, language],
    make: ({ dossier }) => dossier.coveringText(inspection, check),
  };
}

/** Of the tenders that were scored. */
export function openDataRequest(
  inspection: Inspection,
  decisions: Decisions,
  { controls }: ShareCheck,
  losers: boolean,
): RequestFor<"openData"> {
  const tenders = controls.map(({ key }) => key);
  return {
    part: "openData",
    doing: "assembling",
    basis: [inspection, decisions, controls, losers],
    make: ({ dossier }) => dossier.openData(inspection, decisions, tenders, { losers }),
  };
}
