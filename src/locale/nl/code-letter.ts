import type { CodeLetterFacts, CodeLetterTexts } from "../../domain/supplier/code-letter";
import { formatFor } from "../format";

const format = formatFor("nl");

const organisationOf = ({ organisation }: CodeLetterFacts): string =>
  organisation ?? "[naam van de organisatie]";

/** Letters to a supplier about the code, in the u-vorm. */
export const codeLetterTexts: CodeLetterTexts = {
  subject: (facts) => {
    const code = `ociale inkoopcode van ${organisationOf(facts)}`;
    const version = facts.version === null ? "" : ` (versie ${facts.version})`;
    return facts.step === "reminded" ? `Herinnering: s${code}${version}` : `S${code}${version}`;
  },
  body: (facts) =>
    [
      "Geachte heer, mevrouw,",
      facts.step === "reminded" ? reminder(facts) : introduction(facts),
      "Wilt u ons laten weten dat u de code hebt ontvangen? Een antwoord op deze e-mail is genoeg.",
      certificate(facts),
      `Met vriendelijke groet,\n${facts.contact ?? "[naam van de afzender]"}\n${organisationOf(facts)}`,
    ].join("\n\n"),
  shortened: "[Vul aan: de volledige tekst staat op het blad Maillijst code.]",
};

function introduction(facts: CodeLetterFacts): string {
  const relation =
    facts.status === "potential" ? "Misschien levert u binnenkort aan ons." : "U levert aan ons.";
  const version = facts.version === null ? "" : `, versie ${facts.version}`;
  const earlier =
    facts.earlierVersion === null ? "" : ` Deze vervangt versie ${facts.earlierVersion}, die u eerder kreeg.`;
  return `${relation} ${organisationOf(facts)} koopt bij voorkeur in bij organisaties die werk bieden aan mensen met een kwetsbare arbeidsmarktpositie. Hoe wij dat doen en wat wij van u vragen, staat in onze sociale inkoopcode${version}. U vindt de code in de bijlage.${earlier}`;
}

function reminder({ sentOn, version }: CodeLetterFacts): string {
  const when = sentOn === null ? "Eerder" : `Op ${format.date(sentOn)}`;
  const which = version === null ? "" : `, versie ${version}`;
  return `${when} stuurden wij u onze sociale inkoopcode${which}. Wij hebben nog geen bevestiging van u ontvangen. U vindt de code nog eens in de bijlage.`;
}

function certificate({ certificate: known }: CodeLetterFacts): string {
  switch (known) {
    case "counts":
      return "Wij hebben een kopie van uw geldige PSO-certificaat of ander bewijs. Krijgt u een nieuw certificaat, stuurt u ons dan opnieuw een kopie?";
    case "notCertifiable":
      return "Wij weten dat uw organisatie geen PSO-certificaat kan krijgen. Wilt u ons vertellen wat u doet voor mensen met een kwetsbare arbeidsmarktpositie?";
    case "none":
      return "Hebt u een geldig PSO-certificaat of gelijkwaardig bewijs? Stuur dan een kopie mee. Hebt u dat niet, dan leest u in de code wat u kunt doen.";
  }
}
