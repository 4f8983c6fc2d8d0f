import { findings as nl } from "../../../src/locale/nl/findings";
import { distributeJson } from "../../../src/workbench/cli/distribute-json";
import { distributed, noted } from "../../domain/supplier/code-list";

it("gives days as yyyy-mm-dd, a bare ja as true, and the letter only to who has one", () => {
  const distribution = distributed([
    { ...noted("ja", "2026-1", "", "2026-10-01"), "KvK-nummer": "10000001" },
    { ...noted("2026-11-20", "2026-1"), "KvK-nummer": "10000002" },
  ]);
  const mail = {
    step: "reminded",
    to: "info@linde.nl",
    subject: "s",
    body: "b",
    link: "mailto:info@linde.nl",
  } as const;
  const mails = [{ supplierId: "kvk 10000001", ...mail }];
  expect(distributeJson(distribution, mails, nl.finding)).toMatchObject({
    date: "2026-11-26",
    version: "2026-1",
    counts: { due: 0, sent: 2, confirmed: 0 },
    suppliers: [
      {
        name: "De Linde BV",
        kvk: "10000001",
        state: "sent",
        email: "info@linde.nl",
        sentOn: true,
        confirmedOn: null,
        remindedOn: "2026-10-01",
        reminderOn: "2026-10-22",
        reminderDue: true,
        mail,
      },
      { kvk: "10000002", sentOn: "2026-11-20", reminderDue: false, mail: null },
    ],
    findings: [],
  });
});
