import type { FindingParams } from "../../domain/finding";
import type { Level } from "../../domain/pso/level";
import type { PsoFindingCode } from "../../domain/pso/pso-finding-codes";
import type { FindingSentences } from "../finding-sentences";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";
import { levels } from "./levels";

const { text, isFilled, quoted, date } = findingWords(formatFor("nl"));

/** What is wrong with a certificate and what to do about it; the caller adds table, row and column. */
export const psoFindings: FindingSentences<PsoFindingCode> = {
  supplierNameMissing: () => [
    "Deze rij heeft geen naam en doet daarom niet mee.",
    "Vul de leverancier in of maak de rij leeg.",
  ],
  duplicateSupplier: (p) => [
    `${quoted(p, "name")} staat ook in rij ${text(p, "row")}.`,
    "Houd één rij over, of geef elk certificaat een eigen nummer en een eigen looptijd.",
  ],
  levelMissing: () => ["Er is geen niveau ingevuld, dus het telt als geen.", "Vul het niveau in, of geen."],
  levelUnreadable: (p) => [
    `${quoted(p, "text")} is geen PSO-niveau en telt niet.`,
    "Kies geen, Aspirant-status, Basistrede, Trede 1, Trede 2 of Trede 3.",
  ],
  levelOtherScheme: (p) => [
    `${quoted(p, "text")} hoort bij een andere ladder dan de PSO en telt niet.`,
    "Vul het niveau van het PSO-certificaat in.",
  ],
  basisBeforeItExisted: (p) => [
    `De Basistrede bestaat sinds 1 april 2023, maar dit certificaat begint op ${date(p, "from")}; het telt niet.`,
    "Controleer het niveau en de ingangsdatum.",
  ],
  pso30plusWithoutTrede3: (p) => [
    text(p, "level") === "" || text(p, "level") === "trede3"
      ? "PSO 30+ zonder niveau is gelezen als Trede 3."
      : "PSO 30+ bestaat alleen bij Trede 3.",
    "Controleer het niveau op het certificaat en vul het in.",
  ],
  aspirantThirdTime: (p) => [
    `Dit is de ${text(p, "count")}e Aspirant-status op rij, vanaf ${date(p, "from")}. Sinds 1 april 2023 kan die één keer worden verlengd.`,
    "Controleer het niveau op het certificaat.",
  ],
  certificateExpired: (p) => [
    `Het ${isFilled(p, "equivalent") ? "bewijs" : "certificaat"} liep af op ${date(p, "until")} en telt niet op ${date(p, "date")}.`,
    isFilled(p, "equivalent") ? "Vraag nieuw bewijs." : "Vraag een nieuw certificaat.",
  ],
  certificateNotYetValid: (p) => [
    `Het certificaat gaat pas in op ${date(p, "from")} en telt nog niet op ${date(p, "date")}.`,
    "Vraag of er een eerder certificaat is.",
  ],
  certificateEndsSoon: (p) => [
    `Het certificaat loopt af op ${date(p, "until")}, binnen ${months(p)} na ${date(p, "date")}.`,
    "Vraag of de leverancier opnieuw wordt gecertificeerd.",
  ],
  certificateEndsBeforeContract: (p) => [
    `Het certificaat loopt af op ${date(p, "until")}, maar ${contract(p)} loopt tot ${date(p, "end")}.`,
    "Spreek af wanneer je het volgende certificaat krijgt.",
  ],
  datesReversed: (p) => [
    `Het certificaat eindigt op ${date(p, "until")}, voordat het ingaat op ${date(p, "from")}; het telt niet.`,
    "Verbeter de datums.",
  ],
  levelWithoutDates: (p) => [
    `Bij dit niveau ontbreekt ${missingDates(p)}, dus het telt niet.`,
    "Neem over wat op het certificaat staat.",
  ],
  datesWithoutLevel: () => [
    "Er staan gegevens van een certificaat, maar geen niveau; het telt als geen.",
    "Vul het niveau van het certificaat in.",
  ],
  termOverTwoYears: (p) => [
    `Een certificaat geldt hoogstens twee jaar, dus hier tot uiterlijk ${date(p, "latest")}.`,
    "Controleer de datums op het certificaat.",
  ],
  certificateNumberMissing: () => [
    "Het certificaatnummer ontbreekt.",
    "Neem het over van de kopie van het certificaat.",
  ],
  certificateNumberShared: (p) => [
    `Certificaatnummer ${text(p, "number")} staat ook bij ${text(p, "other")} (rij ${text(p, "row")}), en nergens staat dat het certificaat voor beide geldt.`,
    "Zet alle KvK-nummers van het certificaat in de kolom Certificaathouder KvK, of verbeter het nummer.",
  ],
  copyMissing: () => [
    "De kopie van het certificaat is niet ontvangen, dus het niveau telt niet.",
    "Vraag de kopie op.",
  ],
  copyAfterReferenceDate: (p) => [
    `De kopie kwam binnen op ${date(p, "copy")}, na ${date(p, "date")}; het niveau telt wel.`,
    "Ga na of dat past bij je procedure.",
  ],
  notVerified: (p) => [
    text(p, "missing") === "by"
      ? "Er staat niet bij wie dit certificaat heeft nagekeken."
      : "Dit certificaat is nog niet nagekeken in het PSO-register.",
    "Zoek de leverancier op in het register en noteer de dag en je naam.",
  ],
  kvkMissing: () => ["Het KvK-nummer ontbreekt.", "Vul de 8 cijfers in, als tekst."],
  kvkMalformed: (p) => [`${quoted(p, "text")} is geen KvK-nummer.`, "Vul de 8 cijfers in, als tekst."],
  kvkLeadingZeroLost: (p) => [
    `${quoted(p, "text")} mist waarschijnlijk de 0 vooraan.`,
    `Maak er ${text(p, "proposal")} van, als tekst, als dat klopt.`,
  ],
  kvkOnTwoNames: (p) => [
    `KvK-nummer ${text(p, "kvk")} staat ook bij ${text(p, "other")} (rij ${text(p, "row")}).`,
    "Controleer welk nummer bij welke leverancier hoort.",
  ],
  kvkNotOnCertificate: (p) =>
    isFilled(p, "kvk")
      ? [
          `KvK-nummer ${text(p, "kvk")} staat niet op het certificaat (${text(p, "numbers")}), dus het niveau telt niet.`,
          "Controleer de nummers op het certificaat. Na een overname of een nieuwe rechtsvorm is er een nieuw certificaat nodig.",
        ]
      : [
          `Het certificaat staat op KvK-nummer ${text(p, "numbers")}, maar bij de leverancier ontbreekt het nummer; het niveau telt niet.`,
          "Vul het KvK-nummer in.",
        ],
  vatIdMalformed: (p) => [
    `${quoted(p, "text")} is geen geldig btw-id.`,
    "Neem het over van een factuur: NL, 9 cijfers, B en 2 cijfers.",
  ],
  rsinMalformed: (p) => [`${quoted(p, "text")} is geen geldig RSIN.`, "Controleer de 9 cijfers."],
  oinMalformed: (p) => [`${quoted(p, "text")} is geen geldig OIN.`, "Controleer de 20 tekens."],
  emailMalformed: (p) => [
    `${quoted(p, "text")} is geen e-mailadres.`,
    "Verbeter het adres, en zet één adres in de cel.",
  ],
  certificateColumnMissing: (p) => [
    isFilled(p, "needed")
      ? `De tabel heeft geen kolom ${text(p, "column")}, dus geen enkel niveau telt.`
      : `De tabel heeft geen kolom ${text(p, "column")}, dus dat kan ik niet nakijken.`,
    "Voeg de kolom toe, of wijs bij de gunning in stap 1 aan welke kop het is.",
  ],
  registerLevelDiffers: (p) => [
    `Volgens het uittreksel is het niveau ${level(p, "register")}, hier staat ${level(p, "here")}.`,
    "Kijk op het certificaat en verbeter wat niet klopt.",
  ],
  registerMarkDiffers: (p) => [
    isFilled(p, "register")
      ? "Volgens het uittreksel hoort bij dit certificaat ook PSO 30+, hier staat dat niet."
      : "Hier staat PSO 30+, maar volgens het uittreksel hoort dat niet bij dit certificaat.",
    "Kijk op het certificaat en verbeter wat niet klopt.",
  ],
  registerStartDiffers: (p) => [
    `Volgens het uittreksel gaat het certificaat in op ${date(p, "register")}, hier staat ${date(p, "here")}.`,
    "Kijk op het certificaat en verbeter wat niet klopt.",
  ],
  registerEndDiffers: (p) => [
    `Volgens het uittreksel loopt het certificaat tot ${date(p, "register")}, hier staat ${date(p, "here")}.`,
    "Kijk op het certificaat en verbeter wat niet klopt.",
  ],
  registerNumberDiffers: (p) => [
    `Volgens het uittreksel is het certificaatnummer ${text(p, "register")}, hier staat ${text(p, "here")}.`,
    "Kijk op het certificaat en verbeter wat niet klopt.",
  ],
  registerLacksSupplier: (p) => [
    `KvK-nummer ${text(p, "kvk")} staat niet in het uittreksel uit het register.`,
    "Zoek de leverancier op in het register, en vraag zo nodig een nieuw certificaat.",
  ],
  registerHasLevel: (p) => [
    isFilled(p, "until")
      ? `Volgens het uittreksel heeft deze leverancier ${level(p, "register")}, geldig tot ${date(p, "until")}.`
      : `Volgens het uittreksel heeft deze leverancier ${level(p, "register")}.`,
    "Vraag een kopie van het certificaat en vul de gegevens in.",
  ],
  registerCellUnreadable: (p) => [
    isFilled(p, "text")
      ? `${quoted(p, "text")} kan ik niet lezen in de kolom ${text(p, "column")} van het uittreksel.`
      : `In het uittreksel is de kolom ${text(p, "column")} hier leeg.`,
    "Plak het uittreksel opnieuw of verbeter de cel.",
  ],
  registerKvkUnreadable: (p) => [
    `Bij ${text(p, "count")} rijen van het uittreksel kan ik het KvK-nummer niet lezen, dus die zijn niet vergeleken.`,
    "Plak het uittreksel opnieuw of verbeter de nummers.",
  ],
  registerWithoutKvk: (p) => [
    `In de kolom ${text(p, "column")} van het uittreksel staat geen enkel KvK-nummer dat ik kan lezen, dus er is niets vergeleken.`,
    "Plak het uittreksel opnieuw, met de KvK-nummers.",
  ],
};

function missingDates(p: FindingParams): string {
  switch (text(p, "missing")) {
    case "start":
      return "de ingangsdatum";
    case "end":
      return "de einddatum";
    default:
      return "de ingangs- en einddatum";
  }
}

function months(p: FindingParams): string {
  return Number(p["months"]) === 1 ? "1 maand" : `${text(p, "months")} maanden`;
}

function level(p: FindingParams, key: string): string {
  return levels[text(p, key) as Level] ?? text(p, key);
}

function contract(p: FindingParams): string {
  if (isFilled(p, "contract")) return `contract ${text(p, "contract")}`;
  return isFilled(p, "tender") ? `de opdracht van ${text(p, "tender")}` : "een contract";
}
