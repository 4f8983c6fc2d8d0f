import type { FindingParams } from "../../domain/finding";
import type { FindingSentences } from "../finding-sentences";
import type { TableFindingCode } from "../../domain/tables/table-finding-codes";
import { parseIsoDate } from "../../domain/dates/iso-date";
import { formatFor } from "../format";

const format = formatFor("nl");

/** What is wrong with a table or a cell and what to do about it; the caller adds table, row and column. */
export const tableFindings: FindingSentences<TableFindingCode> = {
  noTables: () => [
    "Ik vind in deze werkmap geen tabel die ik ken.",
    "Geef de kolommen de koppen van de sjabloon, zoals Leverancier en PSO-niveau.",
  ],
  tableMissing: (p) => [`Er is geen tabel met ${role(p, "role")}.`, "Voeg die toe of wijs hem aan."],
  twoCandidateTables: (p) => [
    `Meer dan één tabel kan de tabel met ${role(p, "role")} zijn: ${text(p, "tables")}.`,
    "Kies welke geldt of haal de andere weg.",
  ],
  tableFitsTwoRoles: (p) => [
    `Deze tabel kan zowel ${role(p, "first")} als ${role(p, "second")} bevatten.`,
    "Kies wat het is.",
  ],
  columnMissing: (p) => [
    `In deze tabel met ${role(p, "role")} ontbreekt de kolom ${choice(p, "column")}.`,
    "Voeg die toe of pas de kop aan.",
  ],
  columnTwice: (p) => [
    `De kolom ${text(p, "column")} staat er meer dan één keer: ${text(p, "headers")} (${text(p, "cells")}).`,
    "Geef de koppen die niet gelden een andere naam, of kies de juiste.",
  ],
  criterionColumnTwice: (p) => [
    `Criterium ${text(p, "criterion")} heeft meer dan één kolom: ${text(p, "headers")} (${text(p, "cells")}).`,
    "Geef de kolom die niet geldt een andere naam.",
  ],
  rememberedTableGone: (p) => [
    `De tabel ${quoted(p, "table")} die je eerder koos voor ${role(p, "role")} is er niet meer.`,
    "Kies opnieuw of haal de keuze weg op het blad Inkoopladder.",
  ],
  rememberedColumnGone: (p) => [
    `De kop ${quoted(p, "header")} die je eerder koos voor ${text(p, "column")} is er niet meer.`,
    "Kies opnieuw of haal de keuze weg op het blad Inkoopladder.",
  ],
  tableEmpty: (p) => [`Deze tabel met ${role(p, "role")} heeft nog geen rijen.`, "Vul hem in."],
  errorValue: (p) => [
    `In deze cel staat de fout ${text(p, "text")}.`,
    "Herstel de formule of vul de waarde in.",
  ],
  numberIsText: (p) => [
    `Het getal ${quoted(p, "text")} staat er als tekst en is gelezen als ${number(p, "value")}.`,
    "Klopt dat niet, typ het dan opnieuw als getal.",
  ],
  numberAmbiguous: (p) => [
    `${quoted(p, "text")} kan ${number(p, "first")} of ${number(p, "second")} zijn.`,
    "Typ het opnieuw als getal.",
  ],
  numberUnreadable: (p) => [`${quoted(p, "text")} is hier geen bruikbaar getal.`, "Vul een getal in."],
  dateUnreadable: (p) => [
    `${quoted(p, "text")} is geen datum die ik kan lezen.`,
    "Vul een datum in als dag-maand-jaar.",
  ],
  dateAmbiguous: (p) => [
    `${quoted(p, "text")} is gelezen als ${date(p, "first")}, maar kan ook ${date(p, "second")} zijn.`,
    "Typ de datum als dag-maand-jaar met streepjes.",
  ],
  dateTwoDigitYear: (p) => [
    `In ${quoted(p, "text")} heeft het jaar twee cijfers.`,
    "Schrijf het jaar voluit.",
  ],
  dateYearImpossible: (p) => [`Het jaar in ${date(p, "date")} kan niet kloppen.`, "Verbeter het jaar."],
  yearUnreadable: (p) => [
    `${quoted(p, "text")} is geen jaar.`,
    "Vul een jaar van vier cijfers in, of een datum.",
  ],
  yesNoUnreadable: (p) => [`${quoted(p, "text")} begrijp ik niet.`, "Vul ja of nee in."],
  settingTwice: (p) => [
    `De instelling ${quoted(p, "setting")} staat er meer dan één keer, met verschillende waarden.`,
    "Laat er één staan.",
  ],
  totalsRowLeftOut: (p) => [
    `De rij ${quoted(p, "text")} is gelezen als totaal of slotregel en telt niet mee${others(p)}.`,
    "Is het een gewone rij, maak van het bereik dan een Excel-tabel.",
  ],
  assessorColumns: (p) => [
    `Als beoordelaar gelezen, elk met een eigen kolom: ${list(p, "assessors")}.`,
    text(p, "figures") === ""
      ? "Klopt dat niet, pas dan de koppen aan."
      : `Niet als beoordelaar gelezen: ${list(p, "figures")}. Klopt dat niet, pas dan de koppen aan.`,
  ],
  aggregationUnreadable: (p) => [
    `${quoted(p, "text")} ken ik niet als manier om beoordelingen samen te voegen.`,
    "Vul gemiddelde, mediaan of consensus in.",
  ],
  rowsBelowBlankRow: (p) => [
    `Onder de tabel met ${role(p, "role")} staan na een lege rij nog gegevens, en die zijn niet gelezen.`,
    "Haal de lege rij weg als ze erbij horen; zet ze anders op een andere plek.",
  ],
  rowsBelowTable: (p) => [
    `Vlak onder de Excel-tabel met ${role(p, "role")} staan nog gegevens, en die zijn niet gelezen.`,
    "Maak de tabel langer als ze erbij horen; zet er anders een lege rij tussen.",
  ],
};

function role(p: FindingParams, key: string): string {
  switch (text(p, key)) {
    case "suppliers":
      return "leveranciers";
    case "tenders":
      return "tenders";
    case "criteria":
      return "criteria";
    case "bids":
      return "inschrijvingen";
    case "assessments":
      return "beoordelingen";
    case "consensus":
      return "de consensus";
    case "ladder":
      return "de PSO-ladder";
    case "contracts":
      return "contracten";
    case "purchases":
      return "inkopen";
    case "reviewCriteria":
      return "criteria voor leveranciersbeoordelingen";
    case "judgements":
      return "oordelen over leveranciers";
    case "committee":
      return "de commissie";
    case "register":
      return "het uittreksel uit het PSO-register";
    case "settings":
      return "instellingen";
    default:
      return text(p, key);
  }
}

function others(p: FindingParams): string {
  const count = Number(p["others"] ?? 0);
  if (!(count > 0)) return "";
  return count === 1 ? ", net als nog een rij" : `, net als nog ${format.number(count)} rijen`;
}

function list(p: FindingParams, key: string): string {
  return format.list(text(p, key).split("; "));
}

function text(p: FindingParams, key: string): string {
  return String(p[key] ?? "");
}

function quoted(p: FindingParams, key: string): string {
  return `‘${text(p, key)}’`;
}

function choice(p: FindingParams, key: string): string {
  return text(p, key).replace(" / ", " of ");
}

function number(p: FindingParams, key: string): string {
  return format.number(Number(p[key]), 15);
}

function date(p: FindingParams, key: string): string {
  const serial = parseIsoDate(text(p, key));
  return serial === null ? text(p, key) : format.date(serial);
}
