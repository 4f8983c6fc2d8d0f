import type { FindingParams } from "../../domain/finding";
import type { Level } from "../../domain/pso/level";
import type { ContractFindingCode } from "../../domain/supplier/supplier-finding-codes";
import type { LevelReason } from "../../domain/tender/tender";
import type { FindingSentences } from "../finding-sentences";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";
import { levelReasons } from "./level-reasons";
import { levels } from "./levels";

const { text, isFilled, quoted, date } = findingWords(formatFor("nl"));

/** What is missing in a contract and what the reader does about it. */
export const contractFindings: FindingSentences<ContractFindingCode> = {
  contractNumberMissing: () => [
    "Dit contract heeft geen nummer.",
    "Vul het contractnummer in, dan kun je het overal terugvinden.",
  ],
  contractNumberTwice: (p) => [
    `Contractnummer ${text(p, "number")} staat ook in rij ${text(p, "row")}.`,
    "Houd één rij over, of geef elk contract een eigen nummer.",
  ],
  contractClauseMissing: () => [
    "Dit contract heeft geen PSO-clausule.",
    "Neem de clausule op bij de eerstvolgende wijziging of verlenging.",
  ],
  contractClauseBlank: (p) =>
    isFilled(p, "column")
      ? [
          isFilled(p, "there")
            ? `De kolom ${text(p, "column")} is leeg, dus geen enkel contract is in orde.`
            : `De tabel heeft geen kolom ${text(p, "column")}, dus geen enkel contract is in orde.`,
          `Vul per contract ja of nee in de kolom ${text(p, "column")} in.`,
        ]
      : [
          "Er staat niet of dit contract een PSO-clausule heeft.",
          "Kijk in het contract en vul ja of nee in.",
        ],
  contractCertificateNotValid: (p) => [
    `De leverancier heeft op ${date(p, "date")} geen certificaat dat telt${because(p)}.`,
    "Vraag een geldig certificaat of een kopie op, en werk je leverancierslijst bij.",
  ],
  contractCertificateNotAtStart: (p) =>
    isFilled(p, "future")
      ? [
          `Op de startdatum, ${date(p, "start")}, is er nog geen certificaat dat telt${because(p)}.`,
          "Vraag het certificaat op voordat het contract begint.",
        ]
      : [
          `In je lijst staat geen certificaat dat telde toen het contract begon, op ${date(p, "start")}${because(p)}.`,
          "Zet het certificaat van toen op een eigen rij, als het er was.",
        ],
  contractCertificateEnds: (p) => [
    isFilled(p, "end")
      ? `Het certificaat loopt af op ${date(p, "until")}, en het contract loopt tot ${date(p, "end")}.`
      : `Het certificaat loopt af op ${date(p, "until")}, en het contract heeft geen einde.`,
    isFilled(p, "soon")
      ? "Vraag nu naar het nieuwe certificaat."
      : `Zet in je agenda dat je voor ${date(p, "until")} het nieuwe certificaat opvraagt.`,
  ],
  contractLevelBelowAward: (p) => [
    `Het certificaat is nu ${level(p, "level")}; bij de gunning was het ${level(p, "award")}.`,
    "Bespreek met de leverancier hoe het niveau weer op peil komt.",
  ],
  contractLevelAtAwardBlank: (p) =>
    isFilled(p, "column")
      ? [
          isFilled(p, "there")
            ? `De kolom ${text(p, "column")} is leeg, dus ik kan niet zien of een niveau is gedaald.`
            : `De tabel heeft geen kolom ${text(p, "column")}, dus ik kan niet zien of een niveau is gedaald.`,
          "Vul het niveau in waarmee de leverancier won.",
        ]
      : [
          "Er staat niet welk niveau de leverancier bij de gunning had.",
          "Vul het in, dan zie je het als het niveau daalt.",
        ],
  contractPriceAgreementSilent: (p) => {
    if (!isFilled(p, "blank")) {
      return [
        "De prijsafspraak verwijst niet naar het PSO-certificaat.",
        "Neem de verwijzing op bij de volgende prijsafspraak.",
      ];
    }
    if (!isFilled(p, "column")) {
      return ["Er staat niet wat over de prijs is afgesproken.", "Vul de prijsafspraak in, of ja of nee."];
    }
    return [
      isFilled(p, "there")
        ? `De kolom ${text(p, "column")} is leeg, dus ik kan niet zien of een prijsafspraak naar het certificaat verwijst.`
        : `De tabel heeft geen kolom ${text(p, "column")}, dus ik kan niet zien of een prijsafspraak naar het certificaat verwijst.`,
      "Vul per contract de afspraak in, of ja of nee.",
    ];
  },
  contractWithoutStart: (p) =>
    isFilled(p, "column")
      ? [
          isFilled(p, "there")
            ? `De kolom ${text(p, "column")} is leeg, dus ik kan niet zien of er bij het begin een certificaat was.`
            : `De tabel heeft geen kolom ${text(p, "column")}, dus ik kan niet zien of er bij het begin een certificaat was.`,
          "Vul per contract de startdatum in.",
        ]
      : [
          "Dit contract heeft geen startdatum, dus ik kan niet zien of er bij het begin een certificaat was.",
          "Vul de startdatum in.",
        ],
  contractWithoutEnd: (p) => {
    if (isFilled(p, "column")) {
      return [
        isFilled(p, "there")
          ? `De kolom ${text(p, "column")} is leeg, dus ik reken met contracten zonder einde.`
          : `De tabel heeft geen kolom ${text(p, "column")}, dus ik reken met contracten zonder einde.`,
        "Vul per contract de einddatum in, of onbepaald.",
      ];
    }
    return isFilled(p, "blank")
      ? [
          "Er staat geen einddatum, dus ik reken met een contract zonder einde.",
          "Vul de einddatum in, of onbepaald.",
        ]
      : [
          "Dit contract heeft geen einde, dus elk certificaat loopt tijdens het contract af.",
          "Spreek af dat je elk nieuw certificaat krijgt.",
        ];
  },
  contractDatesReversed: (p) => [
    `Dit contract eindigt op ${date(p, "end")}, voordat het begint op ${date(p, "start")}; ik reken met geen van beide.`,
    "Verbeter de datums.",
  ],
  contractsOverlap: (p) => [
    `Dit contract loopt tegelijk met ${isFilled(p, "other") ? `contract ${quoted(p, "other")}` : "een contract"} van dezelfde leverancier (rij ${text(p, "row")}).`,
    "Ga na of dat klopt.",
  ],
  contractsEnded: (p) => [
    text(p, "count") === "1"
      ? "1 contract is afgelopen. Het staat in de lijst en telt niet mee."
      : `${text(p, "count")} contracten zijn afgelopen. Ze staan in de lijst en tellen niet mee.`,
    "",
  ],
};

function because(p: FindingParams): string {
  const reason = levelReasons[text(p, "reason") as LevelReason] as string | undefined;
  return reason === undefined ? "" : ` (${reason})`;
}

function level(p: FindingParams, key: string): string {
  return levels[text(p, key) as Level] ?? text(p, key);
}
