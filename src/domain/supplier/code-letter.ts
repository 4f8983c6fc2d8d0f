import type { ExcelSerial } from "../cell";
import type { CyclePolicy } from "./cycle-policy";
import { stepDue } from "./distribute";
import type { CodeLine, Distribution } from "./distribution";
import { mailAddress } from "./mail-address";
import { mailLink, oneLine } from "./mail-link";

/** What is known about a supplier's certificate when the letter is written. */
export type CertificateKnown = "counts" | "notCertifiable" | "none";

/** Everything that a letter says; nothing in it was typed by a supplier but an earlier version. */
export interface CodeLetterFacts {
  readonly step: "sent" | "reminded";
  readonly status: "current" | "potential";
  /** Null where the settings name none: the letter then has a placeholder. */
  readonly organisation: string | null;
  readonly contact: string | null;
  readonly version: string | null;
  /** The version that this supplier has, when it has an older one. */
  readonly earlierVersion: string | null;
  /** When the code was sent, in a reminder. */
  readonly sentOn: ExcelSerial | null;
  readonly certificate: CertificateKnown;
}

/** The words of a letter to a supplier. */
export interface CodeLetterTexts {
  readonly subject: (facts: CodeLetterFacts) => string;
  /** Paragraphs with a blank line between them. */
  readonly body: (facts: CodeLetterFacts) => string;
  readonly shortened: string;
}

export interface CodeLetter {
  readonly line: CodeLine;
  readonly step: CodeLetterFacts["step"];
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly link: string;
}

/** One letter per supplier that must hear something now and has an address that can be used, in the order of the list. */
export function codeLetters(
  { lines, version }: Pick<Distribution, "lines" | "version">,
  { organisation, contact }: Pick<CyclePolicy, "organisation" | "contact">,
  texts: CodeLetterTexts,
): readonly CodeLetter[] {
  return lines.flatMap((line) => {
    const step = stepDue(line);
    const to = mailAddress(line.supplier.email);
    if (step === null || to === null) return [];
    const facts: CodeLetterFacts = {
      step,
      status: line.supplier.status === "potential" ? "potential" : "current",
      organisation,
      contact,
      version,
      earlierVersion: line.outdated ? line.version : null,
      sentOn: step === "reminded" && typeof line.sentOn === "number" ? line.sentOn : null,
      certificate: certificateKnown(line),
    };
    const [subject, body] = [oneLine(texts.subject(facts)), texts.body(facts)];
    const link = mailLink({ to, subject, body, shortened: texts.shortened });
    return [{ line, step, to, subject, body, link }];
  });
}

function certificateKnown({ supplier: { level, rows } }: CodeLine): CertificateKnown {
  if (level.counts) return "counts";
  return rows.some(({ notCertifiable }) => notCertifiable.value === true) ? "notCertifiable" : "none";
}
