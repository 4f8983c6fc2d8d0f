import fc from "fast-check";

/** Nine digits that pass the elfproef, made by choosing the last one so that the sum comes out. */
export const rsins: fc.Arbitrary<string> = fc.integer({ min: 1, max: 99_999_999 }).chain((number) => {
  const front = String(number).padStart(8, "0");
  const sum = [...front].reduce((total, digit, index) => total + (9 - index) * Number(digit), 0);
  return sum % 11 === 10 ? rsins : fc.constant(`${front}${sum % 11}`);
});

const suffixes = fc.integer({ min: 1, max: 99 }).map((number) => String(number).padStart(2, "0"));

/** The btw-id of a legal entity: its RSIN with a suffix. */
const entityVatIds = fc.tuple(rsins, suffixes).map(([rsin, suffix]) => `NL${rsin}B${suffix}`);

/** The btw-id of a sole trader: the suffix makes the whole leave 1 when it is divided by 97. */
const soleTraderVatIds = fc.integer({ min: 0, max: 999_999_999 }).map((number) => {
  const digits = String(number).padStart(9, "0");
  // N = 23, L = 21 and B = 11 in ISO 7064; a suffix of 97 does what 00 would.
  const rest = Number(BigInt(`2321${digits}1100`) % 97n);
  const suffix = (98 - rest) % 97 || 97;
  return `NL${digits}B${String(suffix).padStart(2, "0")}`;
});

export const vatIds: fc.Arbitrary<string> = fc.oneof(entityVatIds, soleTraderVatIds);

const kvks = fc.integer({ min: 1, max: 99_999_999 }).map((number) => String(number).padStart(8, "0"));
const schoolNumbers = fc.stringMatching(/^[0-9]{2}[A-Z]{2}[0-9]{4}[1-9A-Z]$/);

export const oins: fc.Arbitrary<string> = fc.oneof(
  rsins.map((rsin) => `00000001${rsin}000`),
  kvks.map((kvk) => `00000003${kvk}0000`),
  fc.integer({ min: 1, max: 999_999_999 }).map((number) => `00000004${String(number).padStart(9, "0")}000`),
  schoolNumbers.map((main) => `00000007${main}000`),
);
