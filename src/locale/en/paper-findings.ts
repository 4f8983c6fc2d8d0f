import type { FindingParams } from "../../domain/finding";
import type { PaperFindingCode } from "../../domain/papers/paper-finding-codes";
import type { PaperSetting } from "../../domain/papers/paper-settings";
import type { FindingSentences } from "../finding-sentences";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const { text, isFilled } = findingWords(formatFor("en"));

const SETTINGS: Readonly<Record<PaperSetting, string>> = {
  organisation: "Organisation",
  address: "Address of organisation",
  town: "Town",
  signatory: "Signatory",
  signatoryPosition: "Position of signatory",
  contact: "Contact person",
  contactEmail: "Contact e-mail",
  reference: "Reference",
};

/** What is missing in the papers of a tender and what the reader does now, per code. */
export const paperFindings: FindingSentences<PaperFindingCode> = {
  paperSettingMissing: (p) => [
    `The setting ${settingName(p)} is not filled in; the papers have a line to fill in.`,
    "Put it in the table Settings.",
  ],
  committeeMissing: () => [
    "Nobody is listed in the table Committee for this tender; the award report has lines to fill in.",
    "List in the table Committee who assessed and decided, with the day of the declaration of interests.",
  ],
  memberNameMissing: () => ["The committee has a row without a name; it is left out.", "Fill in the name."],
  declarationMissing: (p) => [
    `${text(p, "name")} has not declared their interests yet.`,
    "Ask for the declaration and fill in its date before you send the papers.",
  ],
  assessorNotInCommittee: (p) => [
    `${text(p, "name")} gave scores but is not in the committee.`,
    "Add this assessor to the table Committee, with the day of the declaration of interests.",
  ],
  motivationMissing: (p) => [
    `${text(p, "bidder")} has a score for ${text(p, "criterion")} without reasons. A table of scores alone is no motivation.`,
    "Write them in the table Consensus or with the assessors; otherwise there is a line to fill in.",
  ],
  motivationNamesOther: (p) => [
    `The ${isFilled(p, "criterion") ? `reasons for ${text(p, "criterion")}` : "reason of exclusion"} of ${text(p, "bidder")} name another bidder: ${text(p, "other")}. The letter leaves them out.`,
    "Write them again without that name.",
  ],
  exclusionReasonMissing: (p) => [
    `${text(p, "bidder")} was declared invalid without a reason.`,
    "Put the reason with the bid under Remark; otherwise there is a line to fill in.",
  ],
  awardRestsOnCertificate: (p) => [
    `The award rests on the certificate of ${text(p, "bidder")}.`,
    "Verify it in the PSO register before the letters go out.",
  ],
  papersAwaitLot: () => [
    "Lots must still be drawn, so there are no letters about the award yet.",
    "Send the notice, hold the draw, and make the letters after that.",
  ],
};

function settingName(p: FindingParams): string {
  const name = text(p, "setting");
  return SETTINGS[name as PaperSetting] ?? name;
}
