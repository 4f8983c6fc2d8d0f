import type { ExcelSerial } from "../../domain/cell";
import type { ComplianceSheetTexts, PromiseTexts } from "../../domain/sheets/compliance-sheet-texts";
import type { Promise5, Shortfall, ShortfallReason } from "../../domain/supplier/compliance";
import type { LevelReason } from "../../domain/tender/tender";
import { capital } from "../capital";
import { formatFor } from "../format";
import { levelReasons } from "./level-reasons";

const format = formatFor("nl");

/** The five promises of the policy in plain words; on the sheet and in the pane. */
export const promises: Readonly<Record<Promise5, PromiseTexts>> = {
  code: {
    name: "1 De code delen",
    asks: "Elke huidige en mogelijke leverancier krijgt de sociale inkoopcode.",
    says: "van de leveranciers heeft de code",
    counts: "Telt mee: de geldende versie is verstuurd of bevestigd.",
    nothing: "Nog niets te tellen: er is geen tabel met leveranciers.",
  },
  tenders: {
    name: "2 De code in aanvragen",
    asks: "Elke aanvraag noemt de code en vraagt een kopie van een geldig PSO-certificaat.",
    says: "van de aanvragen noemt de code en vraagt het certificaat",
    counts: "Telt mee: Code genoemd en Certificaat gevraagd zijn allebei ingevuld.",
    nothing: "Nog niets te tellen: er is geen tabel met tenders.",
  },
  contracts: {
    name: "3 Het certificaat in contracten",
    asks: "Een geldig certificaat hoort bij prijsafspraken en contracten.",
    says: "van de lopende contracten heeft de clausule en een geldig certificaat",
    counts: "Telt mee: het contract loopt, heeft de PSO-clausule, en het certificaat telt op deze dag.",
    nothing: "Nog niets te tellen: er is geen lopend contract.",
  },
  weighting: {
    name: "4 Het niveau beslist mee",
    asks: "Het niveau op het certificaat is doorslaggevend, volgens een regel die vooraf vaststaat.",
    says: "van de aanvragen heeft vooraf een PSO-regel",
    counts: "Telt mee: de regel is op of voor de sluitingsdatum vastgesteld of vastgelegd.",
    nothing: "Nog niets te tellen: er is geen tabel met tenders.",
  },
  reviews: {
    name: "5 Leveranciers beoordelen",
    asks: "Of de code wordt nageleefd, staat in de periodieke leveranciersbeoordeling.",
    says: "van de huidige leveranciers is het afgelopen jaar beoordeeld",
    counts: "Telt mee: een beoordeling van de laatste 12 maanden met een oordeel A, B of C.",
    nothing: "Nog niets te tellen: er is geen huidige leverancier.",
  },
};

export const spendPromise: PromiseTexts = {
  name: "Inkoop",
  asks: "Kopen bij PSO-gecertificeerde leveranciers helpt ook je eigen PSO.",
  says: "van de inkoop gaat naar leveranciers met een certificaat dat telt",
  counts: "In euro zonder btw. Dit is geen PSO-score.",
  nothing: "Nog niets te tellen: er is geen tabel Inkoop en geen Inkoopvolume bij leveranciers.",
};

type Words = readonly [what: (params: Shortfall["params"]) => string, next: string];

const REASONS: Readonly<Record<ShortfallReason, Words>> = {
  codeDue: [() => "heeft de code nog niet gekregen", "Verstuur de code en noteer de datum"],
  codeOutdated: [
    ({ version }) =>
      version === "" || version === undefined
        ? "heeft een oudere versie van de code"
        : `heeft nog versie ${version} van de code`,
    "Verstuur de geldende versie en noteer de datum",
  ],
  codeNotConfirmed: [
    () => "heeft de code, maar bevestigde de ontvangst nog niet",
    "Vraag om een bevestiging en noteer de datum",
  ],
  codeNotMentioned: [
    () => "de aanvraag noemt de code niet",
    "Neem de tekst over van tab Aanvragen en vul Code genoemd in",
  ],
  certificateNotRequested: [
    () => "er is geen kopie van het certificaat gevraagd",
    "Vraag de kopie en vul Certificaat gevraagd in",
  ],
  clauseMissing: [() => "er is geen PSO-clausule", "Neem de clausule op en vul PSO-clausule in"],
  certificateNotValid: [
    ({ levelReason }) =>
      levelReason === undefined
        ? "er is geen certificaat dat telt"
        : `het certificaat telt niet: ${levelReasons[levelReason as LevelReason]}`,
    "Vraag een geldig certificaat",
  ],
  supplierUnknown: [
    () => "de leverancier staat niet in de tabel Leveranciers",
    "Zet de leverancier in de tabel, met KvK-nummer",
  ],
  cellUnreadable: [() => "een cel van dit contract toont een foutwaarde", "Herstel de cel"],
  ruleNotStated: [() => "er is geen PSO-regel ingevuld", "Kies een regel en vul PSO-regel in"],
  ruleNotDated: [() => "er staat niet bij wanneer de regel is vastgesteld", "Vul Regel vastgesteld op in"],
  ruleLate: [
    ({ fixedOn, closing }) => `de regel is van ${dateOf(fixedOn)}, na de sluiting op ${dateOf(closing)}`,
    "Leg de regel een volgende keer vast voor de sluiting",
  ],
  notReviewed: [
    ({ last }) =>
      last === undefined
        ? "is nog niet beoordeeld"
        : `is voor het laatst beoordeeld op ${dateOf(last)}, meer dan een jaar geleden`,
    "Neem de leverancier mee in de volgende beoordeling",
  ],
  reviewUnfinished: [
    ({ period }) => `heeft nog geen oordeel in de beoordeling van ${period ?? ""}`,
    "Vul de scores in op het beoordelingsblad",
  ],
};

function dateOf(serial: string | number | undefined): string {
  return typeof serial === "number" ? format.date(serial as ExcelSerial) : "?";
}

/** Why something does not meet a promise, and what the reader does now. */
export function shortfallText({ reasons, params }: Shortfall): {
  readonly what: string;
  readonly next: string;
} {
  return {
    what: `${capital(format.list(reasons.map((reason) => REASONS[reason][0](params))))}.`,
    next: reasons.map((reason) => `${REASONS[reason][1]}.`).join(" "),
  };
}

/** The words on the sheet Naleving. */
export const complianceSheetTexts: ComplianceSheetTexts = {
  title: "Naleving van de sociale inkoopcode",
  about: (date, writtenOn) => `Stand op ${format.date(date)}, gemaakt op ${format.date(writtenOn)}`,
  figures: {
    promise: "Belofte",
    asks: "Wat de code vraagt",
    share: "Stand",
    says: "Dat betekent",
    counts: "Hoe er is geteld",
    met: "Voldoet",
    total: "Van",
  },
  promises,
  spend: spendPromise,
  columns: {
    promise: "Belofte",
    name: "Wie of wat",
    state: "Stand",
    why: "Waarom",
    next: "Wat je doet",
    table: "Tabel",
    cell: "Cel",
  },
  state: { unmet: "Voldoet niet", noted: "Let op" },
  shortfall: shortfallText,
  allKept: "Alles wat geteld is, voldoet. Er is niets om na te gaan.",
  nothingCounted:
    "Er is nog niets om te tellen. Vul de tabellen Leveranciers, Tenders en Contracten; het sjabloon heeft ze allemaal.",
  fingerprint: (code) => `Vingerafdruk ${code}`,
};
