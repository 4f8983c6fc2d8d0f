import type { FindingParams } from "../../domain/finding";
import type { TenderFindingCode } from "../../domain/tender/tender-finding-codes";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const format = formatFor("nl");
const { text, isFilled, quoted, number, euro, date } = findingWords(format);

/** What is wrong with a tender and what to do about it; the caller adds table, row and column. */
export const tenderFindings: Readonly<Record<TenderFindingCode, (p: FindingParams) => string>> = {
  noBids: () => "Bij deze tender staat nog geen inschrijving. Vul de inschrijvingen in voordat je gunt.",
  noCriteria: () => "Bij deze tender staan geen criteria. Vul ze in, met soort en weging.",
  noPriceCriterion: () =>
    "Er is geen criterium van de soort prijs, dus de prijs telt niet mee. Voeg het toe als dat niet de bedoeling is.",
  twoPriceCriteria: (p) =>
    `${text(p, "criterion")} is het tweede criterium van de soort prijs, maar er is maar één inschrijfprijs. Laat er één staan.`,
  criterionTwice: (p) =>
    `Criterium ${text(p, "criterion")} staat er twee keer. Haal er één weg of geef het een andere naam.`,
  criterionNameMissing: () =>
    "Dit criterium heeft geen naam. Vul de naam in, gelijk aan de kolomkop bij de inschrijvingen.",
  criterionKindUnreadable: (p) =>
    isFilled(p, "text")
      ? `De soort ${quoted(p, "text")} ken ik niet. Kies prijs, kwaliteit of PSO.`
      : "De soort is niet ingevuld. Kies prijs, kwaliteit of PSO.",
  criterionColumnMissing: (p) =>
    `Bij de inschrijvingen is geen kolom ${quoted(p, "criterion")}. Voeg die toe of maak de namen gelijk.`,
  weightMissing: (p) => `De weging van ${criterion(p)} is leeg. Vul een getal in; 0 mag.`,
  weightsNot100: (p) => `De wegingen zijn samen ${number(p, "sum")}. Maak er samen 100 van (of 100%).`,
  weightNegative: (p) =>
    `De weging van ${criterion(p)} is ${number(p, "weight")}. Een weging kan niet negatief zijn: vul 0 of meer in.`,
  scaleReversed: (p) =>
    `De schaal van ${criterion(p)} loopt van ${number(p, "min")} tot ${number(p, "max")}. Het maximum moet hoger zijn dan het minimum.`,
  minimumOutsideScale: (p) =>
    `De minimumscore ${number(p, "minimum")} van ${criterion(p)} ligt buiten de schaal van ${number(p, "min")} tot ${number(p, "max")}. Pas de minimumscore of de schaal aan.`,
  bidderMissing: () => "Deze inschrijving heeft geen naam. Vul de inschrijver in of zet Geldig op nee.",
  bidderTwice: (p) =>
    isFilled(p, "kvk")
      ? `KvK-nummer ${text(p, "kvk")} van ${text(p, "bidder")} staat al bij een andere inschrijving. Verbeter het nummer of zet één van beide op Geldig = nee.`
      : `${text(p, "bidder")} heeft twee keer ingeschreven. Zet de inschrijving die niet telt op Geldig = nee.`,
  priceMissing: () => "De inschrijfprijs is leeg. Vul de prijs in of zet Geldig op nee.",
  priceNotPositive: (p) => `De prijs is ${number(p, "price")}. Een prijs moet hoger zijn dan 0.`,
  scoreMissing: (p) =>
    `De score voor ${text(p, "criterion")} is leeg. Leeg telt niet als 0: vul een score in.`,
  scoreOutsideScale: (p) =>
    `De score ${number(p, "score")} voor ${text(p, "criterion")} ligt buiten de schaal van ${number(p, "min")} tot ${number(p, "max")}. Verbeter de score of de schaal.`,
  bidStatusUnreadable: (p) =>
    `${quoted(p, "text")} begrijp ik niet in de kolom Geldig. Kies ja, nee of vervallen.`,
  bidderUnknown: (p) =>
    isFilled(p, "kvk")
      ? `${bidder(p)} (KvK ${text(p, "kvk")}) staat niet bij de leveranciers, dus het PSO-niveau telt als geen. Voeg de leverancier toe of verbeter het nummer.`
      : `${bidder(p)} staat niet bij de leveranciers, dus het PSO-niveau telt als geen. Voeg de leverancier toe of vul het KvK-nummer in.`,
  bidderNameAmbiguous: (p) =>
    `De naam ${text(p, "bidder")} past bij ${number(p, "count")} leveranciers. Vul bij de inschrijving het KvK-nummer in.`,
  bidderKvkLeadingZero: (p) =>
    `KvK-nummer ${text(p, "text")} heeft 7 cijfers; waarschijnlijk viel de 0 vooraan weg. Maak er ${text(p, "proposal")} van als dat klopt.`,
  supplierLevelsDiffer: (p) =>
    `${bidder(p)} staat bij de leveranciers in meer rijen (${text(p, "rows")}) met verschillende niveaus die alle tellen. Laat de juiste rij staan.`,
  methodUnreadable: (p) => `Methode ${quoted(p, "text")} ken ik niet. Vul punten in.`,
  methodNotAvailable: (p) =>
    `Methode ${quoted(p, "text")} kan deze versie nog niet uitrekenen. Deze versie rekent alleen met punten.`,
  priceFormulaUnreadable: (p) =>
    `Prijsformule ${quoted(p, "text")} begrijp ik niet. Vul laagste/prijs, laag-hoog of bijvoorbeeld bandbreedte 100000..250000 in.`,
  priceFormulaNotAvailable: (p) =>
    `Prijsformule ${quoted(p, "text")} kan deze versie nog niet uitrekenen. Kies laagste/prijs, laag-hoog of bandbreedte.`,
  priceFormulaDefault: () =>
    "Er staat geen prijsformule; ik reken met laagste/prijs. Met bandbreedte en een vaste onder- en bovengrens hangen de punten niet af van de andere prijzen.",
  bandReversed: (p) =>
    `De bandbreedte loopt van ${number(p, "low")} tot ${number(p, "high")}. De bovengrens moet hoger zijn dan de ondergrens.`,
  priceOutsideBand: (p) =>
    `De prijs ${euro(p, "price")} ligt buiten de bandbreedte van ${euro(p, "low")} tot ${euro(p, "high")}. Controleer de prijs en de grenzen.`,
  ruleUnreadable: (p) =>
    isFilled(p, "text")
      ? `PSO-regel ${quoted(p, "text")} ken ik niet. Kies marge, banden, gelijk, eerst, gewogen of minimum.`
      : "Er staat een PSO-parameter, maar geen PSO-regel. Vul ook de regel in of maak de parameter leeg.",
  ruleNotAvailable: (p) =>
    `PSO-regel ${quoted(p, "text")} kan deze versie nog niet uitrekenen. Kies marge, banden, gelijk, eerst, gewogen of minimum.`,
  ruleDefault: (p) =>
    `Er staat geen PSO-regel${isFilled(p, "procedure") ? "" : " en geen procedure"}; ik reken met ${text(p, "rule")} ${number(p, "parameter")}: binnen ${number(p, "parameter")} punten van de beste score gaat het hoogste PSO-niveau voor.`,
  ruleParameterUnreadable: (p) => {
    if (p["rule"] === "minimum") {
      return isFilled(p, "text")
        ? `${quoted(p, "text")} is geen PSO-niveau. Vul bij de regel minimum een niveau in, zoals Trede 1.`
        : "De regel minimum heeft een niveau nodig. Vul bij PSO-parameter bijvoorbeeld Trede 1 in.";
    }
    return `${quoted(p, "text")} is niet als één aantal punten te lezen. Vul bij PSO-parameter een getal in.`;
  },
  ruleParameterOutOfRange: (p) => {
    switch (text(p, "rule")) {
      case "marge":
        return `Een marge van ${number(p, "value")} kan niet. Vul 0 of meer punten in.`;
      case "banden":
        return `Een bandbreedte van ${number(p, "value")} punten kan niet. Vul meer dan 0 in.`;
      default:
        return "Met dit minimumniveau valt niemand af. Kies Aspirant-status of hoger, of een andere regel.";
    }
  },
  ruleNotPublished: (p) =>
    `Er staat geen PSO-regel. Een regel die niet vooraf bekend is gemaakt, mag je achteraf niet toepassen; daarom telt alleen de score. Maak bij een volgende tender ${
      p["procedure"] === "belowThreshold" ? "bijvoorbeeld banden 5" : "bijvoorbeeld gelijk"
    } vooraf bekend.`,
  ruleFixedLate: (p) =>
    isFilled(p, "fixedOn")
      ? `De PSO-regel is vastgesteld op ${date(p, "fixedOn")}, na de sluiting op ${date(p, "closing")}. Laat toetsen of je hem mag toepassen.`
      : "Er staat niet wanneer de PSO-regel is vastgesteld. Vul de datum in; die moet voor de sluiting liggen.",
  procedureUnreadable: (p) =>
    `Procedure ${quoted(p, "text")} ken ik niet. Kies privaat, onder drempel, Europees of voorbehouden.`,
  roundingOutOfRange: (p) =>
    `Afronding ${number(p, "value")} kan niet. Vul een heel getal van 0 tot en met 6 in.`,
  contractsOutOfRange: (p) =>
    `Aantal opdrachten ${number(p, "value")} kan niet. Vul een heel getal van 1 of hoger in.`,
  referenceDateMissing: (p) =>
    `De ${moment(p)} is leeg, dus er is geen dag waarop de certificaten worden getoetst. Vul de datum in of kies zelf een peildatum.`,
  referenceDateFallback: (p) =>
    `De ${moment(p)} is leeg. De certificaten zijn getoetst op de dag die je zelf koos: ${date(p, "date")}.`,
  referenceMomentUnreadable: (p) =>
    `Peildatum ${quoted(p, "text")} ken ik niet. Kies sluiting, gunning, start of looptijd.`,
  recalculateUnknown: () =>
    "Er is een inschrijving vervallen, maar bij Herberekenen staat niets. Ik reken zonder de vervallen prijs. Vul ja of nee in, zoals in de aanbestedingsstukken staat.",
  levelCountsTwice: (p) =>
    `Het PSO-niveau telt twee keer: als criterium (weging ${number(p, "weight")}) en in de regel ${text(p, "rule")}. Kies één van beide, tenzij dit zo bekend is gemaakt.`,
  weightedWithoutPso: () =>
    "De regel is gewogen, maar er is geen criterium van de soort PSO. Het PSO-niveau telt dus niet mee. Voeg het criterium toe of kies een andere regel.",
  marginWithRelativeFormula: (p) =>
    `Met een marge en ${text(p, "formula")} kan een winnaar verliezen door zijn prijs te verlagen. Voorbeeld: prijzen ${number(p, "price1")}, ${number(p, "price2")} en ${number(p, "price3")} euro, kwaliteit ${number(p, "quality1")}, ${number(p, "quality2")} en ${number(p, "quality3")} van de 100, niveaus Trede 1, geen en Trede 3, kwaliteit ${number(p, "weightQuality")} en prijs ${number(p, "weightPrice")}, marge ${number(p, "margin")}. De eerste wint; verlaagt hij zijn prijs naar ${number(p, "loweredPrice1")} euro, dan wint de derde. Bandbreedte voorkomt dit.`,
  relativeFormulaReversal: (p) =>
    `Bij ${text(p, "formula")} hangen de punten af van de prijzen van anderen. Valt er een inschrijving af, dan kan een ander winnen. Bandbreedte voorkomt dit.`,
  ladderDecreases: (p) =>
    `${level(p, "level")} heeft waarde ${number(p, "value")}, minder dan een lager niveau (${number(p, "lower")}). Een hoger niveau mag niet minder waard zijn.`,
  ladderOutOfRange: (p) =>
    isFilled(p, "value")
      ? `De waarde ${number(p, "value")} kan niet. Vul een getal van 0 tot en met 1 in.`
      : "Bij dit niveau staat geen waarde. Vul een getal van 0 tot en met 1 in.",
  ladderLevelTwice: (p) => `${level(p, "level")} staat twee keer in de tabel. Laat één rij staan.`,
  noValidBids: () => "Geen enkele inschrijving doet mee: alle zijn ongeldig, vervallen of uitgesloten.",
  lotNeeded: (p) =>
    `Loting nodig: ${format.list(String(p["bidders"] ?? "").split("; "))} staan gelijk op plaats ${number(p, "rank")}, en er ${
      p["toDraw"] === 1 ? "is nog één opdracht" : `zijn nog ${number(p, "toDraw")} opdrachten`
    } te verdelen. Nodig hen uit om bij de loting te zijn.`,
  tenderNotInTable: (p) => {
    if (p["unknown"] === "lot") {
      return isFilled(p, "lot")
        ? `Perceel ${text(p, "lot")} van ${text(p, "tender")} staat niet bij de tenders. Maak de namen gelijk of voeg het perceel toe.`
        : "Bij deze inschrijving staat geen perceel, en er zijn er meer. Vul het perceel in.";
    }
    return isFilled(p, "tender")
      ? `${text(p, "tender")} staat niet bij de tenders. Maak de namen gelijk of voeg de tender toe.`
      : "Bij deze inschrijving staat geen tender, en er zijn er meer. Vul de tender in.";
  },
  tenderTwice: (p) =>
    `Tender ${text(p, "tender")}${isFilled(p, "lot") ? `, perceel ${text(p, "lot")},` : ""} staat er twee keer. Laat één rij staan.`,
};

function bidder(p: FindingParams): string {
  return isFilled(p, "bidder") ? text(p, "bidder") : "Een inschrijver zonder naam";
}

function criterion(p: FindingParams): string {
  return isFilled(p, "criterion") ? text(p, "criterion") : "dit criterium";
}

function moment(p: FindingParams): string {
  switch (text(p, "moment")) {
    case "award":
      return "gunningsdatum";
    case "start":
    case "term":
      return "startdatum van het contract";
    default:
      return "sluitingsdatum";
  }
}

function level(p: FindingParams, key: string): string {
  switch (text(p, key)) {
    case "none":
      return "Geen niveau";
    case "aspirant":
      return "Aspirant-status";
    case "basis":
      return "Basistrede";
    case "trede1":
      return "Trede 1";
    case "trede2":
      return "Trede 2";
    case "trede3":
      return "Trede 3";
    default:
      return "Dit niveau";
  }
}
