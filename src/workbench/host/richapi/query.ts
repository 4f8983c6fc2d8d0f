import { apiNotFound, notImplemented } from "./api-error";
import type { HostObject, Member } from "./host-type";
import { hasRequirementSet } from "./options";
import type { Json } from "./protocol";
import type { Session } from "./session";

interface QueryInfo {
  readonly Select?: string[];
  readonly Expand?: string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** What is asked of one object: own values by name, and the same for each object below it. */
interface Wanted {
  all: boolean;
  readonly names: Map<string, Wanted>;
}

/**
 * Answers `load(...)`. Names come as the programmer wrote them (camelCase, `/` or `.` between levels, `items` already taken out
 * by the client), the answer has the wire's PascalCase. No names at all means every plain value.
 */
export function query(object: HostObject, info: QueryInfo, session: Session): Json {
  const wanted: Wanted = { all: false, names: new Map() };
  for (const path of info.Select ?? []) add(wanted, path.split(/[/.]/));
  for (const path of info.Expand ?? []) add(wanted, [...path.split(/[/.]/), "*"]);
  if (wanted.names.size === 0) wanted.all = true;
  return answer(object, wanted, session, info);
}

function add(wanted: Wanted, path: string[]): void {
  let level = wanted;
  for (const part of path) {
    const name = part.trim();
    if (name === "") continue;
    if (name === "*" || name.toLowerCase() === "items") {
      if (name === "*") level.all = true;
      continue;
    }
    const key = name.toLowerCase();
    const next = level.names.get(key) ?? { all: false, names: new Map<string, Wanted>() };
    level.names.set(key, next);
    level = next;
  }
}

function answer(object: HostObject, wanted: Wanted, session: Session, info: QueryInfo = {}): Json {
  const { hostType, target } = object;
  const result: Record<string, Json> = { ...hostType.identity?.(target, session) };
  const left = new Map(wanted.names);
  for (const [name, member] of hostType.members) {
    const below = left.get(name.toLowerCase());
    if (below) left.delete(name.toLowerCase());
    if (member.kind === "property") {
      if (below) result[name] = readProperty(object, name, member, session);
      else if (wanted.all && allowed(member, session)) result[name] = member.get(target, session);
    } else if (member.kind === "navigation" && below) {
      requireSet(object, name, member, session);
      const child = member.get(target, session);
      result[name] = child ? answer(child, openEnded(below), session) : null;
    }
  }
  if (hostType.items) {
    const items = hostType.items(target, session).slice(info.Skip ?? 0);
    const page = info.Top === undefined ? items : items.slice(0, info.Top);
    // Names that the collection itself does not have are asked of its items.
    const ofItems: Wanted = { all: wanted.all, names: left };
    result["_Items"] = page.map((item) => answer(item, ofItems, session));
    return result;
  }
  const unknown = [...left.keys()][0];
  if (unknown !== undefined) throw notImplemented(`${hostType.name}.${unknown}`);
  return result;
}

function openEnded(wanted: Wanted): Wanted {
  return wanted.names.size === 0 ? { all: true, names: wanted.names } : wanted;
}

type PropertyMember = Extract<Member<unknown>, { kind: "property" }>;

function readProperty(object: HostObject, name: string, member: PropertyMember, session: Session): Json {
  requireSet(object, name, member, session);
  return member.get(object.target, session);
}

function allowed(member: Member<unknown>, session: Session): boolean {
  return hasRequirementSet(session.options.requirementSet, member.since);
}

function requireSet(object: HostObject, name: string, member: Member<unknown>, session: Session): void {
  if (!allowed(member, session)) throw apiNotFound(`${object.hostType.name}.${name}`, member.since);
}
