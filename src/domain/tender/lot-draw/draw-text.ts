import type { Digest } from "../../control-number";
import type { TenderKey } from "../../finding";
import { canonicalItems, canonicalText, quoted, unquoted } from "../../log/canonical-text";
import type { LogEntry } from "../../log/read-log";
import { isSameTender } from "../same-tender";
import { drawTickets } from "./draw-tickets";
import type { EarlierDraw, LotDraw } from "./lot-draw";

const HEAD = "inkoopladder-loting 1";

/** What a draw puts in the log: enough to repeat it. Texts quoted, bidders in order of their names, and their KvK numbers. */
export function drawText({ key, seed, rank, contracts, tickets }: LotDraw): string {
  return canonicalText([
    HEAD,
    `tender = ${quoted(key.tender)}`,
    `perceel = ${quoted(key.lot)}`,
    `startwoord = ${quoted(seed)}`,
    `gedeelde plaats = ${rank}`,
    `opdrachten = ${contracts}`,
    ...tickets.map(({ bidder, ticket }) => `lot ${quoted(bidder)} = ${ticket}`),
    ...tickets.flatMap(({ bidder, kvk }) =>
      kvk === null ? [] : [`KvK-nummer ${quoted(bidder)} = ${quoted(kvk)}`],
    ),
  ]);
}

/** The draws that the log holds for a tender and lot, the last one last. */
export function drawsOf(
  entries: readonly LogEntry[],
  key: TenderKey,
  digest: Digest,
): readonly EarlierDraw[] {
  return entries.flatMap(({ details, when, by }): readonly EarlierDraw[] => {
    const draw = readDraw(details, digest);
    return draw !== null && isSameTender(draw.key, key) ? [{ when, by, draw }] : [];
  });
}

/** A draw drawn again from its text; null for the details of any other action. */
function readDraw(details: string, digest: Digest): LotDraw | null {
  const [head, ...lines] = canonicalItems(details);
  if (head !== HEAD) return null;
  const values = new Map<string, string>();
  const names: string[] = [];
  const numbers = new Map<string, string>();
  for (const line of lines) {
    const [, word, name, value] = NAMED.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      if (word === "lot") names.push(unquoted(name));
      else numbers.set(unquoted(name), unquoted(value));
      continue;
    }
    const at = line.indexOf(" = ");
    if (at > 0) values.set(line.slice(0, at), line.slice(at + 3));
  }
  const key = { tender: unquoted(values.get("tender") ?? ""), lot: unquoted(values.get("perceel") ?? "") };
  const bidders = names.map((bidder) => ({ bidder, kvk: numbers.get(bidder) ?? null }));
  const rank = Number(values.get("gedeelde plaats") ?? 1);
  const contracts = Number(values.get("opdrachten") ?? 1);
  return drawTickets(key, unquoted(values.get("startwoord") ?? ""), { bidders, rank, contracts }, digest);
}

const NAMED = /^(lot|KvK-nummer) ("(?:[^"\\]|\\.)*") = ([\s\S]*)$/;
