import { findings as en } from "../../src/locale/en/findings";
import { findings as nl } from "../../src/locale/nl/findings";
import { distributed, noted } from "../domain/supplier/code-list";

const FINDINGS = [
  ...[
    noted("", "2026-1", "2026-10-02"),
    noted("", "2026-1", "", "2026-11-20"),
    noted("2026-11-10", "2026-1", "2026-10-01"),
    noted("2027-11-10", "2026-2"),
    noted("2026-11-10", "2026-2"),
    noted("ja"),
    { ...noted(""), "E-mail": "" },
    { ...noted(""), "E-mail": "a&b@x.nl" },
  ].flatMap((row) => distributed([row]).findings),
  ...distributed([noted("ja")], { codeVersion: null, reminderDays: 21 }).findings,
];

it("says in both languages what is wrong with the distribution and what to do, with nothing left open", () => {
  expect(new Set(FINDINGS.map(({ code }) => code)).size).toBe(10);
  for (const finding of FINDINGS)
    for (const { findingText } of [nl, en]) {
      const { what, next } = findingText(finding);
      expect(`${what} ${next}`).not.toMatch(/undefined|null|NaN|‘’| {2}|\?/);
      expect([what, next].every((text) => /^.+\.$/.test(text))).toBe(true);
    }
});

it("names the day and the version that are meant", () => {
  const said = FINDINGS.map((finding) => nl.finding(finding));
  expect(said).toContain(
    "De bevestiging van 1 oktober 2026 is van voor de verzending op 10 november 2026 en telt niet. Vraag een nieuwe bevestiging, of verbeter de datums.",
  );
  expect(said).toContain(
    "Versie 2026-2 is nieuwer dan 2026-1, de versie in je instellingen. Verbeter de cel, of de versie in je instellingen.",
  );
});
