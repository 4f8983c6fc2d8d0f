import { LEVELS } from "../../domain/pso/level";
import type { RequestFacts, RequestTexts } from "../../domain/supplier/request-texts";
import { minimumsOf, priceWeight, psoCriteria } from "../../domain/supplier/write-request";
import { isDiscount } from "../../domain/tender/decision-rules/decision-rule";
import { isRelative } from "../../domain/tender/price-formulas/price-points";
import type { Criterion, PriceFormula, Tender } from "../../domain/tender/tender";
import { formatFor } from "../format";
import { levels } from "./levels";
import { scoreMethodTexts } from "./score-method";
import { ruleExplained } from "./score-result";
import { scoreSheetTexts } from "./score-sheet";

const format = formatFor("nl");
const figure = (value: number): string => format.number(value, 6);
const points = (value: number): string => `${figure(value)} ${value === 1 ? "punt" : "punten"}`;
const isPublic = ({ procedure }: Tender): boolean => procedure !== null && procedure !== "private";
const isLabel = ({ procedure }: Tender): boolean => procedure === "european" || procedure === "reserved";

/** The text of a request, to be copied into its documents; bidders are addressed in the u-vorm. */
export const requestTexts: RequestTexts = {
  code: ({ organisation, codeVersion, tender }) => ({
    heading: "Sociale inkoopcode",
    text: [
      `Op deze aanvraag is de sociale inkoopcode${codeVersion === null ? "" : `, versie ${codeVersion},`} van ${organisation ?? "[naam van de organisatie]"} van toepassing. U vindt de code [in de bijlage]. Wij kopen bij voorkeur in bij organisaties die werk bieden aan mensen met een kwetsbare arbeidsmarktpositie.`,
      isPublic(tender)
        ? "Bij de beoordeling telt alleen wat in deze stukken staat."
        : "Hoe dat bij deze aanvraag meetelt, leest u hieronder.",
    ].join(" "),
  }),
  certificate: ({ tender, copyRequired }) => ({
    heading: "PSO-certificaat of gelijkwaardig bewijs",
    text: [
      `Hebt u een PSO-certificaat (Prestatieladder Socialer Ondernemen) of gelijkwaardig bewijs? Stuur dan met uw ${isPublic(tender) ? "inschrijving" : "offerte"} een kopie mee van het certificaat of het bewijs dat geldig is op de peildatum. Het KvK-nummer waarmee u inschrijft, moet op het certificaat staan.`,
      isPublic(tender)
        ? "Gelijkwaardig is ieder bewijs waaruit blijkt dat u in dezelfde mate werk biedt aan mensen met een kwetsbare arbeidsmarktpositie. Wij bepalen met welk niveau het overeenkomt en motiveren dat."
        : "Wij bepalen met welk niveau gelijkwaardig bewijs overeenkomt.",
      isLabel(tender)
        ? "Kon u het certificaat buiten uw schuld niet op tijd krijgen, dan accepteren wij ook ander passend bewijs dat u aan dezelfde eisen voldoet (artikel 2.78a Aanbestedingswet 2012)."
        : "",
      copyRequired ? "Zonder kopie telt het niveau op een certificaat niet mee." : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  }),
  link: ({ tender }) => ({
    heading: "Verband met de opdracht",
    text: [
      "Wij vragen naar het niveau omdat [beschrijf hoe het werk van mensen met een kwetsbare arbeidsmarktpositie onderdeel is van de uitvoering van deze opdracht]. Waar in deze stukken PSO, een niveau of een certificaat staat, leest u ‘of gelijkwaardig’.",
      tender.procedure === "reserved"
        ? "Deze opdracht is voorbehouden aan ondernemingen die als hoofddoel hebben mensen met een handicap of een achterstand te laten meedoen in werk en waar zij ten minste 30% van het personeel zijn (artikel 2.82 Aanbestedingswet 2012). Een PSO 30+ kan van dat laatste een bewijs zijn."
        : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  }),
  referenceDate: ({ tender, moment }) => ({
    heading: "Peildatum",
    text: `De peildatum is ${momentName(moment)}${format.date(tender.referenceDate)}. Een niveau telt als het certificaat dan geldig is, de eerste en de laatste dag meegerekend. Anders telt het als geen niveau.${moment === "term" ? " Het niveau moet daarna de hele looptijd van het contract gelden; zie de contractbepaling." : ""}`,
  }),
  criteria: ({ tender }) => ({
    heading: "Gunningscriteria",
    text: tender.criteria.map((criterion) => criterionLine(criterion, tender)).join("\n"),
  }),
  score: ({ tender }) => ({
    heading: "Hoe de uitkomst ontstaat",
    text: [
      scoreMethodTexts[tender.method].explained,
      ...(tender.method === "utility index"
        ? [
            `Als formule: U = (1 − (meeste punten − uw punten) ÷ ${figure(priceWeight(tender))}) × laagste prijs ÷ uw prijs. Punten zijn hier de punten zonder die voor de prijs.`,
          ]
        : []),
      ...(isDiscount(tender.rule)
        ? ["Met prijs is steeds bedoeld: de inschrijfprijs min de korting van het PSO-niveau."]
        : []),
    ].join(" "),
  }),
  pricePoints: ({ tender }) => ({
    heading: "Punten voor de prijs",
    text: [
      `Punten voor de prijs = ${priceFormula(tender.priceFormula, figure(priceWeight(tender)))}.`,
      tender.clip
        ? `Minder dan 0 en meer dan ${points(priceWeight(tender))} kan niet: punten daarbuiten worden afgekapt.`
        : unclipped(tender.priceFormula, priceWeight(tender)),
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  }),
  qualityPoints: ({ tender }) => {
    const top = tender.method === "gunnen op waarde" ? "waarde" : "gewicht";
    const what = tender.method === "gunnen op waarde" ? "Waarde van een score" : "Punten voor een score";
    const hasZero = tender.criteria.some((each) => each.kind === "quality" && each.scaleZero > each.scaleMin);
    return {
      heading: tender.method === "gunnen op waarde" ? "Waarde van kwaliteit" : "Punten voor kwaliteit",
      text: hasZero
        ? `${what} = ${top} × (score − nulpunt) ÷ (hoogste score − nulpunt), per criterium. Het nulpunt is de laagste score, tenzij bij het criterium een ander nulpunt staat. Een score onder het nulpunt kost dus ${tender.method === "gunnen op waarde" ? "waarde" : "punten"}.`
        : `${what} = ${top} × (score − laagste score) ÷ (hoogste score − laagste score), per criterium.`,
    };
  },
  rule: ({ tender }) => ({
    heading: "Hoe het PSO-niveau meetelt",
    text:
      tender.rule.kind === "gewogen" && psoCriteria(tender).length === 0
        ? `${ruleExplained(tender.rule, tender.method)} Deze aanvraag heeft geen criterium voor het PSO-niveau: het niveau verandert de volgorde niet.`
        : `${ruleExplained(tender.rule, tender.method)} Van laag naar hoog: ${LEVELS.map((level) => levels[level]).join(", ")}.`,
  }),
  levelWorth: ({ tender }) => ({
    heading: "Wat elk PSO-niveau oplevert",
    text: psoCriteria(tender)
      .map((criterion) => {
        const euro = tender.method === "gunnen op waarde";
        const top = euro ? (criterion.value ?? 0) : criterion.weight;
        const worth = LEVELS.map((level) => {
          const earned = top * tender.utilities[level];
          return `${levels[level]} ${euro ? format.euro(earned) : points(earned)}`;
        });
        return `${criterion.name}: ${worth.join(", ")}.`;
      })
      .join("\n"),
  }),
  discounts: ({ tender: { rule, discounts } }) => ({
    heading: "Korting per PSO-niveau",
    text: `Voor de vergelijking gaat van uw inschrijfprijs af: ${LEVELS.map((level) => {
      const share = `${figure(discounts.share[level] * 100)}%`;
      return `${levels[level]} ${rule.kind === "korting procent" ? share : format.euro(discounts.euro[level])}`;
    }).join(", ")}. Betaald wordt de inschrijfprijs.`,
  }),
  exclusion: ({ tender }) => ({
    heading: "Wanneer een inschrijving afvalt",
    text: [
      ...(tender.ceilingPrice === null
        ? []
        : [`Een inschrijfprijs boven ${format.euro(tender.ceilingPrice)} valt af.`]),
      ...minimumsOf(tender).map(
        ({ name, minimum }) => `Een score onder ${figure(minimum)} voor ${name} valt af.`,
      ),
      "Wie afvalt, krijgt geen plaats en heeft geen invloed op de punten van anderen.",
    ].join(" "),
  }),
  rounding: ({ tender: { method, rounding } }) => ({
    heading: "Afronding",
    text: `Wij ronden pas aan het eind af: de uitkomst en ${method === "gunnen op waarde" ? "de waarde van de kwaliteit" : "de punten voor kwaliteit"}, elk één keer, ${decimals(rounding)}. Een half wordt van nul af afgerond. Wij vergelijken de afgeronde getallen.`,
  }),
  ties: ({ tender }) => ({
    heading: "Gelijke inschrijvingen en loting",
    text: `De volgorde waarin wij vergelijken is: ${scoreSheetTexts.order(tender.rule.kind)}. Zijn inschrijvingen op alles gelijk, dan delen zij een plaats. Is er dan een keuze nodig om te gunnen, dan loten wij. De inschrijvers om wie het gaat, horen vooraf waar en wanneer dat gebeurt en mogen erbij zijn.`,
  }),
  contracts: ({ tender: { contracts } }) => ({
    heading: "Aantal opdrachten",
    text:
      contracts === 1
        ? "Wij gunnen één opdracht, aan de inschrijver op de eerste plaats."
        : `Wij gunnen ${figure(contracts)} opdrachten, aan de inschrijvers op plaats 1 tot en met ${figure(contracts)}.`,
  }),
  dropOut: ({ tender }) => ({ heading: "Als een inschrijver afvalt na de gunning", text: dropOut(tender) }),
  clause: ({ moment }) => ({
    heading: "Contractbepaling (voorbeeld, laat dit juridisch toetsen)",
    text: [
      "1. Opdrachtnemer heeft bij de gunning PSO-niveau [niveau], aangetoond met een certificaat of gelijkwaardig bewijs. De prijsafspraken in dit contract zijn mede daarop gebaseerd.",
      `2. Opdrachtnemer houdt gedurende de ${moment === "term" ? "hele " : ""}looptijd van het contract ten minste dit niveau.`,
      "3. Eindigt het certificaat tijdens de looptijd, dan stuurt opdrachtnemer voor de laatste dag waarop het geldig is een kopie van het nieuwe certificaat of van gelijkwaardig bewijs.",
      "4. Vervalt het certificaat of daalt het niveau, dan meldt opdrachtnemer dat binnen [10] werkdagen, met een plan om het niveau binnen [6] maanden te herstellen.",
      "5. Is het niveau na die termijn niet hersteld, dan [gevolg, bijvoorbeeld een lagere vergoeding, geen verlenging of opzegging], tenzij opdrachtnemer laat zien dat dit niet aan hem te wijten is.",
    ].join("\n"),
  }),
};

function momentName(moment: RequestFacts["moment"]): string {
  switch (moment) {
    case "closing":
      return "de sluitingsdatum van de inschrijving: ";
    case "award":
      return "de datum van de gunning: ";
    case "start":
    case "term":
      return "de dag waarop het contract begint: ";
    case null:
      return "";
  }
}

function criterionLine(criterion: Criterion, { method }: Tender): string {
  const parts = [worthOf(criterion, method)];
  if (criterion.kind === "quality") {
    const { scaleMin, scaleMax, scaleZero, minimumScore } = criterion;
    parts.push(`score van ${figure(scaleMin)} tot ${figure(scaleMax)}`);
    if (scaleZero > scaleMin) parts.push(`nulpunt ${figure(scaleZero)}`);
    if (minimumScore !== null) parts.push(`minimaal ${figure(minimumScore)}`);
  }
  return `${criterion.name}: ${parts.filter((part) => part !== "").join(", ")}`;
}

function worthOf(criterion: Criterion, method: Tender["method"]): string {
  if (method === "gunnen op waarde")
    return criterion.kind === "price"
      ? "de prijs in euro"
      : `hoogstens ${format.euro(criterion.value ?? 0)} waard`;
  if (criterion.kind === "price" && method === "prijs per kwaliteit") return "de prijs in euro";
  return criterion.kind === "price" && method === "utility index"
    ? `gewicht ${figure(criterion.weight)}`
    : points(criterion.weight);
}

function priceFormula(formula: PriceFormula, weight: string): string {
  switch (formula.kind) {
    case "laagste/prijs":
      return `${weight} × laagste prijs ÷ uw prijs`;
    case "laag-hoog":
      return `${weight} × (hoogste prijs − uw prijs) ÷ (hoogste prijs − laagste prijs); zijn alle prijzen gelijk of is er maar één, dan ${weight}`;
    case "afwijking":
      return `${weight} × (1 − (uw prijs − laagste prijs) ÷ laagste prijs)`;
    case "log":
      return `${weight} × (1 − ln(uw prijs ÷ laagste prijs) ÷ ln(${figure(formula.base)})), met ln de natuurlijke logaritme`;
    case "bandbreedte":
      return `${weight} × (${format.euro(formula.high)} − uw prijs) ÷ (${format.euro(formula.high)} − ${format.euro(formula.low)})`;
  }
}

/** Where points that are not cut may end up. */
function unclipped(formula: PriceFormula, weight: number): string {
  switch (formula.kind) {
    case "laagste/prijs":
    case "laag-hoog":
      return "";
    case "afwijking":
      return "Boven het dubbele van de laagste prijs zijn de punten lager dan 0; wij kappen ze niet af.";
    case "log":
      return `Boven ${figure(formula.base)} keer de laagste prijs zijn de punten lager dan 0; wij kappen ze niet af.`;
    case "bandbreedte":
      return `Een prijs onder ${format.euro(formula.low)} geeft meer dan ${points(weight)}, een prijs boven ${format.euro(formula.high)} minder dan 0; wij kappen ze niet af.`;
  }
}

function decimals(rounding: number): string {
  if (rounding === 0) return "op hele getallen";
  return rounding === 1 ? "op 1 decimaal" : `op ${figure(rounding)} decimalen`;
}

function dropOut({ method, priceFormula: formula, criteria, recalculate }: Tender): string {
  const isIndex = method === "utility index";
  const dependsOnOthers =
    isIndex || (method === "punten" && isRelative(formula) && priceWeight({ criteria }) > 0);
  const rest = "De plaatsen worden daarna verdeeld over wie er over is.";
  if (!dependsOnOthers)
    return `Valt na de gunning een inschrijver weg, dan verandert de uitkomst van de anderen niet: die hangt niet af van de prijs van een ander. ${rest}`;
  switch (recalculate) {
    case "yes":
      return `Valt na de gunning een inschrijver weg, dan berekenen wij de uitkomst van de anderen opnieuw, alsof deze inschrijver niet had ingeschreven. ${rest}`;
    case "no":
      return `Valt na de gunning een inschrijver weg, dan berekenen wij de uitkomst van de anderen niet opnieuw: ${isIndex ? "de prijs en de punten" : "de prijs"} van deze inschrijver ${isIndex ? "blijven" : "blijft"} als maatstaf meetellen. ${rest}`;
    case null:
      return "[Kies vooraf en vul dit ook in bij Herberekenen.] Valt na de gunning een inschrijver weg, dan berekenen wij de uitkomst van de anderen [wel / niet] opnieuw.";
  }
}
