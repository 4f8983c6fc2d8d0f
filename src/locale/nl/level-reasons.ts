import type { LevelReason } from "../../domain/tender/tender";

/** Why a level does not count, short enough for a column. */
export const levelReasons: Readonly<Record<LevelReason, string>> = {
  unknownSupplier: "niet bij de leveranciers",
  levelMissing: "geen niveau ingevuld",
  levelUnreadable: "niveau onleesbaar",
  basisBeforeItExisted: "Basistrede bestond nog niet",
  startMissing: "ingangsdatum ontbreekt",
  endMissing: "einddatum ontbreekt",
  dateUnreadable: "datum onleesbaar",
  datesReversed: "datums omgedraaid",
  notYetValid: "nog niet geldig",
  expired: "verlopen",
  copyMissing: "kopie ontbreekt",
  kvkNotOnCertificate: "KvK-nummer niet op certificaat",
};
