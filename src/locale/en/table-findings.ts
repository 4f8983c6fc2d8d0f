import type { FindingParams } from "../../domain/finding";
import type { FindingSentences } from "../finding-sentences";
import type { TableFindingCode } from "../../domain/tables/table-finding-codes";
import { parseIsoDate } from "../../domain/dates/iso-date";
import { formatFor } from "../format";

const format = formatFor("en");

/** What is wrong with a table or a cell and what to do about it; the caller adds table, row and column. */
export const tableFindings: FindingSentences<TableFindingCode> = {
  noTables: () => [
    "This workbook has no table that I know.",
    "Give the columns the headers of the template, such as Leverancier and PSO-niveau.",
  ],
  tableMissing: (p) => [`There is no table with ${role(p, "role")}.`, "Add one or point it out."],
  twoCandidateTables: (p) => [
    `More than one table could be the one with ${role(p, "role")}: ${text(p, "tables")}.`,
    "Choose which one holds or remove the other.",
  ],
  tableFitsTwoRoles: (p) => [
    `This table could hold ${role(p, "first")} as well as ${role(p, "second")}.`,
    "Choose what it is.",
  ],
  columnMissing: (p) => [
    `This table with ${role(p, "role")} lacks the column ${choice(p, "column")}.`,
    "Add it or change the header.",
  ],
  columnTwice: (p) => [
    `The column ${text(p, "column")} is there more than once: ${text(p, "headers")} (${text(p, "cells")}).`,
    "Rename the headers that do not hold, or choose the right one.",
  ],
  criterionColumnTwice: (p) => [
    `Criterion ${text(p, "criterion")} has more than one column: ${text(p, "headers")} (${text(p, "cells")}).`,
    "Rename the column that does not hold.",
  ],
  rememberedTableGone: (p) => [
    `The table ${quoted(p, "table")} that you chose for ${role(p, "role")} is gone.`,
    "Choose again or remove the choice on the sheet Inkoopladder.",
  ],
  rememberedColumnGone: (p) => [
    `The header ${quoted(p, "header")} that you chose for ${text(p, "column")} is gone.`,
    "Choose again or remove the choice on the sheet Inkoopladder.",
  ],
  tableEmpty: (p) => [`This table with ${role(p, "role")} has no rows yet.`, "Fill it in."],
  errorValue: (p) => [
    `This cell holds the error ${text(p, "text")}.`,
    "Repair the formula or enter the value.",
  ],
  numberIsText: (p) => [
    `The number ${quoted(p, "text")} is stored as text and was read as ${number(p, "value")}.`,
    "If that is wrong, type it again as a number.",
  ],
  numberAmbiguous: (p) => [
    `${quoted(p, "text")} may be ${number(p, "first")} or ${number(p, "second")}.`,
    "Type it again as a number.",
  ],
  numberUnreadable: (p) => [`${quoted(p, "text")} is not a usable number here.`, "Enter a number."],
  dateUnreadable: (p) => [
    `${quoted(p, "text")} is not a date that I can read.`,
    "Enter a date as day-month-year.",
  ],
  dateAmbiguous: (p) => [
    `${quoted(p, "text")} was read as ${date(p, "first")} but may also be ${date(p, "second")}.`,
    "Type the date as day-month-year with hyphens.",
  ],
  dateTwoDigitYear: (p) => [`The year in ${quoted(p, "text")} has two digits.`, "Write the year in full."],
  dateYearImpossible: (p) => [`The year in ${date(p, "date")} cannot be right.`, "Correct the year."],
  yearUnreadable: (p) => [`${quoted(p, "text")} is not a year.`, "Enter a year of four digits, or a date."],
  yesNoUnreadable: (p) => [`I do not understand ${quoted(p, "text")}.`, "Enter ja (yes) or nee (no)."],
  settingTwice: (p) => [
    `The setting ${quoted(p, "setting")} is there more than once, with different values.`,
    "Keep one.",
  ],
  totalsRowLeftOut: (p) => [
    `The row ${quoted(p, "text")} was read as a total or closing line and does not count${others(p)}.`,
    "If it is an ordinary row, make the range an Excel table.",
  ],
  assessorColumns: (p) => [
    `Read as assessors, each with a column of their own: ${list(p, "assessors")}.`,
    text(p, "figures") === ""
      ? "If that is wrong, change the headers."
      : `Not read as assessors: ${list(p, "figures")}. If that is wrong, change the headers.`,
  ],
  aggregationUnreadable: (p) => [
    `I do not know ${quoted(p, "text")} as a way to combine assessments.`,
    "Enter mean, median or consensus.",
  ],
  rowsBelowBlankRow: (p) => [
    `Below the table with ${role(p, "role")} there is more data after a blank row, and it was not read.`,
    "Remove the blank row if it belongs to the table; else put it in another place.",
  ],
  rowsBelowTable: (p) => [
    `Right below the Excel table with ${role(p, "role")} there is more data, and it was not read.`,
    "Make the table longer if it belongs to it; else leave a blank row between.",
  ],
};

function role(p: FindingParams, key: string): string {
  switch (text(p, key)) {
    case "suppliers":
      return "suppliers";
    case "tenders":
      return "tenders";
    case "criteria":
      return "criteria";
    case "bids":
      return "bids";
    case "assessments":
      return "assessments";
    case "consensus":
      return "the consensus";
    case "ladder":
      return "the PSO ladder";
    case "contracts":
      return "contracts";
    case "purchases":
      return "purchases";
    case "reviewCriteria":
      return "criteria for supplier reviews";
    case "judgements":
      return "judgements about suppliers";
    case "committee":
      return "the committee";
    case "register":
      return "the extract from the PSO register";
    case "settings":
      return "settings";
    default:
      return text(p, key);
  }
}

function others(p: FindingParams): string {
  const count = Number(p["others"] ?? 0);
  if (!(count > 0)) return "";
  return count === 1 ? ", like one more row" : `, like ${format.number(count)} more rows`;
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
  return text(p, key).replace(" / ", " or ");
}

function number(p: FindingParams, key: string): string {
  return format.number(Number(p[key]), 15);
}

function date(p: FindingParams, key: string): string {
  const serial = parseIsoDate(text(p, key));
  return serial === null ? text(p, key) : format.date(serial);
}
