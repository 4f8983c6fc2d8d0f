import { codeLetters } from "../../../src/domain/supplier/code-letter";
import { codeLetterTexts as english } from "../../../src/locale/en/code-letter";
import { codeLetterTexts as dutch } from "../../../src/locale/nl/code-letter";
import type { Typed } from "../pso/supplier-of";
import { distributed, IN_FORCE, noted } from "./code-list";

const SENDER = { organisation: "Gemeente De Waard", contact: "Els de Wit" };

function letterTo(row: Typed, texts = dutch, sender: Parameters<typeof codeLetters>[1] = SENDER) {
  const [letter] = codeLetters(distributed([row]), sender, texts);
  return letter;
}

it("sends the code in the u-vorm, with the version and a question that can be answered by e-mail", () => {
  expect(letterTo(noted(""))).toMatchObject({
    step: "sent",
    to: "info@linde.nl",
    subject: "Sociale inkoopcode van Gemeente De Waard (versie 2026-1)",
    body: [
      "Geachte heer, mevrouw,",
      "U levert aan ons. Gemeente De Waard koopt bij voorkeur in bij organisaties die werk bieden aan mensen met een kwetsbare arbeidsmarktpositie. Hoe wij dat doen en wat wij van u vragen, staat in onze sociale inkoopcode, versie 2026-1. U vindt de code in de bijlage.",
      "Wilt u ons laten weten dat u de code hebt ontvangen? Een antwoord op deze e-mail is genoeg.",
      "Wij hebben een kopie van uw geldige PSO-certificaat of ander bewijs. Krijgt u een nieuw certificaat, stuurt u ons dan opnieuw een kopie?",
      "Met vriendelijke groet,\nEls de Wit\nGemeente De Waard",
    ].join("\n\n"),
  });
});

it.each<[string, Typed, RegExp]>([
  ["asks for a certificate where none counts", { "PSO-niveau": "geen" }, /Stuur dan een kopie mee/],
  [
    "asks nobody for what it cannot have",
    { "PSO-niveau": "geen", "Niet certificeerbaar": "ja" },
    /geen PSO-certificaat kan krijgen/,
  ],
  ["knows who may become a supplier", { Status: "potentieel" }, /Misschien levert u binnenkort aan ons/],
  [
    "says that an older version is replaced",
    noted("2025-03-01", "2025-1"),
    /vervangt versie 2025-1, die u eerder kreeg/,
  ],
  [
    "reminds of the day on which the code was sent",
    noted("2026-10-01", "2026-1"),
    /^.*\n\nOp 1 oktober 2026 stuurden wij u .* nog geen bevestiging/,
  ],
])("%s", (_, row, words) => {
  expect(letterTo({ ...noted(""), ...row })?.body).toMatch(words);
});

it("shows what the settings do not say as a placeholder", () => {
  const letter = letterTo(noted(""), english, { organisation: null, contact: null });
  expect(letter?.subject).toBe("Social purchasing code of [name of the organisation] (version 2026-1)");
  expect(letter?.body).toMatch(/\[name of the sender\]\n\[name of the organisation\]$/);
});

it("has one line for a subject, however many the name of the organisation takes", () => {
  const sender = { organisation: "De Waard\r\nBcc: x@y.nl", contact: null };
  expect(letterTo(noted(""), dutch, sender)?.subject).toBe(
    "Sociale inkoopcode van De Waard Bcc: x@y.nl (versie 2026-1)",
  );
});

it("writes to nobody who need not hear anything or has no address that is safe", () => {
  for (const row of [
    noted("2026-11-20", "2026-1"),
    noted("ja", "2026-1", "ja"),
    { ...noted(""), "E-mail": "a&b@x.nl" },
  ])
    expect(letterTo(row)).toBeUndefined();
});

it("fits whole into a link in either language", () => {
  for (const texts of [dutch, english])
    for (const row of [noted(""), noted("2025-03-01", "2025-1"), noted("2026-10-01", "2026-1")])
      expect(letterTo({ ...row, "PSO-niveau": "geen" }, texts)?.link).not.toContain(encodeURIComponent("["));
  expect(IN_FORCE.codeVersion).toBe(distributed([noted("")]).version);
});
