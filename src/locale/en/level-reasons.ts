import type { LevelReason } from "../../domain/tender/tender";

/** Why a level does not count, short enough for a column. */
export const levelReasons: Readonly<Record<LevelReason, string>> = {
  unknownSupplier: "not among the suppliers",
  levelMissing: "no level entered",
  levelUnreadable: "level unreadable",
  basisBeforeItExisted: "Basistrede did not exist yet",
  startMissing: "start date missing",
  endMissing: "end date missing",
  dateUnreadable: "date unreadable",
  datesReversed: "dates reversed",
  notYetValid: "not valid yet",
  expired: "expired",
  copyMissing: "copy missing",
  kvkNotOnCertificate: "KvK number not on certificate",
};
