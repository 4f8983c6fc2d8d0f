import type { ContractSheetTexts } from "../../domain/sheets/contract-sheet-texts";
import { formatFor } from "../format";
import { findingKinds } from "./finding-kinds";
import { levels } from "./levels";

const format = formatFor("en");

/** The words on the sheet Contractcheck. */
export const contractSheetTexts: ContractSheetTexts = {
  title: "Contract check",
  about: (date, writtenOn) =>
    `Is the certificate in your contracts? On ${format.date(date)}, checked on ${format.date(writtenOn)}`,
  headings: {
    contracts: "Contracts",
    ahead: "What lies ahead",
    calendar: "Calendar: certificates that end while a contract runs",
    others: "What else was found",
  },
  columns: {
    verdict: "Verdict",
    contract: "Contract",
    supplier: "Supplier",
    start: "Start",
    end: "End",
    clause: "PSO clause",
    price: "Price names PSO",
    level: "Level that counts",
    until: "Certificate until",
    cell: "Cell",
    what: "Finding",
    next: "What to do",
  },
  verdict: {
    notOk: "not in order",
    okButLook: "in order, but look",
    ok: "in order",
    future: "begins later",
    ended: "ended",
  },
  totals: {
    running: "contracts that run",
    ok: "of these in order: clause and valid certificate",
    share: "of the contracts that run are in order",
    future: "begin later",
    ended: "have ended",
  },
  ahead: {
    within: "certificates end while a contract runs",
    soon: (months) => (months === 1 ? "of these within 1 month" : `of these within ${months} months`),
    severity: {
      error: "Error: fix this first",
      warning: "Warning: look at this",
      info: "Info: good to know",
    },
  },
  severity: { error: "Error", warning: "Warning", info: "Info" },
  answer: { yes: "yes", no: "no" },
  noEnd: "no end",
  level: levels,
  kind: (code) => (findingKinds as Readonly<Record<string, string>>)[code] ?? code,
  month: (day) => format.date(day).replace(/^\d+ /, ""),
  noContracts: "There are no contracts in your table yet.",
  fingerprint: (code) => `Fingerprint ${code}`,
};
