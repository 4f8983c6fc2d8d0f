import type { Digest } from "../../control-number";
import type { TenderKey } from "../../finding";
import { canonicalItems, canonicalText, quoted, unquoted } from "../../log/canonical-text";
import type { LogEntry } from "../../log/read-log";
import { foldedText } from "../../tables/cell-text";
import { isSameTender } from "../same-tender";
import { drawTickets } from "./draw-tickets";
import type { EarlierDraw, LotDraw } from "./lot-draw";

const HEAD = "inkoopladder-loting 1";

/** What a draw puts in the log: enough to repeat it. Texts quoted, bidders in order of their names. */
export function drawText({ key, seed, rank, contracts, tickets }: LotDraw): string {
  return canonicalText([
    HEAD,
    `tender = ${quoted(key.tender)}`,
    `perceel = ${quoted(key.lot)}`,
    `startwoord = ${quoted(seed)}`,
    `gedeelde plaats = ${rank}`,
    `opdrachten = ${contracts}`,
    ...tickets.map(({ bidder, ticket }) => `lot ${quoted(bidder)} = ${ticket}`),
  ]);
}

/**
 * The last draw in the log between exactly these bidders, however their names are spelled now; null when there is none.
 * Only other bidders, such as after a drawn winner turned out invalid, make a new draw (facts/tender.md 1.4).
 */
export function earlierDraw(
  entries: readonly LogEntry[],
  key: TenderKey,
  bidders: readonly string[],
  digest: Digest,
): EarlierDraw | null {
  const wanted = compared(bidders);
  const found = entries.flatMap((entry): readonly EarlierDraw[] => {
    const draw = readDraw(entry.details, digest);
    if (draw === null || !isSameTender(draw.key, key)) return [];
    const isSame = compared(draw.tickets.map(({ bidder }) => bidder)) === wanted;
    return isSame ? [{ when: entry.when, by: entry.by, draw }] : [];
  });
  return found.at(-1) ?? null;
}

/** A draw drawn again from its text; null for the details of any other action. */
function readDraw(details: string, digest: Digest): LotDraw | null {
  const [head, ...lines] = canonicalItems(details);
  if (head !== HEAD) return null;
  const values = new Map<string, string>();
  const bidders: string[] = [];
  for (const line of lines) {
    const [, bidder] = /^lot ("(?:[^"\\]|\\.)*") = /.exec(line) ?? [];
    if (bidder !== undefined) {
      bidders.push(unquoted(bidder));
      continue;
    }
    const at = line.indexOf(" = ");
    if (at > 0) values.set(line.slice(0, at), line.slice(at + 3));
  }
  const key = { tender: unquoted(values.get("tender") ?? ""), lot: unquoted(values.get("perceel") ?? "") };
  const rank = Number(values.get("gedeelde plaats") ?? 1);
  const contracts = Number(values.get("opdrachten") ?? 1);
  return drawTickets(key, unquoted(values.get("startwoord") ?? ""), { bidders, rank, contracts }, digest);
}

/** Names without case, accents and order: another spelling of the same bidder may not win a second chance. */
function compared(bidders: readonly string[]): string {
  return JSON.stringify(bidders.map(foldedText).sort());
}
