import type { WorkbookProgress } from "../../application/workbook";

/** What each phase is called. */
export type ProgressWords = Readonly<Record<WorkbookProgress["phase"], string>>;

export interface ShownProgress {
  readonly update: (progress: WorkbookProgress) => void;
  readonly clear: () => void;
}

/** Shows how far the work on one workbook is. */
export type ShowProgress = (name: string, words: ProgressWords) => ShownProgress;

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** One line that is written over and over on a terminal; nothing at all where the output goes to a file or a pipe. */
export function progressOn(terminal: Terminal): ShowProgress {
  return (name, words) => {
    if (terminal.isTTY !== true) return { update: () => undefined, clear: () => undefined };
    const show = (text: string): void => void terminal.write(`\r\u001b[K${text}`);
    show(`${name}: ${words.reading} ...`);
    return {
      update: ({ phase, share }) => {
        const percent = share === null ? "..." : `${Math.round(share * 100)} %`;
        show(`${name}: ${words[phase]} ${percent}`);
      },
      clear: () => show(""),
    };
  };
}
