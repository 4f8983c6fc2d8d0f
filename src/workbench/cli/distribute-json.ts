import type { CodeMail } from "../../application/cycle-actions";
import { isoDate } from "../../domain/dates/iso-date";
import type { Finding } from "../../domain/finding";
import type { CodeLine, Distribution } from "../../domain/supplier/distribution";
import { findingJson } from "./finding-json";

/** The JSON of `distribute`; `docs/cli.md` describes it. */
export function distributeJson(
  distribution: Distribution,
  mails: readonly CodeMail[],
  message: (finding: Finding) => string,
): object {
  const mailOf = new Map(mails.map((mail) => [mail.supplierId, mail]));
  return {
    date: isoDate(distribution.date),
    version: distribution.version,
    counts: distribution.counts,
    suppliers: distribution.lines.map((line) => {
      const mail = mailOf.get(line.supplier.id);
      return {
        ...supplierJson(line),
        mail: mail === undefined ? null : mailJson(mail),
      };
    }),
    findings: distribution.findings.map((finding) => findingJson(finding, message(finding))),
  };
}

function supplierJson(line: CodeLine): object {
  const { supplier, state, version, outdated, reminderOn, reminderDue } = line;
  return {
    name: supplier.name,
    kvk: supplier.kvk,
    status: supplier.status,
    state,
    email: supplier.email,
    version,
    outdated,
    sentOn: notedJson(line.sentOn),
    sentHow: line.sentHow,
    confirmedOn: notedJson(line.confirmedOn),
    remindedOn: notedJson(line.remindedOn),
    reminderOn: notedJson(reminderOn),
    reminderDue,
  };
}

function mailJson({ step, to, subject, body, link }: CodeMail): object {
  return { step, to, subject, body, link };
}

/** A day, `true` for a bare "ja", `null` for nothing. */
function notedJson(noted: CodeLine["sentOn"]): string | boolean | null {
  return typeof noted === "number" ? isoDate(noted) : noted;
}
