import type { TemplateTexts } from "../../domain/sheets/template/template-texts";
import { columnLabels } from "./column-labels";
import { settingsSheetTexts } from "./settings-sheet";

/** The words in the template. */
export const templateTexts: TemplateTexts = {
  sheets: {
    suppliers: {
      sheet: "Leveranciers",
      table: "Leveranciers",
      title: "Leveranciers",
      explanation: "Eén rij per leverancier, met het PSO-certificaat zoals je het hebt ontvangen.",
    },
    tenders: {
      sheet: "Tenders",
      table: "Tenders",
      title: "Tenders",
      explanation: "Eén rij per tender of perceel. De PSO-regel zegt hoe het PSO-niveau beslist.",
    },
    criteria: {
      sheet: "Criteria",
      table: "Criteria",
      title: "Criteria",
      explanation: "Eén rij per criterium. De weging van alle criteria van een tender is samen 100.",
    },
    bids: {
      sheet: "Inschrijvingen",
      table: "Inschrijvingen",
      title: "Inschrijvingen",
      explanation:
        "Eén rij per inschrijving. Geef elk kwaliteitscriterium een eigen kolom met dezelfde naam.",
    },
    ladder: {
      sheet: "PSO-ladder",
      table: "PSO_ladder",
      title: "PSO-ladder",
      explanation: "Alleen nodig als het PSO-niveau punten oplevert. Wat een niveau waard is, kies je zelf.",
    },
  },
  headers: {
    suppliers: columnLabels.suppliers,
    tenders: columnLabels.tenders,
    criteria: columnLabels.criteria,
    bids: columnLabels.bids,
    ladder: columnLabels.ladder,
  },
  choices: {
    level: {
      none: "geen",
      aspirant: "Aspirant-status",
      basis: "Basistrede",
      trede1: "Trede 1",
      trede2: "Trede 2",
      trede3: "Trede 3",
    },
    yes: "ja",
    no: "nee",
    lapsed: "vervallen",
    status: { current: "huidig", potential: "potentieel" },
    procedure: ["privaat", "onder drempel", "Europees", "voorbehouden"],
    referenceMoment: ["sluiting", "gunning", "start", "looptijd"],
    method: ["punten"],
    rule: ["marge", "banden", "gelijk", "eerst", "gewogen", "minimum"],
    kind: { price: "prijs", quality: "kwaliteit", pso: "PSO" },
  },
  example: {
    tender: "Voorbeeldtender",
    description: "Voorbeeld: kantoormeubilair 2027 (verzonnen bedrijven)",
    priceFormula: "bandbreedte 80000..120000",
    price: "Prijs",
    plan: "Plan van aanpak",
    sustainability: "Duurzaamheid",
    names: [
      "Voorbeeld Meubel",
      "Fictief Interieur",
      "Denkbeeld Kantoor",
      "Proefstoel Werkplaats",
      "Eenmanszaak Verzinsel",
    ],
    verifiedBy: "Inkoop (voorbeeld)",
    expiredRemark: "Certificaat verlopen vóór de sluitingsdatum",
  },
  settings: settingsSheetTexts,
  settingRows: [
    ["Kopie verplicht", "ja"],
    ["Horizon in maanden", 6],
    ["Prijspunten begrenzen", "nee"],
  ],
};
