import type { FindingParams } from "../../domain/finding";
import type { CriterionFindingCode } from "../../domain/tender/tender-finding-codes";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const { text, isFilled, quoted, number, euro } = findingWords(formatFor("nl"));

/** What is wrong with the criteria of a tender and what to do about it; the caller adds table, row and column. */
export const criterionFindings: Readonly<Record<CriterionFindingCode, (p: FindingParams) => string>> = {
  noCriteria: () => "Bij deze tender staan geen criteria. Vul ze in, met soort en weging.",
  noPriceCriterion: () =>
    "Er is geen criterium van de soort prijs, dus de prijs telt niet mee. Voeg het toe als dat niet de bedoeling is.",
  twoPriceCriteria: (p) =>
    `${text(p, "criterion")} is het tweede criterium van de soort prijs, maar er is maar één inschrijfprijs. Laat er één staan.`,
  criterionTwice: (p) =>
    `Criterium ${text(p, "criterion")} staat er twee keer. Haal er één weg of geef het een andere naam.`,
  criterionNameMissing: () =>
    "Dit criterium heeft geen naam. Vul de naam in, gelijk aan de kolomkop bij de inschrijvingen.",
  criterionKindUnreadable: (p) =>
    isFilled(p, "text")
      ? `De soort ${quoted(p, "text")} ken ik niet. Kies prijs, kwaliteit of PSO.`
      : "De soort is niet ingevuld. Kies prijs, kwaliteit of PSO.",
  criterionColumnMissing: (p) =>
    `Bij de inschrijvingen is geen kolom ${quoted(p, "criterion")}. Voeg die toe of maak de namen gelijk.`,
  weightMissing: (p) => `De weging van ${criterion(p)} is leeg. Vul een getal in; 0 mag.`,
  weightsNot100: (p) =>
    isFilled(p, "tree")
      ? `De wegingen van de categorieën en van de criteria zonder categorie zijn samen ${number(p, "sum")}. Maak er samen 100 van (of 100%).`
      : `De wegingen${p["scope"] === "worth" ? " zonder de prijs" : ""} zijn samen ${number(p, "sum")}. Maak er samen 100 van (of 100%).`,
  weightNegative: (p) =>
    `De weging van ${criterion(p)} is ${number(p, "weight")}. Een weging kan niet negatief zijn: vul 0 of meer in.`,
  priceWeightZero: () =>
    "Bij utility index deelt de formule door de weging van de prijs. Vul bij een criterium van de soort prijs een weging boven 0 in.",
  priceWeightUnused: (p) =>
    `De weging ${number(p, "weight")} van ${criterion(p)} telt niet mee: bij prijs per kwaliteit verdelen alleen de andere criteria de 100 punten.`,
  valueMissing: (p) =>
    `De waarde van ${criterion(p)} is leeg. Vul in hoeveel euro de hoogste score waard is; bij gunnen op waarde heeft elk criterium een bedrag.`,
  valueNegative: (p) =>
    `De waarde van ${criterion(p)} is ${euro(p, "value")}. Een waarde kan niet negatief zijn: vul 0 of meer in.`,
  categoryMissing: (p) =>
    `Bij ${criterion(p)} staat een weging van de categorie, maar geen categorie. Vul de categorie in of maak de weging leeg.`,
  categoryWeightMissing: (p) =>
    `Categorie ${text(p, "category")} heeft geen weging. Vul de weging van de categorie in bij één van de criteria.`,
  categoryWeightsDiffer: (p) =>
    `Categorie ${text(p, "category")} heeft twee wegingen: ${number(p, "first")} en ${number(p, "second")}. Maak ze gelijk of laat er één staan.`,
  sectionWeightsNot100: (p) =>
    `De wegingen binnen categorie ${text(p, "category")} zijn samen ${number(p, "sum")}. Maak er samen 100 van (of 100%).`,
  scaleReversed: (p) =>
    `De schaal van ${criterion(p)} loopt van ${number(p, "min")} tot ${number(p, "max")}. Het maximum moet hoger zijn dan het minimum.`,
  minimumOutsideScale: (p) =>
    `De minimumscore ${number(p, "minimum")} van ${criterion(p)} ligt buiten de schaal van ${number(p, "min")} tot ${number(p, "max")}. Pas de minimumscore of de schaal aan.`,
  zeroOutsideScale: (p) =>
    `Het nulpunt ${number(p, "zero")} van ${criterion(p)} past niet bij de schaal van ${number(p, "min")} tot ${number(p, "max")}. Kies een score van ${number(p, "min")} tot onder ${number(p, "max")}.`,
  scaleBelowZero: (p) =>
    `De schaal van ${criterion(p)} loopt van ${number(p, "min")} tot ${number(p, "max")}. De score ${number(p, "min")} is nu niets waard, en een 0 al ${percent(p, "share")} van het maximum. Vul bij Nulpunt 0 in als een score onder nul punten moet kosten.`,
};

function criterion(p: FindingParams): string {
  return isFilled(p, "criterion") ? text(p, "criterion") : "dit criterium";
}

function percent(p: FindingParams, key: string): string {
  return `${number(p, key)}%`;
}
