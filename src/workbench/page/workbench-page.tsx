import {
  useCallback,
  useEffect,
  useReducer,
  useRef,
  useState,
  type DragEvent,
  type ReactElement,
} from "react";
import type { WorkbenchTexts } from "../../locale/workbench-texts";
import { connectPane } from "../client/pane-bridge";
import { getCell, type Book } from "../host/book";
import { columnLetters } from "../host/column-letters";
import { CannotSaveError } from "../host/xlsx/cannot-save-error";
import { UnreadableFileError } from "../host/xlsx/unreadable-file-error";
import { writeXlsx } from "../host/xlsx/write-xlsx";
import { cellSource } from "./cell-text";
import { downloadFile } from "./download-file";
import { FormulaBar } from "./formula-bar";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";
import { SheetGrid, type GridPosition } from "./sheet-grid";
import { SheetTabs } from "./sheet-tabs";

interface Props {
  readonly texts: WorkbenchTexts;
  readonly locale: "nl" | "en";
  readonly sampleUrl: string;
  readonly paneUrl: string;
}

const TOP_LEFT: GridPosition = { row: 0, column: 0 };

/** The page: a workbook at the left, the real task pane at the right, the embedded host between them. */
export function WorkbenchPage({ texts, locale, sampleUrl, paneUrl }: Props): ReactElement {
  const [open, setOpen] = useState<OpenWorkbook | null>(null);
  const [version, grow] = useReducer((count: number) => count + 1, 0);
  const [unsaved, setUnsaved] = useState(false);
  const [selected, setSelected] = useState<GridPosition>(TOP_LEFT);
  const [editing, setEditing] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  const chooser = useRef<HTMLInputElement>(null);

  const show = useCallback(
    (fileName: string, bytes: Uint8Array): void => {
      try {
        setOpen(openWorkbook(fileName, bytes, locale));
        setSelected(TOP_LEFT);
        setEditing(null);
        setNotice(null);
        setUnsaved(false);
      } catch (error) {
        if (!(error instanceof UnreadableFileError)) throw error;
        setNotice(`${fileName}: ${texts.unreadable[error.code]}`);
      }
    },
    [locale, texts],
  );

  const loads = useRef(0);
  const load = async (read: () => Promise<{ name: string; bytes: Uint8Array }>): Promise<void> => {
    if (unsaved && !window.confirm(texts.unsaved)) return;
    const mine = (loads.current += 1);
    setBusy(true);
    try {
      const { name, bytes } = await read();
      // A file that was asked for later must not give way to the sample that arrives now.
      if (mine === loads.current) show(name, bytes);
    } catch (error) {
      if (mine === loads.current) setNotice(error instanceof Error ? error.message : String(error));
    } finally {
      if (mine === loads.current) setBusy(false);
    }
  };
  const loadFile = (file: File): Promise<void> =>
    load(async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  const loadSample = (): Promise<void> => load(() => fetchSample(sampleUrl, texts));

  useEffect(() => {
    void loadSample();
    // Once, when the page opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => {
    const element = frame.current;
    if (!open || !element) return undefined;
    const disconnect = connectPane(element, open.host);
    let stamp = contentStamp(open.book);
    const stopListening = open.host.onBookChanged(() => {
      const { selection } = open.host;
      const shown = open.book.sheets[open.book.activeSheet];
      if (selection && selection.sheetId === shown?.id) setSelected(selection);
      const now = contentStamp(open.book);
      if (now !== stamp) setUnsaved(true);
      stamp = now;
      grow();
    });
    return () => {
      stopListening();
      disconnect();
    };
  }, [open]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (unsaved) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [unsaved]);

  const sheet = open?.book.sheets[open.book.activeSheet];

  const commit = (text: string, next: GridPosition): void => {
    setEditing(null);
    if (!open || !sheet) return;
    try {
      open.host.userEdit({ ...selected, sheetId: sheet.id }, text);
      setUnsaved(true);
      setSelected(next);
    } catch {
      setNotice(texts.cannotEdit);
    }
    grow();
    document.querySelector<HTMLElement>(".grid")?.focus();
  };
  const save = (): void => {
    if (!open) return;
    try {
      downloadFile(
        open.fileName,
        writeXlsx(open.book, {
          recalculateOnOpen: open.host.calculator.unsupported.length > 0,
        }),
      );
      setUnsaved(false);
    } catch (error) {
      if (!(error instanceof CannotSaveError)) throw error;
      setNotice(texts.cannotSave);
    }
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) void loadFile(file);
  };

  const cell = sheet && getCell(sheet, selected.row, selected.column);
  return (
    <div className="workbench" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <header className="bar">
        <h1>{texts.title}</h1>
        <span className="file-name">
          {open ? `${open.fileName}${unsaved ? " •" : ""}` : busy ? texts.loading : ""}
        </span>
        <span className="spacer" />
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          {texts.open}
        </button>
        <button type="button" className="button" onClick={() => void loadSample()}>
          {texts.sample}
        </button>
        <button type="button" className="button" onClick={save} disabled={!open}>
          {texts.save}
        </button>
        <a className="button" href={locale === "nl" ? "?lang=en" : "?lang=nl"}>
          {texts.language}
        </a>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".xlsx,.xlsm"
          data-testid="file"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = "";
            if (file) void loadFile(file);
          }}
        />
        {notice !== null && (
          <div className="notice is-error" role="alert">
            <span>{notice}</span>
            <button type="button" className="button" onClick={() => setNotice(null)}>
              {texts.dismiss}
            </button>
          </div>
        )}
      </header>
      {open && sheet && (
        <>
          <FormulaBar
            address={`${columnLetters(selected.column)}${selected.row + 1}`}
            source={cellSource(cell, locale === "nl" ? "," : ".")}
            label={texts.formulaBar}
            onCommit={(text) => commit(text, selected)}
          />
          <SheetGrid
            key={sheet.id}
            book={open.book}
            sheet={sheet}
            version={version}
            locale={locale}
            label={texts.grid(sheet.name)}
            selected={selected}
            editing={editing}
            onSelect={(position) => {
              setEditing(null);
              setSelected(position);
            }}
            onEdit={(text) => setEditing(text ?? cellSource(cell, locale === "nl" ? "," : "."))}
            onCommit={commit}
          />
          <SheetTabs
            book={open.book}
            label={texts.tabs}
            onActivate={(index) => {
              open.book.activeSheet = index;
              setSelected(TOP_LEFT);
              setEditing(null);
              grow();
            }}
          />
          <iframe key={open.host.id} ref={frame} className="pane" title={texts.pane} src={paneUrl} />
        </>
      )}
    </div>
  );
}

/** Differs after anything that the pane writes; a selection alone leaves it as it is. */
function contentStamp(book: Book): string {
  return book.sheets.map(({ id, dirty, layoutChanged }) => `${id} ${dirty.size} ${layoutChanged}`).join("|");
}

async function fetchSample(url: string, texts: WorkbenchTexts): Promise<{ name: string; bytes: Uint8Array }> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(texts.sampleMissing);
  return { name: url.split("/").at(-1) ?? url, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
