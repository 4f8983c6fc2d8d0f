import type { StructuredPart } from "./ast";

const ITEMS: Readonly<Record<string, StructuredPart["items"][number]>> = {
  "#all": "all",
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "thisRow",
};

/** Reads the text between the outer brackets; null when it is malformed. `'` escapes brackets, # and itself. */
export function parseStructuredPart(text: string): StructuredPart | null {
  const trimmed = text.trim();
  if (trimmed === "") return { items: [], columns: null };
  if (trimmed.startsWith("@")) {
    const rest = trimmed.slice(1).trim();
    if (rest === "") return { items: ["thisRow"], columns: null };
    const columns = rest.startsWith("[") ? columnsOf(splitGroups(rest)) : single(unescape(rest));
    return columns && { items: ["thisRow"], columns };
  }
  if (!trimmed.startsWith("[")) {
    const item = ITEMS[trimmed.toLowerCase()];
    return item ? { items: [item], columns: null } : { items: [], columns: single(unescape(trimmed)) };
  }
  const groups = splitGroups(trimmed);
  if (groups === null) return null;
  const items: StructuredPart["items"][number][] = [];
  let at = 0;
  for (; at < groups.length; at++) {
    const group = groups[at];
    const item = group && ITEMS[group.raw.trim().toLowerCase()];
    if (!item) break;
    items.push(item);
  }
  if (at === groups.length) return { items, columns: null };
  const first = groups[at];
  if (items.length === 0 && first?.raw.startsWith("@")) {
    return { items: ["thisRow"], columns: single(unescape(first.raw.slice(1))) };
  }
  const columns = columnsOf(groups.slice(at));
  return columns && { items, columns };
}

/** The text between the outer brackets again. */
export function printStructuredPart(part: StructuredPart): string {
  const { items, columns } = part;
  const columnText =
    columns === null
      ? null
      : columns.first === columns.last
        ? `[${escape(columns.first)}]`
        : `[${escape(columns.first)}]:[${escape(columns.last)}]`;
  const names = items.map((item) => Object.keys(ITEMS).find((key) => ITEMS[key] === item) ?? "");
  const itemTexts = names.map((name) => `[${titleCase(name)}]`);
  if (columnText === null) {
    if (itemTexts.length === 1) return itemTexts[0]?.slice(1, -1) ?? "";
    return itemTexts.join(",");
  }
  if (
    itemTexts.length === 0 &&
    columns &&
    columns.first === columns.last &&
    !/^[@[]|^\s|\s$/.test(columns.first)
  ) {
    return escape(columns.first);
  }
  return [...itemTexts, columnText].join(",");
}

function titleCase(item: string): string {
  return item.replace(/(^#|\s)([a-z])/g, (found) => found.toUpperCase());
}

function single(name: string): { first: string; last: string } {
  return { first: name, last: name };
}

interface Group {
  readonly raw: string;
  readonly separator: string;
}

function columnsOf(groups: Group[] | null): { first: string; last: string } | null {
  if (groups === null) return null;
  const [first, last] = groups;
  if (first === undefined || groups.length > 2) return null;
  if (last !== undefined && last.separator !== ":") return null;
  return { first: unescape(first.raw), last: unescape((last ?? first).raw) };
}

/** `[a],[b]:[c]` into its groups, each with the separator before it. */
function splitGroups(text: string): Group[] | null {
  const groups: Group[] = [];
  let at = 0;
  while (at < text.length) {
    const separator = /^\s*([,:]?)\s*/.exec(text.slice(at));
    at += separator?.[0].length ?? 0;
    if (at >= text.length) break;
    if (text.charAt(at) !== "[") return null;
    let end = at + 1;
    while (end < text.length && text.charAt(end) !== "]") end += text.charAt(end) === "'" ? 2 : 1;
    if (end >= text.length) return null;
    groups.push({ raw: text.slice(at + 1, end), separator: separator?.[1] ?? "" });
    at = end + 1;
  }
  return groups.length === 0 ? null : groups;
}

function unescape(name: string): string {
  return name.replace(/'(.)/gs, "$1");
}

function escape(name: string): string {
  return name.replace(/[[\]#']/g, "'$&");
}
