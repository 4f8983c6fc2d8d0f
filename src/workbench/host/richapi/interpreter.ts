import {
  ACTION,
  PATH,
  type ActionInfo,
  type ArgumentInfo,
  type ErrorBody,
  type Json,
  type ObjectPathInfo,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { ApiError, apiNotFound, invalidArgument, itemNotFound, notImplemented } from "./api-error";
import { isHostObject, type Answer, type Argument, type HostObject, type Member } from "./host-type";
import { hasRequirementSet } from "./options";
import { query } from "./query";
import { recalculate, type Session } from "./session";

/** Runs before each action; throwing makes that action fail. `index` is 0-based in the request. */
export type BeforeAction = (index: number, action: ActionInfo) => void;

interface Batch {
  readonly session: Session;
  readonly root: HostObject;
  readonly paths: Record<string, ObjectPathInfo>;
  /** Resolved paths: a path is one object, so `worksheets.add()` happens once however often it is named. */
  readonly resolved: Map<number, HostObject | null>;
  location: string | null;
}

/**
 * Carries out the actions of one request in order and stops at the first that fails. What was done before stays done:
 * a batch is no transaction (Microsoft: error handling with the application-specific JavaScript APIs).
 */
export function interpret(
  body: RequestBody,
  session: Session,
  root: HostObject,
  before: BeforeAction,
): ResponseBody {
  const batch: Batch = { session, root, paths: body.ObjectPaths, resolved: new Map(), location: null };
  const response: ResponseBody = { Results: [], TraceIds: [], Error: null };
  for (const [index, action] of body.Actions.entries()) {
    batch.location = null;
    try {
      before(index, action);
      const value = run(action, batch);
      if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: value === undefined ? null : value });
    } catch (error) {
      response.Error = errorBody(error, index, batch.location);
      break;
    }
  }
  return response;
}

export function errorBody(error: unknown, index: number, location: string | null): ErrorBody {
  const code = error instanceof ApiError ? error.code : "GeneralException";
  const message = error instanceof Error ? error.message : String(error);
  return {
    Code: code,
    Message: message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: statusOf(code),
  };
}

function statusOf(code: string): number {
  switch (code) {
    case "ItemNotFound":
    case "ApiNotFound":
      return 404;
    case "AccessDenied":
      return 401;
    case "ItemAlreadyExists":
      return 409;
    case "GeneralException":
      return 500;
    case "NotImplemented":
      return 501;
    default:
      return 400;
  }
}

function run(action: ActionInfo, batch: Batch): Json {
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identity(resolve(action.ObjectPathId, batch), batch);
    case ACTION.query: {
      const object = resolve(action.ObjectPathId, batch);
      recalculate(batch.session);
      if (!object) return null;
      batch.location = object.hostType.name;
      return query(object, action.QueryInfo ?? {}, batch.session);
    }
    case ACTION.method:
      return plain(call(resolve(action.ObjectPathId, batch), action.Name, action.ArgumentInfo, batch));
    case ACTION.setProperty:
      setProperty(resolve(action.ObjectPathId, batch), action, batch);
      return null;
    case ACTION.trace:
      return null;
    default:
      throw notImplemented(`action type ${action.ActionType}`);
  }
}

function plain(answer: Answer): Json {
  if (isHostObject(answer)) return null;
  return answer === undefined ? null : answer;
}

function identity(object: HostObject | null, batch: Batch): Json {
  if (!object) return null;
  return object.hostType.identity?.(object.target, batch.session) ?? {};
}

function resolve(id: number, batch: Batch): HostObject | null {
  const known = batch.resolved.get(id);
  if (known !== undefined) return known;
  const path = batch.paths[String(id)];
  if (!path) throw invalidArgument(`Object path ${id} is not in the request.`);
  const object = resolvePath(path, batch);
  batch.resolved.set(id, object);
  return object;
}

function resolvePath(path: ObjectPathInfo, batch: Batch): HostObject | null {
  switch (path.ObjectPathType) {
    case PATH.root:
      return batch.root;
    case PATH.nullObject:
      return null;
    case PATH.reference: {
      const reference = findMember(batch.root, "_GetObjectByReferenceId", batch);
      if (reference.kind !== "method") throw itemNotFound();
      const object = reference.call(batch.root.target, [path.Name], batch.session);
      return isHostObject(object) ? object : null;
    }
    case PATH.newObject:
      throw notImplemented(path.Name);
    case PATH.method:
    case PATH.property:
    case PATH.indexer:
      return resolveChild(path, batch);
    default:
      throw notImplemented(`object path type ${path.ObjectPathType}`);
  }
}

function resolveChild(path: ObjectPathInfo, batch: Batch): HostObject | null {
  if (path.ParentObjectPathId === undefined) throw invalidArgument("An object path has no parent.");
  const parent = resolve(path.ParentObjectPathId, batch);
  if (!parent) return null;
  if (path.ObjectPathType === PATH.indexer) {
    const { hostType } = parent;
    batch.location = `${hostType.name}.getItem`;
    if (!hostType.item) throw notImplemented(`${hostType.name}.getItem`);
    const item = hostType.item(parent.target, path.ArgumentInfo?.Arguments?.[0], batch.session);
    if (!item) throw itemNotFound();
    return item;
  }
  if (path.ObjectPathType === PATH.property) {
    const member = findMember(parent, path.Name, batch);
    if (member.kind !== "navigation") throw notImplemented(memberName(parent, path.Name));
    return member.get(parent.target, batch.session);
  }
  const answer = call(parent, path.Name, path.ArgumentInfo, batch);
  if (answer === null) return null;
  if (!isHostObject(answer)) throw notImplemented(`${memberName(parent, path.Name)} as an object`);
  return answer;
}

/**
 * On a null object a method does nothing: Microsoft's own samples rely on
 * `worksheets.getItemOrNullObject("Sample").delete()` without a check (OfficeDev/office-js-snippets).
 */
function call(object: HostObject | null, name: string, info: ArgumentInfo | undefined, batch: Batch): Answer {
  if (!object) return null;
  const member = findMember(object, name, batch);
  if (member.kind !== "method") throw notImplemented(memberName(object, name));
  const args = readArguments(info, batch);
  batch.location = memberName(object, name);
  if (!member.writes) recalculate(batch.session);
  const answer = member.call(object.target, args, batch.session);
  if (member.writes) batch.session.writes.push(logged(object, name));
  return answer;
}

function setProperty(object: HostObject | null, action: ActionInfo, batch: Batch): void {
  if (!object) return;
  const member = findMember(object, action.Name, batch);
  const name = memberName(object, action.Name);
  batch.location = name;
  if (member.kind !== "property" || !member.set) throw notImplemented(`setting ${name}`);
  const value = readArguments(action.ArgumentInfo, batch)[0];
  if (isHostObject(value)) throw invalidArgument();
  member.set(object.target, value ?? null, batch.session);
  batch.session.writes.push(logged(object, action.Name));
}

function readArguments(info: ArgumentInfo | undefined, batch: Batch): Argument[] {
  const references = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((argument, position) => {
    const id = references?.[position];
    if (Array.isArray(id)) throw notImplemented("a list of objects as an argument");
    if (typeof id !== "number" || id === 0) return withObjects(argument, batch);
    return resolveArgument(id, batch);
  });
}

function resolveArgument(id: number, batch: Batch): HostObject | null {
  const location = batch.location;
  const object = resolve(id, batch);
  batch.location = location;
  return object;
}

/** Proxy objects inside a plain object stand there as `{ _ObjectPathId }` (`replaceClientObjectPropertiesWithObjectPathIds`). */
function withObjects(argument: Json, batch: Batch): Json {
  if (typeof argument !== "object" || argument === null || Array.isArray(argument)) return argument;
  const entries = Object.entries(argument).map(([key, value]): [string, Json] => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [key, value];
    const id = value["_ObjectPathId"];
    if (typeof id !== "number") return [key, withObjects(value, batch)];
    return [key, resolveArgument(id, batch) as unknown as Json];
  });
  return Object.fromEntries(entries);
}

function findMember(object: HostObject, name: string, batch: Batch): Member<unknown> {
  batch.location = memberName(object, name);
  const member = object.hostType.members.get(name);
  if (!member) throw notImplemented(memberName(object, name));
  if (!hasRequirementSet(batch.session.options.requirementSet, member.since)) {
    throw apiNotFound(memberName(object, name), member.since);
  }
  return member;
}

function logged(object: HostObject, name: string): string {
  const which = object.hostType.describe?.(object.target);
  return which === undefined ? memberName(object, name) : `${memberName(object, name)} ${which}`;
}

/** As a programmer writes it: `Range.getCell`, while the wire says GetCell. */
function memberName(object: HostObject, name: string): string {
  const first = name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
  return `${object.hostType.name}.${first}`;
}
