import type { TenderKey } from "../../domain/finding";
import type { CliTexts } from "../../locale/cli-texts";
import { CommandError, EXIT } from "./exit-code";

/** What `--tender` and `--lot` ask for; undefined is all of them. */
export interface WantedTenders {
  readonly tender: string | undefined;
  readonly lot?: string | undefined;
}

/** The tenders that are asked for. @throws CommandError (usage) when the workbook has none of these names. */
export function chooseTenders<T extends { readonly key: TenderKey }>(
  all: readonly T[],
  { tender, lot }: WantedTenders,
  texts: CliTexts,
): readonly T[] {
  const isWanted = (name: string, wanted: string | undefined): boolean =>
    wanted === undefined || compared(name) === compared(wanted);
  const found = all.filter(({ key }) => isWanted(key.tender, tender) && isWanted(key.lot, lot));
  if (found.length > 0 || (tender === undefined && lot === undefined)) return found;
  const wanted = [tender, lot].filter((part) => part !== undefined).join(" / ");
  throw new CommandError(
    EXIT.usage,
    texts.noSuchTender(
      wanted,
      all.map(({ key }) => tenderName(key)),
    ),
  );
}

/** `Kantine / 2`, or the tender alone where it has no lots. */
export function tenderName({ tender, lot }: TenderKey): string {
  return lot === "" ? tender : `${tender} / ${lot}`;
}

/** As the JSON names a tender; `lot` is null where the tender has none. */
export function tenderJsonKey({ tender, lot }: TenderKey): {
  readonly tender: string;
  readonly lot: string | null;
} {
  return { tender, lot: lot === "" ? null : lot };
}

function compared(name: string): string {
  return name.trim().normalize("NFC").toLowerCase();
}
