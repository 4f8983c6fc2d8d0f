import type { CodeText, CodeTextBlock } from "../../domain/sheets/code-text-sheet";

const heading = (text: string): CodeTextBlock => ({ kind: "heading", text });
const paragraph = (text: string): CodeTextBlock => ({ kind: "paragraph", text });
const list = (...texts: readonly string[]): readonly CodeTextBlock[] =>
  texts.map((text) => ({ kind: "item", text: `• ${text}` }));
const numbered = (...texts: readonly string[]): readonly CodeTextBlock[] =>
  texts.map((text, index) => ({ kind: "item", text: `${index + 1}. ${text}` }));

/** A social purchasing code to start from; the five promises are those of design section 1. */
export const codeText: CodeText = ({ organisation, contact, version }) => {
  const name = organisation ?? "[naam van de organisatie]";
  return [
    { kind: "title", text: "Sociale inkoopcode" },
    {
      kind: "subtitle",
      text: `${name} · versie ${version ?? "[versie]"} · vastgesteld op [datum]`,
    },
    {
      kind: "note",
      text: "Dit is een begin. Pas de tekst aan, vul in wat tussen [haken] staat en laat de code vaststellen. Haal daarna deze regel weg. Dit blad is van jou: het wordt niet meer overschreven.",
    },
    heading("Waar wij voor staan"),
    paragraph(
      `${name} vindt dat iedereen mee moet kunnen doen op de arbeidsmarkt. Daarom kopen wij bij voorkeur in bij organisaties die werk bieden aan mensen met een kwetsbare arbeidsmarktpositie: mensen die zonder steun moeilijk werk vinden of houden.`,
    ),
    paragraph(
      "Wij gebruiken daarvoor de Prestatieladder Socialer Ondernemen (PSO). Die laat zien hoeveel een organisatie voor deze mensen doet, vergeleken met organisaties van dezelfde grootte. De niveaus zijn, van laag naar hoog: Aspirant-status, Basistrede, Trede 1, Trede 2 en Trede 3. PSO 30+ is een extra vermelding bij Trede 3. Een certificaat geldt hoogstens twee jaar.",
    ),
    heading("Wat wij beloven"),
    ...numbered(
      "Elke leverancier krijgt deze code, ook wie nog leverancier kan worden.",
      "Elke aanbesteding en elke offerteaanvraag verwijst naar deze code en vraagt om een kopie van een geldig PSO-certificaat of gelijkwaardig bewijs.",
      "Een geldig certificaat is onderdeel van onze prijsafspraken en contracten.",
      "Het niveau op het certificaat is doorslaggevend bij de weging. Op welke manier, staat vooraf in de aanvraag.",
      "Wij toetsen met een vaste procedure of wij deze code naleven, en leggen dat vast in periodieke beoordelingen van onze leveranciers.",
    ),
    paragraph(
      "[Voor aanbestedende diensten:] Bij opdrachten waarvoor de Aanbestedingswet geldt, voeren wij deze code uit binnen die wet: met eisen en criteria die verband houden met de opdracht, vooraf bekend en voor iedereen gelijk.",
    ),
    heading("Wat wij van u vragen"),
    ...list(
      "Bevestig dat u deze code hebt ontvangen. Een antwoord per e-mail is genoeg.",
      "Stuur een kopie van uw geldige certificaat of van gelijkwaardig bewijs, en doe dat weer zodra u een nieuw certificaat hebt.",
      "Meld het ons als uw niveau verandert of als uw certificaat vervalt.",
      "Hebt u geen certificaat? Vertel ons dan wat u al doet en wat u van plan bent.",
    ),
    heading("Hoe wij wegen"),
    paragraph(
      "Een niveau telt als het certificaat geldig is op de peildatum van de aanvraag en het KvK-nummer van de inschrijver erop staat. In de aanvraag leest u vooraf hoe het niveau meetelt: bijvoorbeeld als beslissing tussen gelijkwaardige inschrijvingen, met punten, of als korting op de prijs waarmee wij rekenen.",
    ),
    paragraph(
      "Gelijkwaardig bewijs telt net zo zwaar als een certificaat. Daaruit moet blijken welk deel van uw werk wordt gedaan door mensen met een kwetsbare arbeidsmarktpositie en hoe u hen begeleidt, zo mogelijk bevestigd door een onafhankelijke partij. Wij bepalen met welk niveau het overeenkomt en leggen u uit waarom.",
    ),
    paragraph(
      "Geen certificaat hebben sluit u niet uit, tenzij een aanvraag dat vooraf als eis stelt. Een organisatie met minder dan 2 fte kan geen certificaat krijgen. Wij zien dat niet als onwil.",
    ),
    heading("Wat u kunt doen"),
    ...list(
      "Meet wat u al doet. Op pso-nederland.nl leest u wat meetelt en hoe u een certificaat aanvraagt.",
      "Begin met één werkplek, leerplek of stage voor iemand die moeilijk aan werk komt.",
      "Koop zelf in bij organisaties met een PSO-certificaat of bij een sociaal werkbedrijf. Ook dat telt mee.",
      "Haalt u nog geen trede? Met een goedgekeurd plan om binnen twee jaar minstens Trede 1 te halen, kunt u de Aspirant-status krijgen.",
      "Overleg met ons. Wij denken graag met u mee.",
    ),
    heading("Hoe wij dit bijhouden"),
    paragraph(
      "Wij houden bij wie deze code heeft ontvangen en bevestigd, welke certificaten geldig zijn en wat wij inkopen bij organisaties met een certificaat. Wij beoordelen onze leveranciers [elk jaar] en bespreken met u wat beter kan. Loopt een certificaat af tijdens een contract, dan vragen wij u op tijd naar het volgende.",
    ),
    heading("Contact"),
    paragraph(
      `Hebt u een vraag over deze code of bent u het niet eens met hoe wij hem toepassen? Neem contact op met ${contact ?? "[naam, e-mailadres en telefoonnummer]"}.`,
    ),
  ];
};
