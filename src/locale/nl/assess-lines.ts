import { endSentence } from "../end-sentence";
import { formatFor } from "../format";
import type { AssessLines } from "../assess-lines";

const format = formatFor("nl");

export const assessLines: AssessLines = {
  assessorsMissing: '--assessors is leeg. Geef de namen met een puntkomma ertussen: --assessors "Anna;Bram".',
  assessorTwice: (name) => `--assessors: ${name} staat er twee keer. Geef ieder een eigen naam.`,
  opened: (tender, assessors, controlNumber) =>
    endSentence(
      `${tender}: formulieren gemaakt voor ${format.list(assessors)}, controlegetal ${controlNumber}`,
    ),
  written: (sheets) => `Geschreven: ${format.list(sheets)}`,
  sameWorkbook:
    "De formulieren staan in deze werkmap, naast prijzen en logboek. Moeten die verborgen blijven, maak dan met --forms een eigen werkmap per beoordelaar.",
  namesInLog:
    "Wie het logboek opent, ziet welke letter bij welke inschrijver hoort. Stuur beoordelaars dus alleen hun eigen werkmap.",
  merged: (tender, { added, overwrites, open }) =>
    `${tender}: samengevoegd. Nieuw: ${format.number(added)}, gewijzigd: ${format.number(overwrites.length)}, nog open: ${format.number(open)}.`,
  overwritten: ({ assessor, bidder, criterion, was, becomes }) =>
    `  ${assessor}, ${bidder}, ${criterion}: was ${was === null ? "onleesbaar" : format.number(was, 9)}, wordt ${format.number(becomes, 9)}`,
  apart: ({ bidder, criterion, scores }) =>
    `  ver uit elkaar: ${bidder}, ${criterion}: ${scores.map(({ assessor, score }) => `${assessor} ${format.number(score, 9)}`).join(", ")}`,
  nothingNew: (tender, open) =>
    `${tender}: op de formulieren staat niets nieuws. Nog open: ${format.number(open)}.`,
  closed: (tender, controlNumber) =>
    `${tender}: de kwaliteit is afgesloten, controlegetal ${controlNumber}. De prijzen mogen nu in beeld.`,
  notNow: {
    open: (tender) => `${tender}: de beoordeling is al open. Voeg eerst samen en sluit de kwaliteit af.`,
    notOpen: (tender) => `${tender}: er is geen beoordeling open. Begin met het commando assess.`,
    incomplete: (tender) =>
      `${tender}: nog niet elke geldige inschrijving heeft een score voor elk criterium. Vul de scores aan en voeg samen (merge).`,
  },
  noQuality: (tender) =>
    `${tender}: deze tender heeft geen kwaliteitscriterium, dus er is niets te beoordelen.`,
};
