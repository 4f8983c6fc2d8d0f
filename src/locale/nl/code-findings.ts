import type { CodeFindingCode } from "../../domain/supplier/supplier-finding-codes";
import type { FindingSentences } from "../finding-sentences";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const { text, quoted, date } = findingWords(formatFor("nl"));

/** What is wrong in how the code was distributed. */
export const codeFindings: FindingSentences<CodeFindingCode> = {
  codeVersionNotSet: () => [
    "Er staat nergens welke versie van de code nu geldt, dus ik zie niet wie een oude heeft.",
    "Zet de versie bij de instellingen van de werkmap.",
  ],
  codeColumnMissing: (p) => [
    `De tabel heeft geen kolom ${text(p, "column")}, dus dat kan ik niet bijhouden.`,
    "Voeg de kolom toe aan je leverancierstabel.",
  ],
  codeVersionMissing: (p) => [
    `Er staat niet welke versie is verstuurd. Ik ga uit van ${text(p, "present")}.`,
    "Vul de versie in.",
  ],
  codeVersionNewer: (p) => [
    `Versie ${text(p, "version")} is nieuwer dan ${text(p, "present")}, de versie in je instellingen.`,
    "Verbeter de cel, of de versie in je instellingen.",
  ],
  codeConfirmedNotSent: () => [
    "De code is bevestigd, maar er staat niet wanneer hij is verstuurd. Hij telt als bevestigd.",
    "Vul in wanneer je de code hebt verstuurd.",
  ],
  codeRemindedNotSent: () => [
    "Er is een herinnering gestuurd, maar er staat niet wanneer de code is verstuurd. Hij telt als verstuurd.",
    "Vul in wanneer je de code hebt verstuurd.",
  ],
  codeSentUndated: () => [
    "Er staat niet op welke dag de code is verstuurd, dus ik weet niet wanneer je moet herinneren.",
    "Vul de dag in.",
  ],
  codeDatesReversed: (p) => [
    `De bevestiging van ${date(p, "confirmed")} is van voor de verzending op ${date(p, "sent")} en telt niet.`,
    "Vraag een nieuwe bevestiging, of verbeter de datums.",
  ],
  codeDateInFuture: (p) => [
    `${date(p, "day")} ligt na ${date(p, "date")} en telt nog niet.`,
    "Verbeter de datum als dat een tikfout is.",
  ],
  codeEmailMissing: () => [
    "Deze leverancier moet nog bericht krijgen, maar heeft geen e-mailadres.",
    "Vul het adres in, of stuur de code per post.",
  ],
  codeEmailUnusable: (p) => [
    `Naar ${quoted(p, "email")} maak ik geen bericht: een teken in het adres kan er een tweede ontvanger van maken.`,
    "Vul een adres in zonder vreemde tekens, of stuur de code per post.",
  ],
};
