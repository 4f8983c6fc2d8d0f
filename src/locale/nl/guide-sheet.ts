import type { GuideSheetTexts } from "../../domain/sheets/guide-sheet-texts";
import { formatFor } from "../format";

const format = formatFor("nl");

/** The words on the sheet `Leeswijzer`. */
export const guideSheetTexts: GuideSheetTexts = {
  title: "Leeswijzer",
  made: (on) => `Hoe de uitslag tot stand kwam en hoe je de bladen leest. Gemaakt op ${format.date(on)}.`,
  fingerprint: (code) => `Vingerafdruk ${code}`,
  headings: {
    scored: "De uitslagen",
    others: "Eerder berekend en nog geldig",
    reading: "Zo lees je een blad Gunning",
    control: "Het controlegetal",
  },
  labels: {
    outcome: "Uitslag",
    why: "Waardoor",
    score: "De score",
    level: "Het PSO-niveau",
    day: "De peildatum",
    sheet: "Nalezen",
  },
  columns: { tender: "Tender", outcome: "Uitslag", sheet: "Blad", number: "Controlegetal" },
  tender: (tender, lot) => {
    if (tender === "") return lot === "" ? "De tender" : `Perceel ${lot}`;
    return lot === "" ? tender : `${tender} · perceel ${lot}`;
  },
  decided: (by) => {
    switch (by) {
      case "only":
        return "Er telde maar één inschrijving mee.";
      case "score":
        return "De uitkomst van de score gaf de doorslag.";
      case "pso":
        return "Het PSO-niveau gaf de doorslag.";
      case "quality":
        return "De uitkomst en het PSO-niveau waren gelijk; de kwaliteit gaf de doorslag.";
      case "lot":
        return "Niets onderscheidt de laatste kandidaten: een loting beslist.";
      case null:
        return "Geen enkele inschrijving telt mee.";
    }
  },
  pricePoints: (formula) => {
    switch (formula.kind) {
      case "laagste/prijs":
        return "De laagste prijs krijgt alle prijspunten; wie twee keer zo duur is, krijgt de helft.";
      case "laag-hoog":
        return "De laagste prijs krijgt alle prijspunten, de hoogste geen; daartussen naar verhouding.";
      case "afwijking":
        return "De laagste prijs krijgt alle prijspunten; wie 10% duurder is, krijgt 10% minder.";
      case "log":
        return `De laagste prijs krijgt alle prijspunten; wie ${format.number(formula.base, 6)} keer zo duur is, krijgt er geen.`;
      case "bandbreedte":
        return `Een prijs van ${format.euro(formula.low)} krijgt alle prijspunten, een prijs van ${format.euro(formula.high)} geen; daartussen naar verhouding.`;
    }
  },
  day: (day) =>
    `Een PSO-niveau telt als het certificaat op ${format.date(day)} geldig was. Het blad Gunning zegt per inschrijver of het telt en waarom niet.`,
  sheetAndNumber: (sheet, number) => `Blad ${sheet}. Controlegetal: ${number}.`,
  shortNote: "Hoe de score en het PSO-niveau werken, staat per tender op de eerste pagina van het blad.",
  more: (count) =>
    count === 1
      ? "En nog 1 tender: zie het blad Controle."
      : `En nog ${count} tenders: zie het blad Controle.`,
  samples: [
    {
      role: "input",
      shown: "kopie",
      means: "Overgenomen uit de brontabel op het moment van berekenen. Hiermee is gerekend.",
    },
    {
      role: "formula",
      shown: "formule",
      means: "Een tussenstap. Klik erop om te zien hoe het getal ontstaat.",
    },
    { role: "result", shown: "uitkomst", means: "Een formule waar het om gaat: totaal, kwaliteit, rang." },
    {
      role: "ok",
      shown: "klopt",
      means: "De formules geven hetzelfde als het programma. Wijkt af: er is op dit blad iets veranderd.",
    },
    {
      role: "error",
      shown: "gewijzigd",
      means:
        "De brontabel is na de berekening veranderd; het blad rekent met de kopie van toen. Bron ontbreekt: die tabel staat niet in dit bestand.",
    },
    {
      role: "error",
      shown: "vervangen",
      means:
        "Deze tender is daarna opnieuw berekend. Op het blad Controle staat wanneer, door wie en waarom.",
    },
  ],
  control: [
    {
      label: "Wat het is",
      text: "Zestien tekens, berekend uit alle invoer, instellingen en uitkomsten van één tender. Het rekent niet mee als er later iets verandert: pas bij controleren blijkt of alles nog bij het getal past.",
    },
    {
      label: "Wat het bewijst",
      text: "Wie het getal bij de beslissing buiten dit bestand noteert, ziet later of er iets is veranderd, en in welke cel.",
    },
    {
      label: "Wat het niet bewijst",
      text: "Het is geen handtekening: het zegt niet wie iets deed. Iemand kan iets veranderen en een nieuw getal maken. Zonder notitie elders bewijst het niets.",
    },
    {
      label: "Zelf controleren",
      text: "In het paneel van Inkoopladder: Dossier, Controle. Op de opdrachtregel: verify. Zonder programma: zet de stukken in de laatste kolom van het blad Controle achter elkaar, met spatie ¶ spatie ertussen; begint een stuk met +, dan sluit het zonder die + direct aan. De eerste 16 tekens van de SHA-256 daarvan (UTF-8) zijn het controlegetal.",
    },
  ],
};
