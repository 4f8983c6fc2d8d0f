import type { ExcelSerial } from "../domain/cell";
import { checkSuppliers } from "../domain/pso/check-suppliers";
import { countsOnDate } from "../domain/pso/counts-on-date";
import { readPolicy } from "../domain/tables/read-policy";
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
          },
        ],
  );
  return {
    date,
    suppliers,
    findings: [...tables.findings, ...policyFindings, ...checkSuppliers(tables, date, policy)],
  };
}
