import type { Book } from "../book";
import { ApiError } from "./api-error";

/** Which request: 1 is the next one that carries work (the client's own clean-up requests are not counted). */
export type RequestNumber = number;

export interface ActionFault {
  readonly request: RequestNumber;
  /** 1-based place of the action in the request. */
  readonly action: number;
  readonly code: string;
  readonly message?: string;
}

/**
 * What can be made to go wrong. Protection needs no fault: set `book.structureProtected` or `sheet.protected`, at once or
 * between two requests with `before`. Payload limits are host options (`platform: "OfficeOnline"` has 5 MB each way).
 */
export interface Faults {
  /** The action fails with this code; what came before it in the request stays done. */
  failAt(fault: ActionFault): void;
  /** The whole request is refused before anything of it is done. */
  failRequest(request: RequestNumber, code: string, status?: number, message?: string): void;
  /** A person is typing in a cell until `leaveCellEdit`: requests are refused, or wait with `delayForCellEdit`. */
  enterCellEdit(): void;
  leaveCellEdit(): void;
  readonly cellEdit: boolean;
  /** No answer ever comes; `carryOut` decides whether the work was done all the same, which the client cannot know. */
  neverAnswer(request: RequestNumber, carryOut?: boolean): void;
  /** Runs just before the request is carried out: what a colleague changed meanwhile. */
  before(request: RequestNumber, change: (book: Book) => void): void;
  /** Forgets every fault and ends cell edit. */
  clear(): void;
}

export interface RequestRefusal {
  readonly code: string;
  readonly status: number;
  readonly message: string;
}

/** The faults with what the host asks of them. */
export interface FaultPlan extends Faults {
  /** Called for each counted request; numbers in plans count from the call that made them. */
  nextRequest(): number;
  refusal(request: number): RequestRefusal | null;
  silence(request: number): "never" | "afterWork" | null;
  runBefore(request: number, book: Book): void;
  checkAction(request: number, action: number): void;
  /** Resolves when nobody is typing in a cell. */
  cellEditEnded(): Promise<void>;
}

export function createFaults(): FaultPlan {
  let handled = 0;
  let editing = false;
  let waiting: (() => void)[] = [];
  const actions: ActionFault[] = [];
  const refusals = new Map<number, RequestRefusal>();
  const silences = new Map<number, "never" | "afterWork">();
  const changes = new Map<number, ((book: Book) => void)[]>();

  const leaveCellEdit = (): void => {
    editing = false;
    const resume = waiting;
    waiting = [];
    for (const go of resume) go();
  };
  return {
    get cellEdit() {
      return editing;
    },
    failAt: (fault) => actions.push({ ...fault, request: handled + fault.request }),
    failRequest: (request, code, status = 400, message = `The request failed (${code}).`) =>
      refusals.set(handled + request, { code, status, message }),
    enterCellEdit: () => {
      editing = true;
    },
    leaveCellEdit,
    neverAnswer: (request, carryOut = false) =>
      silences.set(handled + request, carryOut ? "afterWork" : "never"),
    before: (request, change) => {
      const key = handled + request;
      changes.set(key, [...(changes.get(key) ?? []), change]);
    },
    clear: () => {
      actions.length = 0;
      refusals.clear();
      silences.clear();
      changes.clear();
      leaveCellEdit();
    },
    nextRequest: () => (handled += 1),
    refusal: (request) => refusals.get(request) ?? null,
    silence: (request) => silences.get(request) ?? null,
    runBefore: (request, book) => {
      for (const change of changes.get(request) ?? []) change(book);
    },
    checkAction: (request, action) => {
      const fault = actions.find((known) => known.request === request && known.action === action);
      if (fault) throw new ApiError(fault.code, fault.message ?? `The action failed (${fault.code}).`);
    },
    cellEditEnded: () => (editing ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}
