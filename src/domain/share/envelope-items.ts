import { parseCellAddress } from "../sheets/parse-cell-address";
import type { Envelope, EnvelopeComment } from "./envelope";
import { linkedWorkbook } from "./linked-workbook";
import type { ShareItem } from "./share-check";
import { fewNames, shareItem } from "./share-item";

/** Comments and notes per sheet. Where notes cannot be told, the reader is told to look. */
export function commentItems({ comments, notes }: Envelope): readonly ShareItem[] {
  return [
    ...perSheet("commentsOnSheet", comments),
    ...(notes === null
      ? [shareItem("notesUnknown", { key: [], weight: "look" })]
      : perSheet("notesOnSheet", notes)),
  ];
}

function perSheet(
  code: "commentsOnSheet" | "notesOnSheet",
  comments: readonly EnvelopeComment[],
): readonly ShareItem[] {
  return bySheet(comments).map(([sheet, list]) =>
    shareItem(code, {
      key: [sheet],
      weight: "look",
      place: placeOf(sheet, list[0]?.cell ?? ""),
      params: {
        sheet,
        count: list.length,
        authors: fewNames(list.map(({ author }) => author).filter((author) => author !== "")),
      },
      repair: { kind: "deleteComments", sheet, what: code === "notesOnSheet" ? "notes" : "comments" },
    }),
  );
}

/** What the file says about people. */
export function propertyItems({ properties, customProperties }: Envelope): readonly ShareItem[] {
  return [
    ...properties.map(({ name, value, clearable }) =>
      shareItem(name === "lastAuthor" ? "lastAuthorFilled" : "propertyFilled", {
        key: [name],
        weight: "look",
        params: { property: name, value },
        repair: clearable ? { kind: "clearProperty", property: name } : null,
      }),
    ),
    ...(customProperties.length === 0
      ? []
      : [
          shareItem("customProperties", {
            key: [],
            weight: "look",
            params: { count: customProperties.length, names: fewNames(customProperties) },
          }),
        ]),
  ];
}

/** A link prompts whoever opens the file, and gives what cannot be recalculated: it stops. */
export function linkItems({ linkedCells, linkedFiles, names, queries }: Envelope): readonly ShareItem[] {
  const linkedNames = names.filter(({ formula }) => linkedWorkbook(formula) !== null).map(({ name }) => name);
  const seen = new Set([...linkedCells, ...names].map(({ formula }) => linkedWorkbook(formula)));
  const unseen = linkedFiles.filter((file) => !seen.has(file));
  return [
    ...bySheet(linkedCells).map(([sheet, list]) =>
      shareItem("linkedCells", {
        key: [sheet],
        weight: "stop",
        place: placeOf(sheet, list[0]?.cell ?? ""),
        params: {
          sheet,
          count: list.length,
          cell: list[0]?.cell ?? "",
          source: fewNames(list.map(({ formula }) => linkedWorkbook(formula) ?? formula)),
        },
      }),
    ),
    ...(linkedNames.length === 0
      ? []
      : [
          shareItem("linkedNames", {
            key: [],
            weight: "stop",
            params: { count: linkedNames.length, names: fewNames(linkedNames) },
          }),
        ]),
    ...(unseen.length === 0
      ? []
      : [
          shareItem("linkedFiles", {
            key: [],
            weight: "stop",
            params: { count: unseen.length, names: fewNames(unseen) },
          }),
        ]),
    ...(queries.length === 0
      ? []
      : [
          shareItem("queries", {
            key: [],
            weight: "look",
            params: { count: queries.length, names: fewNames(queries) },
          }),
        ]),
  ];
}

/** Mail filters stop such files, and the design promises a workbook without them. */
export function macroItems({ macros }: Envelope): readonly ShareItem[] {
  if (macros === null) return [shareItem("macrosUnknown", { key: [], weight: "look" })];
  return macros ? [shareItem("hasMacros", { key: [], weight: "stop" })] : [];
}

function bySheet<T extends { readonly sheet: string }>(list: readonly T[]): readonly [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const each of list) groups.set(each.sheet, [...(groups.get(each.sheet) ?? []), each]);
  return [...groups];
}

function placeOf(sheet: string, cell: string) {
  const at = parseCellAddress(cell);
  return { sheet, cell: at === null ? null : cell, row: at === null ? null : at.row + 1 };
}
