/** Longest address that can be delivered (RFC 5321, 4.5.3.1.3: a path of 256 with its brackets). */
const LONGEST = 254;

const LOCAL_PART = /^[^\s@<>()[\]\\,;:"]+$/;
const DOMAIN_LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;

/**
 * One e-mail address; null for anything else, such as two addresses in one cell. Judged by what people mistype, not by
 * the letter of the standard: one @, no spaces, a domain with a dot. `Naam <a@b.nl>` and `mailto:a@b.nl` give `a@b.nl`.
 */
export function parseEmail(text: string): string | null {
  const single = text.trim().replace(/ ?[;,]$/, "");
  const bracketed = /^[^<>@]*<([^<>]*)>$/.exec(single);
  const address = (bracketed?.[1] ?? single).trim().replace(/^mailto:/i, "");
  return isAddress(address) ? address : null;
}

function isAddress(address: string): boolean {
  const [local = "", domain = "", ...more] = address.split("@");
  if (address.length > LONGEST || more.length > 0) return false;
  if (!LOCAL_PART.test(local) || /^\.|\.\.|\.$/.test(local)) return false;
  const labels = domain.split(".");
  const last = labels.at(-1) ?? "";
  return (
    labels.length >= 2 && labels.every((label) => DOMAIN_LABEL.test(label)) && /\p{L}.*\p{L}/u.test(last)
  );
}
