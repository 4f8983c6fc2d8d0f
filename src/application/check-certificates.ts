import type { ExcelSerial } from "../domain/cell";
import type { Finding } from "../domain/finding";
import { checkSuppliers } from "../domain/pso/check-suppliers";
import { compareRegister } from "../domain/pso/compare-register";
import { countsOnDate } from "../domain/pso/counts-on-date";
import type { RegisterMatch } from "../domain/pso/register-match";
import { readPolicy } from "../domain/tables/read-policy";
import { aboutCertificates } from "./about-certificates";
import type { CertificateCheck, Inspection } from "./inspection";

/** Which certificates count on a date and why the others do not; suppliers without a name are left to the findings. */
export function checkCertificates(inspection: Inspection, date: ExcelSerial): CertificateCheck {
  const { tables } = inspection;
  const { policy, findings: policyFindings } = readPolicy(tables.settings);
  const suppliers = (tables.suppliers?.rows ?? []).flatMap((row) =>
    row.name.value === null
      ? []
      : [
          {
            name: row.name.value,
            kvk: row.kvk.value,
            level: countsOnDate(row, row.kvk.value, date, policy),
            place: row.name.place,
          },
        ],
  );
  const register = tables.register === null ? null : compareRegister(tables.suppliers, tables.register, date);
  return {
    date,
    suppliers,
    register,
    findings: [
      ...aboutCertificates(tables),
      ...policyFindings,
      ...withoutConfirmed(checkSuppliers(tables, date, policy), register),
      ...(register?.findings ?? []),
    ],
  };
}

/** Nobody needs to look up by hand what the extract from the register confirms. */
function withoutConfirmed(findings: readonly Finding[], register: RegisterMatch | null): readonly Finding[] {
  const confirmed = new Set(register?.confirmed.map(({ place }) => place.row));
  return findings.filter(({ code, place }) => code !== "notVerified" || !confirmed.has(place.row));
}
