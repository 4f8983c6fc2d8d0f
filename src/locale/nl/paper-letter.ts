import type { LetterData } from "../../domain/papers/letter-data";
import type { LetterTexts } from "../../domain/sheets/paper-texts";
import { endSentence } from "../end-sentence";
import { formatFor } from "../format";
import { scoreFigures } from "../score-figures";
import { levels } from "./levels";
import { scoreSheetTexts } from "./score-sheet";

const format = formatFor("nl");
const FILL = "…………………………………";

/** The words of letters to bidders, in u-vorm. */
export const letterTexts: LetterTexts = {
  to: "Aan",
  addressToFill: `Adres of e-mailadres: ${FILL}`,
  byEmail: (email) => `Per e-mail: ${email}`,
  dated: (town, day) => `${town}, ${format.date(day)}`,
  reference: "Kenmerk",
  subject: "Betreft",
  subjectLine: (letter) =>
    `${letter.kind === "award" ? "Gunning" : "Afwijzing"} ${letter.key.tender}${lotOf(letter)}`,
  greeting: "Geachte heer, mevrouw,",
  decision: (letter) => {
    const bid = endSentence(
      `U hebt ingeschreven op ${letter.key.tender}${lotOf(letter)}${letter.description === "" ? "" : ` (${letter.description})`}`,
    );
    const intends = letter.standstill !== null;
    if (letter.kind === "award")
      return [
        `${bid} Met genoegen delen wij u mee dat wij ${intends ? "van plan zijn de opdracht aan u te gunnen" : "de opdracht aan u gunnen"}.${
          intends ? " Deze mededeling is nog geen aanvaarding van uw aanbod." : ""
        }`,
      ];
    const names = letter.winners.map(({ name }) => name);
    const rejected = `${bid} Wij hebben de inschrijvingen beoordeeld en gunnen de opdracht niet aan u.`;
    if (names.length === 0)
      return [`${rejected} De opdracht wordt aan niemand gegund, omdat geen enkele inschrijving meedoet.`];
    const award = names.length === 1 ? "de opdracht" : "de opdrachten";
    return [
      endSentence(
        `${rejected} Wij ${intends ? `zijn van plan ${award} te gunnen` : `gunnen ${award}`} aan ${format.list(names)}`,
      ),
    ];
  },
  headings: {
    own: "Uw beoordeling",
    motivation: "Waarom u deze scores kreeg",
    exclusion: "Waarom uw inschrijving niet meedoet",
    advantages: "Kenmerken en voordelen van de gekozen inschrijving",
    winnerMotivation: "Motivering van de gekozen inschrijving",
    standstill: "Opschortende termijn",
  },
  comparedWith: (winner) => `Uw inschrijving naast die van ${winner}`,
  columns: {
    criterion: "Onderdeel",
    most: "Hoogst mogelijk",
    score: "Score",
    points: "Punten",
    item: "Onderdeel",
    you: "U",
    euroPoints: "Waarde (EUR)",
  },
  rows: { price: "Prijs (EUR)", level: "PSO-niveau", rank: "Plaats in de rangorde" },
  rank: ({ place, of, shared }) => `${place}e van ${of}${shared ? " (gedeeld)" : ""}`,
  ownLevel: ({ stated, counted, reason, equivalent }) => {
    if (reason !== null && reason !== "levelMissing" && reason !== "unknownSupplier") {
      const name = stated === null || stated === "none" ? "" : `${levels[stated]}, `;
      return `${name}${scoreSheetTexts.levelReason[reason]}`;
    }
    return `${levels[counted]}${equivalent ? ", gelijkwaardig bewijs" : ""}`;
  },
  method: ({ method, rule }) =>
    `${scoreSheetTexts.method[method].explained} ${scoreSheetTexts.ruleExplained(rule, method)}`,
  ownNotes: ({ own, kind }) => {
    if (kind === "rejection") return [];
    if (own.drawn)
      return [
        "Uw inschrijving was niet te onderscheiden van een andere. Daarom is er geloot; het lot viel op u.",
      ];
    return own.byLevel ? ["Uw PSO-niveau gaf de doorslag."] : [];
  },
  exclusion: (exclusion, own) => {
    switch (exclusion.kind) {
      case "invalid":
        return "Wij hebben uw inschrijving ongeldig verklaard. De reden is:";
      case "lapsed":
        return "Uw inschrijving is vervallen.";
      case "aboveCeiling":
        return `${own.price === null ? "Uw prijs" : `Uw prijs van ${format.euro(own.price)}`} ligt boven de hoogst toegestane prijs van ${format.euro(exclusion.ceiling)}.`;
      case "belowMinimumScore":
        return `Uw score ${format.number(exclusion.score, 6)} voor ${exclusion.criterion} ligt onder het vereiste minimum van ${format.number(exclusion.minimum, 6)}.`;
      case "belowMinimumLevel":
        return `Voor deze opdracht is minstens ${levels[exclusion.minimum]} nodig. Op de peildatum telde voor u: ${letterTexts.ownLevel(own.level)}.`;
    }
  },
  beaten: ({ method, rounding, own }, { name, beaten, total, level }) => {
    const figures = scoreFigures(format, method, rounding);
    const both =
      total === null || own.total === null
        ? ""
        : ` (${figures.score(total)} tegen ${figures.score(own.total)} voor u)`;
    const higher =
      level === null
        ? "een hoger PSO-niveau dan u"
        : `PSO-niveau ${levels[level]}, tegenover ${levels[own.level.counted]} voor u`;
    switch (beaten) {
      case "score":
        return `${name} eindigt voor u met een betere uitkomst${both}.`;
      case "level":
        return `Volgens de PSO-regel hierboven gaf het PSO-niveau de doorslag: ${name} heeft ${higher}${both}.`;
      case "quality":
        return `De uitkomst en het PSO-niveau zijn gelijk${both}. ${name} eindigt voor u met meer kwaliteit.`;
      case "lot":
        return `Uw inschrijving en die van ${name} zijn niet te onderscheiden${both}. Daarom is er geloot; het lot viel op ${name}.`;
      case null:
        return "";
    }
  },
  advantage: (winner, { criterion, figures }, { method, rounding }) => {
    if (figures === null) return "";
    if (criterion === null)
      return `Prijs: ${winner} vraagt ${format.euro(figures.winner)}, u ${format.euro(figures.own)}.`;
    const euro = method === "gunnen op waarde";
    const shown = (value: number): string =>
      euro ? format.euroFixed(value, 2) : format.fixed(value, rounding + 1);
    return euro
      ? `${criterion}: de kwaliteit van ${winner} is ${shown(figures.winner)} waard, die van u ${shown(figures.own)}.`
      : `${criterion}: ${winner} krijgt ${shown(figures.winner)} punten, u ${shown(figures.own)}.`;
  },
  advantageNames: (winner, advantages) => {
    const criteria = advantages.flatMap(({ criterion }) => (criterion === null ? [] : [criterion]));
    return [
      ...(criteria.length === 0 ? [] : [`${winner} krijgt meer dan u op: ${format.list(criteria)}.`]),
      ...(criteria.length < advantages.length ? [`${winner} heeft een lagere prijs dan u.`] : []),
    ].join(" ");
  },
  noAdvantages: (winner) => `Op geen enkel onderdeel krijgt ${winner} meer dan u.`,
  deficit: (toWin) =>
    toWin === null
      ? "Met geen enkele lagere prijs had uw inschrijving gewonnen."
      : `Met een prijs die ${format.euro(toWin)} lager was, had uw inschrijving gewonnen, als al het andere gelijk bleef.`,
  motivationToFill: `Motivering: ${FILL}`,
  reasonToFill: `Reden: ${FILL}`,
  standstill: (letter) => {
    const { standstill } = letter;
    if (standstill === null) return [];
    const moved =
      standstill.movedFrom === null
        ? ""
        : ` De twintigste dag, ${format.date(standstill.movedFrom)}, is een weekend- of feestdag; daarom loopt de termijn door.`;
    const term = `Wij wachten met het sluiten van de overeenkomst. De opschortende termijn is 20 kalenderdagen, te rekenen vanaf de dag na de verzending van deze brief op ${format.date(letter.sentOn)}. De laatste dag is ${format.date(standstill.until)}.${moved}`;
    return letter.kind === "award"
      ? [
          `${term} Maakt een andere inschrijver binnen deze termijn een kort geding aanhangig, dan wachten wij de uitspraak af.`,
        ]
      : [
          `${term} Bent u het niet eens met deze beslissing, dan kunt u tot en met die dag een kort geding aanhangig maken bij de bevoegde rechter. Wij verzoeken u ons dan meteen een kopie van de dagvaarding te sturen.`,
        ];
  },
  questions: (contact, email) =>
    endSentence(`Hebt u vragen over deze brief, neem dan contact op met ${contact}, ${email}`),
  closing: "Met vriendelijke groet,",
  controlNumber: (number) => `Controlegetal van de beoordeling: ${number}`,
  asideNotes: (letter) => [
    "Deze opmerkingen staan naast de brief en worden niet afgedrukt.",
    "De gele cellen vul je zelf in.",
    ...(letter.standstill === null
      ? []
      : [
          `Opschortende termijn tot en met ${format.date(letter.standstill.until)}: laat de termijn door een jurist bevestigen. Gaat de brief op een andere dag weg, maak hem dan opnieuw.`,
          "De termijn begint pas met een brief die de redenen goed geeft.",
        ]),
    ...(letter.priceDerivable
      ? [
          "Met de punten in deze brief is de prijs van de winnaar terug te rekenen. Wil je dat niet, zet de scores dan uit.",
        ]
      : []),
    ...(isWithheld(letter)
      ? [
          "Een motivering noemt een andere inschrijver en is daarom weggelaten. Pas haar aan in de tabel en maak de brief opnieuw, of vul haar hier in.",
        ]
      : []),
  ],
};

function lotOf({ key }: Pick<LetterData, "key">): string {
  return key.lot === "" ? "" : `, perceel ${key.lot}`;
}

function isWithheld({ own, winners }: LetterData): boolean {
  const all = [
    own.remark,
    ...own.scores.map(({ motivation }) => motivation),
    ...winners.flatMap(({ motivations }) => motivations ?? []),
  ];
  return all.some((motivation) => motivation?.kind === "withheld");
}
