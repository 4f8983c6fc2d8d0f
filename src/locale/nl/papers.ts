import type { LotNoticeTexts, PaperLogTexts, PaperTexts } from "../../domain/sheets/paper-texts";
import type { PaperKind } from "../../domain/papers/paper-choices";
import { formatFor } from "../format";
import { bidSentence } from "./bid-sentences";
import { levels } from "./levels";
import { lockChange, lockStatement } from "./model-lock";
import { letterTexts } from "./paper-letter";
import { minutesTexts } from "./paper-minutes";
import { scoreSheetTexts } from "./score-sheet";

const format = formatFor("nl");

const lotNotice: LotNoticeTexts = {
  subjectLine: ({ key }) => `Loting ${key.tender}${key.lot === "" ? "" : `, perceel ${key.lot}`}`,
  why: ({ key, description, tied, contracts }) =>
    `U hebt ingeschreven op ${key.tender}${key.lot === "" ? "" : `, perceel ${key.lot}`}${description === "" ? "" : ` (${description})`}. Na de beoordeling eindigen ${tied} inschrijvingen, waaronder de uwe, gelijk: totaal, PSO-niveau en kwaliteit onderscheiden ze niet. Daarom beslist een loting wie ${contracts === 1 ? "de opdracht krijgt" : `de ${contracts} overgebleven opdrachten krijgen`}. Wij nodigen u uit daarbij aanwezig te zijn.`,
  facts: { when: "Wanneer", where: "Waar", by: "Door wie" },
  heading: "Wanneer, waar en door wie",
  attend:
    "Elke inschrijver die gelijk is geëindigd, mag met een of meer vertegenwoordigers aanwezig zijn. Aanwezig zijn hoeft niet; ook zonder u doet uw inschrijving mee. Kunt u niet op deze dag, laat het ons dan vooraf weten.",
  how: [
    "Zo wordt er geloot: bij de loting wordt een startwoord gekozen. Uit startwoord, tender, perceel en uw naam volgt voor elke inschrijver een lot (SHA-256). Het laagste lot gaat voor.",
    "Iedereen kan de loting met het startwoord narekenen. Na de loting ontvangt u de beslissing met de redenen.",
  ],
  asideNotes: ({ invited }) => [
    "Deze opmerkingen staan naast de brief en worden niet afgedrukt.",
    "De gele cellen vul je zelf in.",
    `Stuur deze aankondiging aan: ${format.list(invited)}. De brief zelf noemt geen van hen.`,
    "Vertel het alle gelijke inschrijvers op tijd: een loting zonder aankondiging moet over.",
  ],
};

/** Alle woorden op de stukken van een tender. */
export const paperTexts: PaperTexts = {
  score: scoreSheetTexts,
  bidSentence,
  lockStatement,
  lockChange: (change) => `${lockChange(change)}.`,
  minutes: minutesTexts,
  letter: letterTexts,
  lotNotice,
  rule: (rule, method) => {
    const unit = method === "punten" || method === "utility index" ? " punten" : " EUR";
    switch (rule.kind) {
      case "marge":
        return `marge ${format.number(rule.margin, 6)}${unit}`;
      case "banden":
        return `banden van ${format.number(rule.width, 6)}${unit}`;
      case "minimum":
        return `minimum ${levels[rule.level]}`;
      case "gelijk":
      case "eerst":
      case "gewogen":
      case "korting euro":
      case "korting procent":
        return scoreSheetTexts.ruleName[rule.kind];
    }
  },
  day: format.date,
};

const KINDS: Readonly<Record<PaperKind, string>> = {
  minutes: "proces-verbaal",
  award: "gunningsbrieven",
  rejection: "afwijzingsbrieven",
  lotNotice: "aankondiging van de loting",
};

export const paperLog: PaperLogTexts = {
  logged: "stukken gemaakt",
  outcome: (kinds, sheets, sentOn) =>
    `${sheets} ${sheets === 1 ? "blad" : "bladen"}: ${format.list(kinds.map((kind) => KINDS[kind]))}; verzenddatum ${format.date(sentOn)}`,
};
