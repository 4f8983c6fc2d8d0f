import { CRITERION, LOT, TENDER } from "./header-words";
import type { HeaderWords } from "./header-words";
import type { RoleColumns } from "./roles";

/** Which headers mean which column of the table of criteria. */
export const CRITERION_HEADERS: Readonly<Record<RoleColumns["criteria"], HeaderWords>> = {
  tender: TENDER,
  lot: LOT,
  criterion: CRITERION,
  kind: {
    template: "Soort",
    synonyms: ["Soort criterium", "Type", "Kind", "Type criterium", "Criterion type"],
  },
  weight: {
    template: "Weging",
    synonyms: ["Gewicht", "Wegingsfactor", "Weegfactor", "Weight", "Weighting"],
    weaker: [["Maximaal aantal punten", "Maximum punten", "Max punten", "Maximum points", "Max points"]],
  },
  scaleMin: {
    template: "Schaal min",
    synonyms: [
      "Schaal minimum",
      "Minimum schaal",
      "Schaal van",
      "Laagste score",
      "Scale min",
      "Scale minimum",
    ],
  },
  scaleMax: {
    template: "Schaal max",
    synonyms: [
      "Schaal maximum",
      "Maximum schaal",
      "Schaal tot",
      "Hoogste score",
      "Scale max",
      "Scale maximum",
    ],
  },
  scaleZero: {
    template: "Nulpunt",
    synonyms: ["Nulpunt schaal", "Schaal nul", "Neutrale score", "Zero point", "Scale zero", "Neutral score"],
  },
  minimumScore: {
    template: "Minimumscore",
    synonyms: ["Minimale score", "Ondergrens score", "Minimum required score"],
  },
  value: {
    template: "Waarde",
    synonyms: ["Maximale waarde", "Meerwaarde", "Kwaliteitswaarde", "Value", "Maximum value"],
  },
  category: {
    template: "Categorie",
    synonyms: ["Criteriumcategorie", "Hoofdcriterium", "Category", "Criterion category", "Main criterion"],
  },
  categoryWeight: {
    template: "Weging categorie",
    synonyms: [
      "Categorieweging",
      "Gewicht categorie",
      "Weging hoofdcriterium",
      "Category weight",
      "Category weighting",
      "Weight of category",
      "Main criterion weight",
    ],
  },
};
