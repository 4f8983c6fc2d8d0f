/** A sheet name as a formula refers to it: always quoted, apostrophes doubled. `'Jan''s blad'` */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
