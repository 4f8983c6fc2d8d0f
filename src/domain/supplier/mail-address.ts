import { parseEmail } from "../identifiers/email";

/** Signs that separate recipients or headers in a link, or that a program may read so after decoding twice. */
const UNSAFE = /[,;?&%#=<>"\\()[\]:\p{C}\s]/u;
/** Of an encoded address: a longer one leaves no room for a letter in a link. */
const LONGEST = 500;

/**
 * The one address that a letter may go to; null for anything that could add a recipient or a header to a `mailto:` link,
 * also where e-mail itself would allow it.
 */
export function mailAddress(text: string | null): string | null {
  const address = text === null ? null : parseEmail(text);
  if (address === null || UNSAFE.test(address)) return null;
  return encodedAddress(address).length > LONGEST ? null : address;
}

/** As it stands in a link; the "@" stays what it is (RFC 6068, 2). */
export function encodedAddress(address: string): string {
  return address.split("@").map(encodedPart).join("@");
}

/** Percent-encoded, the signs included that `encodeURIComponent` leaves and a link in a page could end at. */
export function encodedPart(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
