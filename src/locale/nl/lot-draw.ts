import type { DrawSheetTexts } from "../../domain/sheets/draw-sheet";
import { endSentence } from "../end-sentence";
import { formatFor } from "../format";

const format = formatFor("nl");

/** The words on a sheet Loting. */
export const drawSheetTexts: DrawSheetTexts = {
  title: (tender, lot) => `Loting ${tender}${lot === "" ? "" : `, perceel ${lot}`}`,
  result: (winners) =>
    endSentence(
      winners.length === 1
        ? `De loting wijst aan: ${winners[0]}`
        : `De loting wijst in deze volgorde aan: ${format.list(winners)}`,
    ),
  facts: {
    seed: "Startwoord",
    drawnOn: "Geloot op",
    time: "Tijd",
    by: "Door",
    rank: "Gedeelde plaats",
    contracts: "Te verloten opdrachten",
  },
  headings: { tickets: "Loten", steps: "Hoe er is geloot", check: "Zelf narekenen" },
  columns: {
    bidder: "Inschrijver",
    text: "Tekst van het lot",
    ticket: "Lot (SHA-256)",
    number: "Getal",
    order: "Volgorde",
    outcome: "Uitkomst",
  },
  logged: "loting",
  getsContract: "krijgt de opdracht",
  getsNone: "krijgt geen opdracht",
  steps: [
    "1. De commissie typt een startwoord. Kies het in het bijzijn van de inschrijvers, of neem iets dat niemand vooraf kent: wie het alleen kiest, kan eerst uitproberen.",
    "2. De tekst van een lot is: startwoord|tender|perceel|inschrijver, zonder spaties vooraan of achteraan.",
    "3. Het lot is de SHA-256 van die tekst in UTF-8. De volgorde van de inschrijvers in de werkmap heeft geen invloed.",
    "4. De eerste 9 tekens van het lot zijn een hexadecimaal getal. Het laagste getal komt het eerst.",
    "5. De opdrachten die over zijn, gaan in die volgorde naar de inschrijvers.",
  ],
  checks: [
    "Getal, volgorde en uitkomst zijn formules: de werkmap rekent ze na. Alleen de SHA-256 kan Excel niet uitrekenen.",
    "Zet de tekst van een lot in een SHA-256-rekenaar naar keuze. Dezelfde tekst geeft overal hetzelfde lot.",
    "Of op de opdrachtregel van macOS of Linux: printf %s 'tekst' | shasum -a 256",
    "Dezelfde gegevens staan in het Logboek. Tussen dezelfde inschrijvers wordt niet opnieuw geloot.",
  ],
};
