/**
 * The JSON that Microsoft's client library sends through `_richApiNativeBridge`, as read in `@microsoft/office-js` 1.1.110
 * (`dist/excel-win32-16.01.debug.js`: ClientRequestBase, ActionFactory, ObjectPathFactory, HostBridge).
 */

export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Request flag that `Excel.run({ delayForCellEdit: true })` sets (`onBeforeExcelRun`). */
export const DELAY_FOR_CELL_EDIT = 64;

export interface ArgumentInfo {
  Arguments?: Json[];
  /** Same shape as `Arguments`: an object path id where the argument is a proxy object, else 0. */
  ReferencedObjectPathIds?: Json[];
}

export interface ActionInfo {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };
}

export interface ObjectPathInfo {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  Actions: ActionInfo[];
  ObjectPaths: Record<string, ObjectPathInfo>;
}

export interface BridgeRequest {
  id: number;
  type: number;
  flags: number;
  message: { url: string; method: string; headers?: Record<string, string>; body: RequestBody };
}

export interface ErrorBody {
  Code: string;
  Message: string;
  Location: string | null;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: Json }[];
  TraceIds: number[];
  Error: ErrorBody | null;
}

export interface EventEntry {
  messageCategory: 65536;
  messageType: number;
  targetId: string;
  message: string;
}
