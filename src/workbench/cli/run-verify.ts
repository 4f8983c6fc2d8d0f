import type { Verification } from "../../domain/control/verification";
import type { ExcelSerial } from "../../domain/cell";
import type { CliLanguage } from "../../locale/cli-language";
import { withEmbeddedExcel } from "./embedded-excel";
import { EXIT, type ExitCode } from "./exit-code";
import { openBook } from "./open-book";
import { verifyJson } from "./verify-json";
import { refuseSameFile, saveJson } from "./write-output";

export interface VerifyOptions {
  readonly workbook: string;
  readonly json: string | undefined;
  readonly today: ExcelSerial;
  readonly texts: CliLanguage;
  readonly print: (line: string) => void;
}

/** More changed cells than this are counted on the screen, not listed. */
const MOST = 40;

/** `verify`: compares a workbook with its own records; done when nothing changed, refused when something did or nothing was scored. */
export async function runVerify({ workbook, json, today, texts, print }: VerifyOptions): Promise<ExitCode> {
  refuseSameFile([workbook], [json], texts.cli);
  const book = await openBook(workbook, texts.cli);
  const { result } = await withEmbeddedExcel(book, { texts, today }, async (actions) =>
    actions.dossier.verify(await actions.inspect(null, () => undefined)),
  );
  await saveJson(verifyJson(result, texts.finding), json, texts.cli);
  for (const line of verifyLines(result, texts)) print(line);
  return result.ok ? EXIT.done : EXIT.refused;
}

function verifyLines(verification: Verification, texts: CliLanguage): readonly string[] {
  const { records, changes, findings, ok } = verification;
  const words = texts.verify;
  const told = texts.cli.findingLines(findings, texts);
  if (records.length === 0) return told.length > 0 ? told : [words.nothingScored];
  return [
    ...records.map(({ key, changes: own, ...record }) =>
      words.record({
        ...record,
        tender: key.lot === "" ? key.tender : `${key.tender}, ${key.lot}`,
        changes: own.length,
      }),
    ),
    ...changes.slice(0, MOST).map(words.change),
    ...(changes.length > MOST ? [words.more(changes.length - MOST)] : []),
    ...told,
    ok ? words.sound : words.altered,
    words.proves,
  ];
}
