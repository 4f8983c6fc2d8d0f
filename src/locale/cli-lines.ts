import type { CertificateCheck, TenderPreview } from "../application/inspection";
import type { Place } from "../domain/cell";
import type { Finding, Severity } from "../domain/finding";
import type { FindingTexts } from "./finding-texts";
import type { Texts } from "./language";

/** At most this many suppliers or findings are printed; the JSON has them all. */
const MOST_LINES = 200;

/** One line per supplier: whether the certificate counts, and the reason when it does not. */
export function supplierLines(
  check: CertificateCheck,
  texts: Texts,
  words: { readonly counts: string; readonly countsNot: string },
): readonly string[] {
  return capped(
    check.suppliers.map(({ name, level }) => {
      const stated = level.stated === null ? "?" : texts.levels[level.stated];
      const reason = level.reason === null ? "" : ` (${texts.levelReasons[level.reason]})`;
      return `  ${name}: ${stated}, ${level.counts ? words.counts : words.countsNot}${reason}`;
    }),
  );
}

/** The ranking of each tender, best first, excluded bids last. */
export function rankingLines(
  previews: readonly TenderPreview[],
  texts: Texts,
  words: { readonly blocked: string; readonly excluded: string },
): readonly string[] {
  return previews.flatMap(({ key, outcome }) => {
    const name = [key.tender, key.lot].filter(Boolean).join(" / ");
    if (!outcome) return [`${name}: ${words.blocked}`];
    const ranked = outcome.ranking.map(
      ({ rank, chosen }) =>
        `  ${rank}. ${chosen.bid.bidder}  ${texts.format.fixed(chosen.total ?? 0, outcome.tender.rounding)}  ${texts.levels[chosen.bid.level.counted]}`,
    );
    const excluded = outcome.bids
      .filter((scored) => scored.excluded !== null)
      .map(({ bid }) => `  -  ${bid.bidder}  ${words.excluded}`);
    return [name, ...ranked, ...excluded];
  });
}

/** One line per finding with its place, most severe first. */
export function findingLines(
  findings: readonly Finding[],
  texts: FindingTexts,
  words: Readonly<Record<Severity | "row", string>>,
): readonly string[] {
  const order: readonly Severity[] = ["error", "warning", "info"];
  const lines = order.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => {
        const place = placeText(finding.place, words.row);
        return `${words[severity]}: ${place === "" ? "" : `${place}: `}${texts.finding(finding)}`;
      }),
  );
  // Two lots may share one fault.
  return capped([...new Set(lines)]);
}

/** Table and cell, or the row where the column is missing; a table that is not there has no place. */
function placeText({ sheet, table, row, cell }: Place, rowWord: string): string {
  if (sheet === null) return "";
  const spot = cell ?? (row === null ? null : `${rowWord} ${row}`);
  return [table ?? sheet, spot].filter((part) => part !== null).join(" ");
}

function capped(lines: readonly string[]): readonly string[] {
  return lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES), `  ... +${lines.length - MOST_LINES}`];
}
