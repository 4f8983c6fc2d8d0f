import type { OpenDataTexts } from "../../domain/open-data/open-data-texts";
import { formatFor } from "../format";
import { scoreSheetTexts } from "./score-sheet";

const format = formatFor("nl");

/** The words of the open data. */
export const openDataTexts: OpenDataTexts = {
  language: "nl",
  organisation: "[naam van de organisatie]",
  procedure: scoreSheetTexts.procedure,
  weighting: ({ method, rule }) =>
    `${scoreSheetTexts.method[method].explained} ${scoreSheetTexts.ruleExplained(rule, method)}`,
  psoCriterion: "Het niveau op de Prestatieladder Socialer Ondernemen (PSO), of gelijkwaardig bewijs.",
  worth: (euro) => `De hoogste score of het hoogste niveau haalt ${format.euro(euro)} van de prijs af.`,
  ofLot: (lot, text) => `Perceel ${lot}: ${text}`,
  notes: {
    prefix:
      "De ocid is niet wereldwijd uniek: ocds-213czf is het voorbeeldvoorvoegsel van de standaard. Vraag een eigen voorvoegsel aan bij de Open Contracting Partnership en zet het bij OCID-prefix in de tabel Instellingen voordat je dit publiceert.",
    losersLeftOut:
      "Inschrijvers zonder opdracht hebben een nummer in plaats van een naam. Hun prijs ontbreekt, en ook elk cijfer waaruit die te berekenen is.",
    notScored:
      "Bij een perceel of tender staat geen controlegetal: die is niet vastgelegd op een gunningsblad, of er is daarna iets veranderd.",
    lotToDraw: "Er moet nog worden geloot. Tot dan staat er voor dat deel geen gunning in.",
  },
};
