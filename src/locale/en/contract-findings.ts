import type { FindingParams } from "../../domain/finding";
import type { Level } from "../../domain/pso/level";
import type { ContractFindingCode } from "../../domain/supplier/supplier-finding-codes";
import type { LevelReason } from "../../domain/tender/tender";
import type { FindingSentences } from "../finding-sentences";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";
import { levelReasons } from "./level-reasons";
import { levels } from "./levels";

const { text, isFilled, quoted, date } = findingWords(formatFor("en"));

/** What is missing in a contract and what the reader does about it. */
export const contractFindings: FindingSentences<ContractFindingCode> = {
  contractNumberMissing: () => [
    "This contract has no number.",
    "Enter the contract number, so that it can be found everywhere.",
  ],
  contractNumberTwice: (p) => [
    `Contract number ${text(p, "number")} is also in row ${text(p, "row")}.`,
    "Keep one row, or give every contract a number of its own.",
  ],
  contractClauseMissing: () => [
    "This contract has no PSO clause.",
    "Add the clause at the next change or extension.",
  ],
  contractClauseBlank: (p) =>
    isFilled(p, "column")
      ? [
          isFilled(p, "there")
            ? `The column ${text(p, "column")} is empty, so no contract is in order.`
            : `The table has no column ${text(p, "column")}, so no contract is in order.`,
          `Enter yes or no per contract in the column ${text(p, "column")}.`,
        ]
      : [
          "It does not say whether this contract has a PSO clause.",
          "Look in the contract and enter yes or no.",
        ],
  contractCertificateNotValid: (p) => [
    `On ${date(p, "date")} the supplier has no certificate that counts${because(p)}.`,
    "Ask for a valid certificate or a copy, and update your supplier list.",
  ],
  contractCertificateNotAtStart: (p) =>
    isFilled(p, "future")
      ? [
          `On the start date, ${date(p, "start")}, there is no certificate that counts yet${because(p)}.`,
          "Ask for the certificate before the contract begins.",
        ]
      : [
          `Your list has no certificate that counted when the contract began, on ${date(p, "start")}${because(p)}.`,
          "Put the certificate of that time on a row of its own, if there was one.",
        ],
  contractCertificateEnds: (p) => [
    isFilled(p, "end")
      ? `The certificate ends on ${date(p, "until")}, and the contract runs until ${date(p, "end")}.`
      : `The certificate ends on ${date(p, "until")}, and the contract has no end.`,
    isFilled(p, "soon")
      ? "Ask for the new certificate now."
      : `Note in your diary to ask for the new certificate before ${date(p, "until")}.`,
  ],
  contractLevelBelowAward: (p) => [
    `The certificate is now ${level(p, "level")}; at the award it was ${level(p, "award")}.`,
    "Discuss with the supplier how the level will be restored.",
  ],
  contractLevelAtAwardBlank: (p) =>
    isFilled(p, "column")
      ? [
          isFilled(p, "there")
            ? `The column ${text(p, "column")} is empty, so I cannot see whether a level went down.`
            : `The table has no column ${text(p, "column")}, so I cannot see whether a level went down.`,
          "Enter the level with which the supplier won.",
        ]
      : [
          "It does not say which level the supplier had at the award.",
          "Enter it, and you will see it when the level goes down.",
        ],
  contractPriceAgreementSilent: (p) => {
    if (!isFilled(p, "blank")) {
      return [
        "The price agreement does not refer to the PSO certificate.",
        "Add the reference to the next price agreement.",
      ];
    }
    if (!isFilled(p, "column")) {
      return ["It does not say what was agreed on the price.", "Enter the price agreement, or yes or no."];
    }
    return [
      isFilled(p, "there")
        ? `The column ${text(p, "column")} is empty, so I cannot see whether a price agreement refers to the certificate.`
        : `The table has no column ${text(p, "column")}, so I cannot see whether a price agreement refers to the certificate.`,
      "Enter the agreement per contract, or yes or no.",
    ];
  },
  contractWithoutStart: (p) =>
    isFilled(p, "column")
      ? [
          isFilled(p, "there")
            ? `The column ${text(p, "column")} is empty, so I cannot see whether there was a certificate at the start.`
            : `The table has no column ${text(p, "column")}, so I cannot see whether there was a certificate at the start.`,
          "Enter the start date per contract.",
        ]
      : [
          "This contract has no start date, so I cannot see whether there was a certificate when it began.",
          "Enter the start date.",
        ],
  contractWithoutEnd: (p) => {
    if (isFilled(p, "column")) {
      return [
        isFilled(p, "there")
          ? `The column ${text(p, "column")} is empty, so I take these as contracts without an end.`
          : `The table has no column ${text(p, "column")}, so I take these as contracts without an end.`,
        "Enter the end date per contract, or onbepaald (indefinite).",
      ];
    }
    return isFilled(p, "blank")
      ? [
          "There is no end date, so I take it as a contract without an end.",
          "Enter the end date, or onbepaald (indefinite).",
        ]
      : [
          "This contract has no end, so every certificate ends while it runs.",
          "Agree that you will receive every new certificate.",
        ];
  },
  contractDatesReversed: (p) => [
    `This contract ends on ${date(p, "end")}, before it begins on ${date(p, "start")}; I use neither.`,
    "Correct the dates.",
  ],
  contractsOverlap: (p) => [
    `This contract runs at the same time as ${isFilled(p, "other") ? `contract ${quoted(p, "other")}` : "a contract"} of the same supplier (row ${text(p, "row")}).`,
    "Check whether that is right.",
  ],
  contractsEnded: (p) => [
    text(p, "count") === "1"
      ? "1 contract has ended. It is in the list and does not count."
      : `${text(p, "count")} contracts have ended. They are in the list and do not count.`,
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
