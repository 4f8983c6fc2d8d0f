/** A sheet name as formulas write it, always quoted: quoting a simple name is allowed everywhere. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Excel's rules: 1 to 31 characters, none of []:*?/\, no apostrophe at either end. */
export function isLegalSheetName(name: string): boolean {
  const printable = [...name].every((character) => character >= " ");
  return (
    name.length >= 1 && name.length <= 31 && printable && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name)
  );
}
