import type { ContractSheetTexts } from "../../domain/sheets/contract-sheet-texts";
import { formatFor } from "../format";
import { findingKinds } from "./finding-kinds";
import { levels } from "./levels";

const format = formatFor("nl");

/** The words on the sheet Contractcheck. */
export const contractSheetTexts: ContractSheetTexts = {
  title: "Contractcheck",
  about: (date, writtenOn) =>
    `Staat het certificaat in je contracten? Op ${format.date(date)}, nagekeken op ${format.date(writtenOn)}`,
  headings: {
    contracts: "Contracten",
    ahead: "Wat eraan komt",
    calendar: "Kalender: certificaten die aflopen tijdens een contract",
    others: "Wat verder opvalt",
  },
  columns: {
    verdict: "Oordeel",
    contract: "Contract",
    supplier: "Leverancier",
    start: "Start",
    end: "Einde",
    clause: "PSO-clausule",
    price: "Prijs noemt PSO",
    level: "Niveau dat telt",
    until: "Certificaat tot",
    cell: "Cel",
    what: "Bevinding",
    next: "Wat je doet",
  },
  verdict: {
    notOk: "niet in orde",
    okButLook: "in orde, let op",
    ok: "in orde",
    future: "begint later",
    ended: "afgelopen",
  },
  totals: {
    running: "lopende contracten",
    ok: "daarvan in orde: clausule en geldig certificaat",
    share: "van de lopende contracten is in orde",
    future: "beginnen later",
    ended: "zijn afgelopen",
  },
  ahead: {
    within: "certificaten lopen af tijdens een contract",
    soon: (months) => (months === 1 ? "daarvan binnen 1 maand" : `daarvan binnen ${months} maanden`),
    severity: {
      error: "Fout: herstel dit eerst",
      warning: "Let op: kijk dit na",
      info: "Ter info: goed om te weten",
    },
  },
  severity: { error: "Fout", warning: "Let op", info: "Ter info" },
  answer: { yes: "ja", no: "nee" },
  noEnd: "geen einde",
  level: levels,
  kind: (code) => (findingKinds as Readonly<Record<string, string>>)[code] ?? code,
  month: (day) => format.date(day).replace(/^\d+ /, ""),
  noContracts: "Er staan nog geen contracten in je tabel.",
  fingerprint: (code) => `Vingerafdruk ${code}`,
};
