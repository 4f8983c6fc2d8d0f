import type { CodeLetterFacts, CodeLetterTexts } from "../../domain/supplier/code-letter";
import { formatFor } from "../format";

const format = formatFor("en");

const organisationOf = ({ organisation }: CodeLetterFacts): string =>
  organisation ?? "[name of the organisation]";

/** Letters to a supplier about the code. */
export const codeLetterTexts: CodeLetterTexts = {
  subject: (facts) => {
    const code = `ocial purchasing code of ${organisationOf(facts)}`;
    const version = facts.version === null ? "" : ` (version ${facts.version})`;
    return facts.step === "reminded" ? `Reminder: s${code}${version}` : `S${code}${version}`;
  },
  body: (facts) =>
    [
      "Dear Sir or Madam,",
      facts.step === "reminded" ? reminder(facts) : introduction(facts),
      "Would you let us know that you have received the code? A reply to this e-mail is enough.",
      certificate(facts),
      `Yours faithfully,\n${facts.contact ?? "[name of the sender]"}\n${organisationOf(facts)}`,
    ].join("\n\n"),
  shortened: "[Add to this: the full text is on the sheet Maillijst code.]",
};

function introduction(facts: CodeLetterFacts): string {
  const relation =
    facts.status === "potential" ? "You may supply us in the near future." : "You are a supplier of ours.";
  const version = facts.version === null ? "" : `, version ${facts.version}`;
  const earlier =
    facts.earlierVersion === null
      ? ""
      : ` It replaces version ${facts.earlierVersion}, which you received before.`;
  return `${relation} ${organisationOf(facts)} prefers to buy from organisations that give work to people in a vulnerable position on the labour market. How we do that and what we ask of you is set out in our social purchasing code${version}. Please find the code attached.${earlier}`;
}

function reminder({ sentOn, version }: CodeLetterFacts): string {
  const when = sentOn === null ? "Some time ago" : `On ${format.date(sentOn)}`;
  const which = version === null ? "" : `, version ${version}`;
  return `${when} we sent you our social purchasing code${which}. We have not received your confirmation yet. Please find the code attached once more.`;
}

function certificate({ certificate: known }: CodeLetterFacts): string {
  switch (known) {
    case "counts":
      return "We have a copy of your valid PSO certificate or other proof. When you receive a new certificate, would you send us a copy again?";
    case "notCertifiable":
      return "We know that your organisation cannot obtain a PSO certificate. Would you tell us what you do for people in a vulnerable position on the labour market?";
    case "none":
      return "Do you have a valid PSO certificate or equivalent proof? Then please send a copy with your reply. If you do not, the code tells you what you can do.";
  }
}
