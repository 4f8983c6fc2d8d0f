import type { TenderKey } from "../finding";
import { sheetName } from "./sheet-name";

/** As long as `sheetName` lets a name be. */
const LONGEST = 26;
const LEAST_OF_TENDER = 4;

/** The name of a paper about a tender: a long one loses the end of the tender's name and keeps its lot. */
export function paperName(paper: string, { tender, lot }: TenderKey): string {
  const end = lot.trim() === "" ? "" : ` ${lot.trim()}`;
  const room = LONGEST - paper.length - 1 - end.length;
  const start = room < LEAST_OF_TENDER ? tender.trim() : [...tender.trim()].slice(0, room).join("").trim();
  return sheetName(`${paper} ${start}${end}`);
}
