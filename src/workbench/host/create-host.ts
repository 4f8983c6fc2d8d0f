import type { Book } from "./book";
import type { Calculator } from "./calculator";
import { calculateFirstResults } from "./first-results";
import { takeEvents } from "./richapi/events";
import { createFaults, type Faults, type RequestRefusal } from "./richapi/faults";
import { hostObject } from "./richapi/host-type";
import { interpret } from "./richapi/interpreter";
import { completeOptions, type HostOptions } from "./richapi/options";
import { ACTION, DELAY_FOR_CELL_EDIT, type BridgeRequest, type ResponseBody } from "./richapi/protocol";
import { createSession, recalculate, type Session } from "./richapi/session";
import { typeInCell, type CellPosition } from "./richapi/user-edit";
import { workbook } from "./richapi/workbook";

/** One request as the client sent it, for tests that count. */
export interface RequestRecord {
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly flags: number;
  /** The client gave up tracked ranges after `Excel.run`: no sync of the caller's. */
  readonly cleanup: boolean;
  /** "Range.values Blad1!A1:B2", in order; empty for a request that only reads. */
  readonly writes: readonly string[];
  readonly error: string | null;
}

export interface Host {
  /** Differs between hosts of one page. */
  readonly id: string;
  readonly book: Book;
  readonly calculator: Calculator;
  readonly options: HostOptions;
  readonly faults: Faults;
  readonly log: RequestRecord[];
  /** One message of the client's bridge in, the answer out. */
  handleMessage(text: string): Promise<string>;
  /** Hears every message that the host sends of its own accord; returns the way to stop. */
  onPush(listener: (text: string) => void): () => void;
  /** Hears when the book or what it shows was changed by a request, an edit or another book; returns the way to stop. */
  onBookChanged(listener: () => void): () => void;
  /** The selected cell (first one of a range), null when nothing was selected on the active sheet yet. */
  readonly selection: CellPosition | null;
  /** The person went to another cell or sheet. */
  select(at: CellPosition): void;
  /** A person types in the grid. Throws ApiError when Excel would refuse the entry. */
  userEdit(at: CellPosition, typed: string): void;
  /** A colleague's change: recalculated, and told to handlers with source Remote. */
  remoteEdit(at: CellPosition, typed: string): void;
  /** Another workbook takes this one's place; handlers and tracked ranges of the old one are gone. */
  replaceBook(book: Book): void;
}

/** Excel's place taken by an embedded workbook that answers Microsoft's own client library. */
export function createHost(
  book: Book,
  options: Partial<HostOptions> & Pick<HostOptions, "createCalculator">,
): Host {
  const complete = completeOptions(options);
  const faults = createFaults();
  const pushListeners = new Set<(text: string) => void>();
  const bookListeners = new Set<() => void>();
  const log: RequestRecord[] = [];
  let session = open(book, complete);
  let queue: Promise<unknown> = Promise.resolve();

  const push = (changed: boolean): void => {
    const entries = takeEvents(session);
    if (changed) for (const listener of bookListeners) listener();
    if (entries.length === 0) return;
    const message = JSON.stringify({ type: 3, message: { entries } });
    // After the answer, as from another process.
    setTimeout(() => pushListeners.forEach((listener) => listener(message)), 0);
  };

  const edit = (at: CellPosition, typed: string, source: "Local" | "Remote"): void => {
    typeInCell(session, at, typed);
    const changes = session.cellChanges.splice(0).map((change) => ({ ...change, source }));
    session.cellChanges.push(...changes);
    push(true);
  };

  /** Null when the client must wait for ever. */
  const answer = async (text: string): Promise<string | null> => {
    const request = JSON.parse(text) as BridgeRequest;
    const cleanup = isCleanup(request);
    const number = cleanup ? 0 : faults.nextRequest();
    const record = {
      actions: request.message.body.Actions.length,
      bytesIn: byteLength(text),
      flags: request.flags,
      cleanup,
    };
    const counted = (
      reply: string,
      bytesOut: number,
      writes: readonly string[],
      error: string | null,
    ): string => {
      log.push({ ...record, bytesOut, writes, error });
      return reply;
    };
    const finish = (reply: string, writes: readonly string[], error: string | null): string => {
      return counted(reply, byteLength(reply), writes, error);
    };
    const refuse = (refusal: RequestRefusal): string =>
      finish(refusalText(request.id, refusal), [], refusal.code);

    if (!cleanup) {
      if (faults.cellEdit) {
        if ((request.flags & DELAY_FOR_CELL_EDIT) === 0) return refuse(CELL_EDIT);
        await faults.cellEditEnded();
      }
      faults.runBefore(number, session.book);
      const refusal = faults.refusal(number);
      if (refusal) return refuse(refusal);
      if (record.bytesIn > complete.requestLimit) return refuse(tooLarge("RequestPayloadSizeLimitExceeded"));
      if (faults.silence(number) === "never") return null;
    }
    const { selection } = session;
    const { activeSheet } = session.book;
    const body = execute(session, request, (index) => faults.checkAction(number, index + 1));
    const writes = session.writes.splice(0);
    const reply = envelope(request.id, 200, JSON.stringify(body));
    push(writes.length > 0 || session.selection !== selection || session.book.activeSheet !== activeSheet);
    if (faults.silence(number) === "afterWork") return null;
    const bytesOut = byteLength(reply);
    if (bytesOut <= complete.responseLimit) return counted(reply, bytesOut, writes, body.Error?.Code ?? null);
    // The work is done; only the answer is lost.
    const refusal = tooLarge("ResponsePayloadSizeLimitExceeded");
    return finish(refusalText(request.id, refusal), writes, refusal.code);
  };

  return {
    id: `host-${nextHost++}`,
    get book() {
      return session.book;
    },
    get calculator() {
      return session.calculator;
    },
    options: complete,
    faults,
    log,
    handleMessage: (text) => {
      const done = queue.then(() => answer(text));
      queue = done.catch(() => undefined);
      return done.then((reply) => reply ?? new Promise<string>(() => undefined));
    },
    onPush: (listener) => subscribe(pushListeners, listener),
    onBookChanged: (listener) => subscribe(bookListeners, listener),
    get selection() {
      const { selection } = session;
      if (!selection) return null;
      return { sheetId: selection.sheet.id, row: selection.area.row, column: selection.area.column };
    },
    select: (at) => {
      const index = session.book.sheets.findIndex((sheet) => sheet.id === at.sheetId);
      const sheet = session.book.sheets[index];
      if (!sheet) return;
      session.book.activeSheet = index;
      session.selection = {
        sheet,
        area: { row: at.row, column: at.column, lastRow: at.row, lastColumn: at.column },
      };
    },
    userEdit: (at, typed) => edit(at, typed, "Local"),
    remoteEdit: (at, typed) => edit(at, typed, "Remote"),
    replaceBook: (next) => {
      session = open(next, complete);
      for (const listener of bookListeners) listener();
    },
  };
}

let nextHost = 1;

function open(book: Book, options: HostOptions): Session {
  const calculator = options.createCalculator(book);
  calculateFirstResults(book, calculator);
  return createSession(book, calculator, options);
}

/** Formula results are up to date when the client gets its answer, also those that the batch put off. */
function execute(session: Session, request: BridgeRequest, before: (index: number) => void): ResponseBody {
  const body = interpret(request.message.body, session, hostObject(workbook, null), before);
  session.calculationSuspended = false;
  recalculate(session);
  return body;
}

function subscribe<L>(listeners: Set<L>, listener: L): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** What `Excel.run` sends at its end to give up the ranges that it tracked. */
function isCleanup({ message }: BridgeRequest): boolean {
  const methods = message.body.Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return methods.length > 0 && methods.every(({ Name }) => Name === "_RemoveReference");
}

/** Host error 5004 becomes this code with status 400 in the client (`_processOfficeJsErrorResponse`). */
const CELL_EDIT: RequestRefusal = {
  code: "InvalidOperationInCellEditMode",
  status: 400,
  message:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell.",
};

function tooLarge(code: string): RequestRefusal {
  return { code, status: 413, message: "The request or its answer has more bytes than the limit." };
}

function refusalText(id: number, { code, status, message }: RequestRefusal): string {
  return envelope(id, status, JSON.stringify({ error: { code, message } }));
}

function envelope(id: number, statusCode: number, body: string): string {
  return JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body } });
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
