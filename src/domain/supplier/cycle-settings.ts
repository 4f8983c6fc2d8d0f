/** What a person may set for the supplier cycle, one key per row of the table `Instellingen`. */
export type CycleSetting =
  | "organisation"
  | "contact"
  | "signatory"
  | "codeVersion"
  | "reminderDays"
  | "veryGood"
  | "good"
  | "fair"
  | "poor"
  | "fromA"
  | "fromB"
  | "highRisk"
  | "mediumRisk"
  | "lowRisk";

/** The names of the settings, as we write them first. */
export const CYCLE_SETTINGS: Readonly<Record<CycleSetting, readonly string[]>> = {
  organisation: [
    "Organisatie",
    "Naam organisatie",
    "Onze organisatie",
    "Organisation",
    "Organization",
    "Organisation name",
    "Name of organisation",
  ],
  contact: ["Contactpersoon", "Contact", "Afzender", "Contact person"],
  signatory: ["Ondertekenaar", "Signatory", "Signed by"],
  codeVersion: [
    "Versie code",
    "Code versie",
    "Versie van de code",
    "Versie sociale inkoopcode",
    "Code version",
    "Version of the code",
  ],
  reminderDays: [
    "Herinneren na (dagen)",
    "Herinneren na",
    "Herinneren na aantal dagen",
    "Herinneringstermijn",
    "Herinneringstermijn in dagen",
    "Remind after (days)",
    "Remind after",
    "Reminder after days",
  ],
  veryGood: ["Waarde zeer goed", "Zeer goed", "Value very good", "Very good"],
  good: ["Waarde goed", "Goed", "Value good", "Good"],
  fair: ["Waarde matig", "Matig", "Value fair", "Fair"],
  poor: ["Waarde slecht", "Slecht", "Value poor", "Poor"],
  fromA: ["Drempel A", "Grens A", "A vanaf", "Threshold A", "A from"],
  fromB: ["Drempel B", "Grens B", "B vanaf", "Threshold B", "B from"],
  highRisk: nextReview("hoog", "high"),
  mediumRisk: [...nextReview("midden", "medium"), ...nextReview("gemiddeld", "middle")],
  lowRisk: nextReview("laag", "low"),
};

function nextReview(dutch: string, english: string): readonly string[] {
  return [
    `Volgende beoordeling na (maanden) ${dutch} risico`,
    `Volgende beoordeling na (maanden) bij ${dutch} risico`,
    `Volgende beoordeling ${dutch} risico`,
    `Volgende beoordeling bij ${dutch} risico`,
    `Next review after (months) ${english} risk`,
    `Next review after (months) at ${english} risk`,
    `Next review ${english} risk`,
    `Next review at ${english} risk`,
  ];
}
