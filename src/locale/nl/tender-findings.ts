import type { FindingParams } from "../../domain/finding";
import type { TenderFindingCode } from "../../domain/tender/tender-finding-codes";
import { findingWords } from "../finding-words";
import { assessmentFindings } from "./assessment-findings";
import { criterionFindings } from "./criterion-findings";
import { endSentence } from "../end-sentence";
import { formatFor } from "../format";
import { lockChangeOf } from "../lock-change-of";
import { lockChange } from "./model-lock";
import {
  bidder,
  discount,
  discountColumn,
  formula,
  inEuro,
  isDiscountRule,
  level,
  method,
  moment,
  percent,
  prevention,
  rule,
  size,
} from "./tender-finding-words";

const format = formatFor("nl");
const { text, isFilled, quoted, number, euro, date } = findingWords(format);
const listed = (p: FindingParams, key: string): string => format.list(text(p, key).split("; "));

/** What is wrong with a tender and what to do about it; the caller adds table, row and column. */
export const tenderFindings: Readonly<Record<TenderFindingCode, (p: FindingParams) => string>> = {
  noBids: () => "Bij deze tender staat nog geen inschrijving. Vul de inschrijvingen in voordat je gunt.",
  ...criterionFindings,
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
  ...assessmentFindings,
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
  methodUnreadable: (p) =>
    `Methode ${quoted(p, "text")} ken ik niet. Kies punten, gunnen op waarde, prijs per kwaliteit of utility index.`,
  priceFormulaUnreadable: (p) =>
    `Prijsformule ${quoted(p, "text")} begrijp ik niet. Vul laagste/prijs, laag-hoog, afwijking, log 2 of bijvoorbeeld bandbreedte 100000..250000 in.`,
  priceFormulaUnused: (p) =>
    `Prijsformule ${quoted(p, "text")} telt niet mee: ${method(p)} rekent zonder prijsformule.`,
  logBaseMissing: (p) =>
    `In ${quoted(p, "text")} kan ik niet lezen bij hoeveel keer de laagste prijs er 0 punten zijn. Zet er één getal achter, zoals log 2.`,
  logBaseOutOfRange: (p) =>
    `Een logformule met ${number(p, "base")} kan niet. Vul een getal boven 1 in: bij zoveel keer de laagste prijs zijn er 0 punten.`,
  priceFormulaDefault: () =>
    "Er staat geen prijsformule; ik reken met laagste/prijs. Met bandbreedte en een vaste onder- en bovengrens hangen de punten niet af van de andere prijzen.",
  bandReversed: (p) =>
    `De bandbreedte loopt van ${number(p, "low")} tot ${number(p, "high")}. De bovengrens moet hoger zijn dan de ondergrens.`,
  priceOutsideBand: (p) =>
    `De prijs ${isFilled(p, "discounted") ? "na korting " : ""}${euro(p, "price")} ligt buiten de bandbreedte van ${euro(p, "low")} tot ${euro(p, "high")}. Controleer de prijs en de grenzen.`,
  discountedPriceNotPositive: (p) =>
    `Van de prijs ${euro(p, "price")} blijft na de korting voor het PSO-niveau ${euro(p, "discounted")} over. Controleer de prijs, of verlaag de korting in de tabel PSO-ladder.`,
  qualityNotPositive: (p) =>
    `Deze inschrijving heeft ${number(p, "quality")} punten; daar kan de prijs niet door worden gedeeld. Stel een minimumscore in zodat zo’n inschrijving afvalt, of kies een andere methode.`,
  utilityFactorNotPositive: (p) =>
    `De kwaliteit ligt zo ver onder de beste dat utility index geen score heeft (factor ${number(p, "factor")}). Verhoog de weging van de prijs, stel een minimumscore in of kies een andere methode.`,
  ruleUnreadable: (p) =>
    isFilled(p, "text")
      ? `PSO-regel ${quoted(p, "text")} ken ik niet. Kies marge, banden, gelijk, eerst, gewogen, korting euro, korting procent of minimum.`
      : "Er staat een PSO-parameter, maar geen PSO-regel. Vul ook de regel in of maak de parameter leeg.",
  ruleDefault: (p) =>
    `Er staat geen PSO-regel${isFilled(p, "procedure") ? "" : " en geen procedure"}; ik reken met ${rule(p)} ${number(p, "parameter")}: binnen ${number(p, "parameter")} punten van de beste score gaat het hoogste PSO-niveau voor.`,
  ruleMissing: (p) =>
    `Er staat geen PSO-regel, en bij ${method(p)} is er geen standaard. Vul een regel in, met bij marge of banden een bedrag in euro als PSO-parameter.`,
  ruleParameterMissing: (p) =>
    `De regel ${rule(p)} heeft bij ${method(p)} een bedrag in euro nodig; er is geen standaard. Vul het in bij PSO-parameter.`,
  ruleParameterUnused: (p) =>
    isDiscountRule(p)
      ? `${quoted(p, "text")} bij PSO-parameter telt niet mee. Hoe hoog de korting per niveau is, staat in de tabel PSO-ladder. Maak de parameter leeg.`
      : `${quoted(p, "text")} bij PSO-parameter telt niet mee: de regel ${rule(p)} heeft geen parameter.`,
  ruleParameterUnreadable: (p) => {
    if (p["rule"] === "minimum") {
      return isFilled(p, "text")
        ? `${quoted(p, "text")} is geen PSO-niveau. Vul bij de regel minimum een niveau in, zoals Trede 1.`
        : "De regel minimum heeft een niveau nodig. Vul bij PSO-parameter bijvoorbeeld Trede 1 in.";
    }
    return inEuro(p)
      ? `${quoted(p, "text")} is niet als één bedrag te lezen. Vul bij PSO-parameter een bedrag in euro in.`
      : `${quoted(p, "text")} is niet als één aantal punten te lezen. Vul bij PSO-parameter een getal in.`;
  },
  ruleParameterOutOfRange: (p) => {
    switch (text(p, "rule")) {
      case "marge":
        return `Een marge van ${size(p)} kan niet. Vul 0 of meer in.`;
      case "banden":
        return `Banden van ${size(p)} breed kunnen niet. Vul meer dan 0 in.`;
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
  levelNeedsLink: (p) =>
    `Het PSO-niveau beslist mee in een ${p["procedure"] === "reserved" ? "voorbehouden opdracht" : "Europese aanbesteding"}. Dan moet het verband houden met het voorwerp van de opdracht, en moet je gelijkwaardig bewijs accepteren. Laat toetsen of dat zo in de stukken staat.`,
  minimumIsLabel: (p) =>
    `Een minimumniveau (${level(p, "level")}) vraagt in feite om een keurmerk. Daarvoor gelden de voorwaarden van artikel 2.78a Aanbestedingswet. Laat toetsen of de PSO daaraan voldoet voor deze opdracht.`,
  levelFirstIgnoresPrice: () =>
    "Met de regel eerst gaat het hoogste PSO-niveau altijd voor, en tellen prijs en kwaliteit nauwelijks. Laat toetsen of dat in deze procedure mag.",
  shareDiscountGrows: () =>
    "Bij korting procent krijgt een duurdere inschrijving een hogere korting in euro. Met korting euro krijgt elke inschrijving van hetzelfde niveau dezelfde korting.",
  procedureUnreadable: (p) =>
    `Procedure ${quoted(p, "text")} ken ik niet. Kies privaat, onder drempel, Europees of voorbehouden.`,
  roundingOutOfRange: (p) =>
    `Afronding ${number(p, "value")} kan niet. Vul een heel getal van 0 tot en met 6 in.`,
  contractsOutOfRange: (p) =>
    `Aantal opdrachten ${number(p, "value")} kan niet. Vul een heel getal van 1 of hoger in.`,
  estimateUnusable: (p) =>
    `De raming ${quoted(p, "text")} is niet als bedrag boven 0 te lezen. Lage prijzen worden er niet mee vergeleken. Vul een bedrag in of maak de cel leeg.`,
  referenceDateMissing: (p) =>
    `De ${moment(p)} is leeg, dus er is geen dag waarop de certificaten worden getoetst. Vul de datum in of kies zelf een peildatum.`,
  referenceDateFallback: (p) =>
    `De ${moment(p)} is leeg. De certificaten zijn getoetst op de dag die je zelf koos: ${date(p, "date")}.`,
  referenceMomentUnreadable: (p) =>
    `Peildatum ${quoted(p, "text")} ken ik niet. Kies sluiting, gunning, start of looptijd.`,
  recalculateUnknown: () =>
    "Er is een inschrijving vervallen, maar bij Herberekenen staat niets. Ik reken zonder de vervallen prijs. Vul ja of nee in, zoals in de aanbestedingsstukken staat.",
  recalculateNotStated: () =>
    "Bij Herberekenen staat niets, terwijl de score van de andere inschrijvingen afhangt. Vul ja of nee in en zet het vooraf in de aanbestedingsstukken.",
  levelCountsTwice: (p) =>
    `Het PSO-niveau telt twee keer: als criterium (${inEuro(p) ? `waarde ${euro(p, "weight")}` : `weging ${number(p, "weight")}`}) en in de regel ${rule(p)}. Kies één van beide, tenzij dit zo bekend is gemaakt.`,
  discountBesidePsoValue: (p) =>
    `Het PSO-niveau gaat twee keer van de prijs af: met de regel ${rule(p)} en met een criterium van ${euro(p, "value")}. Kies een andere regel, of haal het criterium van de soort PSO weg.`,
  weightedWithoutPso: () =>
    "De regel is gewogen, maar er is geen criterium van de soort PSO. Het PSO-niveau telt dus niet mee. Voeg het criterium toe of kies een andere regel.",
  marginWithRelativeFormula: (p) =>
    `Met een marge en ${formula(p)} kan een winnaar verliezen door zijn prijs te verlagen. Voorbeeld${p["formula"] === "laagste/prijs" ? "" : " met laagste/prijs"}: prijzen ${number(p, "price1")}, ${number(p, "price2")} en ${number(p, "price3")} euro, kwaliteit ${number(p, "quality1")}, ${number(p, "quality2")} en ${number(p, "quality3")} van de 100, niveaus Trede 1, geen en Trede 3, kwaliteit ${number(p, "weightQuality")} en prijs ${number(p, "weightPrice")}, marge ${number(p, "margin")}. De eerste wint; verlaagt hij zijn prijs naar ${number(p, "loweredPrice1")} euro, dan wint de derde. ${prevention(p)}`,
  relativeFormulaReversal: (p) =>
    `Bij ${text(p, "formula")} hangen de punten af van de prijzen van anderen. Valt er een inschrijving af, dan kan een ander winnen. Bandbreedte voorkomt dit.`,
  clippedLogReversal: (p) =>
    `Log ${number(p, "base")} houdt de volgorde van twee inschrijvingen gelijk als een ander afvalt, maar het afkappen van de prijspunten heft dat op. Zet afkappen uit om dit te voorkomen.`,
  utilityIndexReversal: () =>
    "Bij utility index hangt de score af van de beste kwaliteit en de laagste prijs van anderen. Valt er een inschrijving af, dan kan een ander winnen. Punten met bandbreedte of gunnen op waarde voorkomt dit.",
  ladderDecreases: (p) =>
    `${level(p, "level")} heeft waarde ${number(p, "value")}, minder dan een lager niveau (${number(p, "lower")}). Een hoger niveau mag niet minder waard zijn.`,
  ladderOutOfRange: (p) =>
    isFilled(p, "value")
      ? `De waarde ${number(p, "value")} kan niet. Vul een getal van 0 tot en met 1 in.`
      : "Bij dit niveau staat geen waarde. Vul een getal van 0 tot en met 1 in.",
  ladderLevelTwice: (p) => `${level(p, "level")} staat twee keer in de tabel. Laat één rij staan.`,
  discountsMissing: (p) =>
    isFilled(p, "table")
      ? `De regel ${rule(p)} heeft in de tabel PSO-ladder de kolom ${discountColumn(p)} nodig, en die is leeg. Vul bij elk niveau de korting in; 0 mag.`
      : `De regel ${rule(p)} heeft een tabel PSO-ladder nodig. Maak die met de kolommen Niveau en ${discountColumn(p)}.`,
  discountMissing: (p) =>
    `${level(p, "level")} heeft geen korting in de kolom ${discountColumn(p)}. Vul die in; 0 mag.`,
  discountOutOfRange: (p) =>
    p["rule"] === "korting euro"
      ? `Een korting van ${euro(p, "value")} kan niet. Vul 0 euro of meer in.`
      : `Een korting van ${percent(p, "value")} kan niet. Vul een percentage van 0 tot onder 100 in.`,
  discountDecreases: (p) =>
    `${level(p, "level")} heeft een korting van ${discount(p, "value")}, minder dan een lager niveau (${discount(p, "lower")}). Een hoger niveau mag niet minder korting krijgen.`,
  discountShares: (p) =>
    `In de kolom Korting % staat ${number(p, "value")}. Dat kan ${percent(p, "percent")} of ${percent(p, "value")} betekenen; ik lees ${percent(p, "percent")}, zoals Excel een percentage bewaart. Klopt dat niet, typ het percentage dan als tekst, zoals ‘${percent(p, "value")}’.`,
  discountBelowOne: (p) =>
    `In de kolom Korting % staat ${number(p, "value")} naast grotere percentages; ik lees ${percent(p, "value")}. Bedoel je ${percent(p, "percent")}, typ dan ${number(p, "percent")}.`,
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
  notLocked: () =>
    "Het model is niet vastgelegd. Leg het vast voordat je de inschrijvingen leest: wijzigingen daarna zijn dan te zien.",
  lockedWithPrices: () =>
    "Het model is pas vastgelegd toen er al prijzen in de werkmap stonden. Leg een volgende tender vast voordat je de inschrijvingen leest.",
  lockedAfterClosing: (p) =>
    `Het model is vastgelegd op ${date(p, "locked")}, na de sluiting op ${date(p, "closing")}. De prijzen konden toen bekend zijn. Leg uit waarom dit mag, en leg een volgende tender vast vóór de sluiting.`,
  modelRelocked: (p) =>
    `Het model is eerder anders vastgelegd${isFilled(p, "first") ? `, voor het eerst op ${date(p, "first")}` : ""}. Daarna is het ${number(p, "times")} keer gewijzigd en opnieuw vastgelegd (${number(p, "items")} ${p["items"] === 1 ? "onderdeel" : "onderdelen"} gewijzigd). Ga in het logboek na of dat voor de inschrijvingen was.`,
  modelChangedSinceLock: (p) =>
    isFilled(p, "more")
      ? `Na het vastleggen zijn nog ${number(p, "more")} andere onderdelen van het model gewijzigd. Vergelijk met de tekst in het logboek.`
      : `Gewijzigd na het vastleggen. ${lockChange(lockChangeOf(p))}. Zet het terug, of leg uit waarom het mag.`,
  lotDrawn: (p) => {
    const drawn = String(p["bidders"] ?? "").split("; ");
    return `${endSentence(`Er is geloot op ${text(p, "when")}${isFilled(p, "by") ? ` door ${text(p, "by")}` : ""}`)} ${format.list(drawn)} ${drawn.length === 1 ? "krijgt" : "krijgen"} de opdracht. Hoe er is geloot, staat op het blad Loting en in het Logboek.`;
  },
  earlierDraw: (p) =>
    `${endSentence(`Voor deze tender is al eerder geloot, op ${text(p, "when")}${isFilled(p, "by") ? ` door ${text(p, "by")}` : ""}`)} Dat was tussen ${listed(p, "bidders")}; aangewezen: ${listed(p, "drawn")}. Nu is de gelijke stand anders. Leg uit waarom die loting niet meer geldt.`,
  lockOfUnknownTender: (p) =>
    `Op ${text(p, "when")} is het model van ${text(p, "tender")}${isFilled(p, "lot") ? `, perceel ${text(p, "lot")},` : ""} vastgelegd, maar die tender staat niet meer in de werkmap. Heet hij nu anders, geef hem dan zijn oude naam terug.`,
  logBroken: (p) =>
    p["kind"] === "edited"
      ? "Deze rij van het logboek is gewijzigd nadat zij is geschreven. Zoek een eerdere versie van de werkmap op."
      : "Deze rij van het logboek sluit niet aan op de rij erboven: er is een rij weg, bij gezet of verplaatst. Zoek een eerdere versie van de werkmap op.",
  tenderTwice: (p) =>
    `Tender ${text(p, "tender")}${isFilled(p, "lot") ? `, perceel ${text(p, "lot")},` : ""} staat er twee keer. Laat één rij staan.`,
};
