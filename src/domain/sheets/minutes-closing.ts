import type { MinutesInput, NumberedHeading } from "./minutes-sheet";
import type { CellValue } from "../cell";
import { number, text, DOTS, PAPER_LAST, type PaperCell, type PaperPage } from "./paper-page";

/** Points: room for a signature. */
const SIGNATURE = 48;
/** Lines where nobody is listed. */
const UNKNOWN_SIGNERS = 3;

/** Whether the model was locked, what was corrected, and lines to sign. */
export function writeClosing(page: PaperPage, heading: NumberedHeading, input: MinutesInput): void {
  const { source, texts } = input;
  const { minutes } = texts;
  heading(minutes.headings.model);
  page.lines(texts.lockStatement(source.lock));
  if (source.lock.kind === "locked")
    for (const change of source.lock.changes) page.lines(texts.lockChange(change));
  page.lines(
    `${minutes.facts.controlNumber}: ${source.record.controlNumber}. ${minutes.controlNote}`,
    "note",
  );
  writeCorrections(page, heading, input);
  writeSignatures(page, heading, input);
}

function writeCorrections(page: PaperPage, heading: NumberedHeading, { source, texts }: MinutesInput): void {
  const { minutes } = texts;
  const { columns } = minutes;
  heading(minutes.headings.corrections);
  if (source.corrections.length === 0) {
    page.lines(minutes.noCorrections);
    return;
  }
  page.table(
    [
      { first: 0, last: 0, header: columns.what },
      { first: 1, last: 1, header: columns.cell },
      { first: 2, last: 2, header: columns.was },
      { first: 3, last: 3, header: columns.is },
      { first: 4, last: 4, header: columns.when },
      { first: PAPER_LAST, last: PAPER_LAST, header: columns.why },
    ],
    source.corrections.map(({ when, by, what, was, is, why, sheet, cell }) => [
      text(what),
      text(`${sheet} ${cell}`.trim()),
      valueCell(was),
      valueCell(is),
      text(by === "" ? when : `${when}\n${by}`),
      why === "" ? { kind: "fill" as const } : text(why),
    ]),
  );
}

function valueCell(value: CellValue): PaperCell {
  return typeof value === "number" ? number(value, "General") : text(String(value));
}

function writeSignatures(page: PaperPage, heading: NumberedHeading, { source, texts }: MinutesInput): void {
  const { minutes } = texts;
  const { columns } = minutes;
  heading(minutes.headings.signatures);
  page.note(minutes.signNote);
  const town = source.settings.town ?? DOTS.slice(0, 14);
  const signers: readonly PaperCell[] =
    source.committee.length === 0
      ? Array.from({ length: UNKNOWN_SIGNERS }, (): PaperCell => ({ kind: "fill", text: DOTS.slice(0, 20) }))
      : source.committee.map(({ name, role, position }) =>
          text(
            [name, [role, position].filter((part) => part !== "").join(", ")]
              .filter((part) => part !== "")
              .join("\n"),
          ),
        );
  page.table(
    [
      { first: 0, last: 1, header: columns.name },
      { first: 2, last: 3, header: columns.date },
      { first: 4, last: PAPER_LAST, header: columns.signature },
    ],
    signers.map((signer) => [
      signer,
      { kind: "fill", text: `${town}, ${DOTS.slice(0, 14)}` },
      { kind: "fill", text: "" },
    ]),
    SIGNATURE,
  );
}
