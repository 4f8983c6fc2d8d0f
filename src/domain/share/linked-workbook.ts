/** Texts inside a formula say nothing about links. */
const TEXTS = /"(?:[^"]|"")*"/g;
/**
 * `'C:\dir\[Book.xlsx]Sheet 1'!A1`, `[Book.xlsx]Sheet1!A1`, `[Book.xlsx]!Name`, and `'Book.xlsx'!Name` for a name of a whole
 * workbook. A sheet's name holds no brackets, so quoted brackets are always a workbook; bare ones that follow a letter are a
 * column of a table. Programs that keep the file's own form write a number between the brackets.
 */
const LINK =
  /'((?:[^'[\]]|'')*\[[^[\]']+\])(?:[^']|'')*'!|(?<![\p{L}\p{N}_.\]])(\[[^[\]]+\])[\p{L}\p{N}_.]*!|'((?:[^']|'')*\.xl\w+)'!/iu;

/** The other workbook that a formula reads, as it names it, without brackets; null for a formula that stays at home. */
export function linkedWorkbook(formula: string): string | null {
  if (!formula.startsWith("=") || !/\[|\.xl/i.test(formula)) return null;
  const match = LINK.exec(formula.replace(TEXTS, '""'));
  const source = match?.[1] ?? match?.[2] ?? match?.[3];
  return source === undefined ? null : source.replace(/[[\]]/g, "").replace(/''/g, "'");
}
