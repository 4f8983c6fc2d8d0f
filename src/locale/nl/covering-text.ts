import type { CoveringTexts } from "../../domain/share/covering-text";

/** To a reader outside the organisation, so in u-vorm. */
export const coveringText: CoveringTexts = {
  subject: (names) =>
    names.length === 0
      ? "Werkmap sociale inkoopcode"
      : names.length === 1
        ? `Beoordeling ${names[0]}`
        : `Beoordeling van ${names.length} aanbestedingen`,
  salutation: "Geachte lezer,",
  opening: (names) =>
    names.length === 1
      ? `Bij dit bericht vindt u de werkmap met de beoordeling van ${names[0]}.`
      : `Bij dit bericht vindt u de werkmap met de beoordeling van ${names.length} aanbestedingen en percelen.`,
  nothingScored: "Bij dit bericht vindt u de werkmap. Er staat nog geen beoordeling van een aanbesteding in.",
  name: ({ tender, lot }) => (lot === "" ? tender : `${tender}, perceel ${lot}`),
  score: (name, sheet, controlNumber) => [name, `Blad: ${sheet}`, `Controlegetal: ${controlNumber}`],
  start: (sheet, several) =>
    several
      ? `Begin bij het blad ‘${sheet}’. De punten, totalen en rangorde op deze bladen zijn formules die u zelf kunt narekenen.`
      : `Begin bij het blad ‘${sheet}’. De punten, totalen en rangorde daarop zijn formules die u zelf kunt narekenen.`,
  guide: (sheet) => `Het blad ‘${sheet}’ legt uit hoe de scores tot stand kwamen.`,
  check: (several, control) =>
    `${several ? "Vergelijk elk controlegetal hierboven met het getal op het blad zelf" : "Vergelijk het controlegetal hierboven met het getal op het blad zelf"}` +
    `${control === null ? "" : ` en op het blad ‘${control}’`}, en bewaar dit bericht. ` +
    "Is er later iets veranderd en opnieuw berekend, dan staat er een ander getal. Met de invoegtoepassing Inkoopladder kunt u ook elke andere verandering laten aanwijzen. Het getal is geen handtekening.",
  noAddIn: "U hebt geen invoegtoepassing nodig: Excel of LibreOffice is genoeg.",
  noMacros: "De werkmap bevat geen macro’s.",
};
