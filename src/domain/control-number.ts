/** SHA-256 of a text in UTF-8 as 64 hex digits in lower case; the domain has no library of its own. */
export type Digest = (text: string) => string;

/** The first 16 hex digits in 4 groups of 4, as people note and compare them: `3F9A-0B12-C4D5-E6F7`. */
export function controlNumber(hash: string): string {
  return (
    hash
      .slice(0, 16)
      .toUpperCase()
      .match(/.{1,4}/g) ?? []
  ).join("-");
}
