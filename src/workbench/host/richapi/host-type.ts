import { notImplemented } from "./api-error";
import type { Json } from "./protocol";
import type { Session } from "./session";

/** An object of the API on the host's side: what kind it is and which data it stands for. */
export interface HostObject {
  readonly hostType: HostType<unknown>;
  readonly target: unknown;
}

export type Argument = Json | HostObject;
export type Answer = Json | HostObject | void;

/**
 * One member of an API class. `property` is a value, `navigation` an object that belongs to its parent, `method` anything with
 * brackets. Method shorthand keeps tables of different targets assignable to `HostType<unknown>`.
 */
export type Member<T> =
  | {
      readonly kind: "property";
      readonly since: string;
      get(target: T, session: Session): Json;
      set?(target: T, value: Json, session: Session): void;
    }
  | {
      readonly kind: "navigation";
      readonly since: string;
      get(target: T, session: Session): HostObject | null;
    }
  | {
      readonly kind: "method";
      readonly since: string;
      /** False for methods that leave the workbook as it is. */
      readonly writes: boolean;
      call(target: T, args: readonly Argument[], session: Session): Answer;
    };

export interface HostType<T> {
  readonly name: string;
  readonly members: ReadonlyMap<string, Member<T>>;
  /** What the answer to an instantiation holds, from which the client makes a lasting path (`Id`, `_Id`). */
  identity?(target: T, session: Session): Record<string, Json>;
  /** For a collection: its items in order. */
  items?(target: T, session: Session): HostObject[];
  /** For a collection: the item of `getItem(key)`, null when it does not exist. */
  item?(target: T, key: Json, session: Session): HostObject | null;
  /** Which one it is, for the log of writes. */
  describe?(target: T): string;
}

type Members<T> = Record<string, Member<T>>;
type Extras<T> = Pick<HostType<T>, "identity" | "items" | "item" | "describe">;

export function defineType<T>(name: string, members: Members<T>, extras: Extras<T> = {}): HostType<T> {
  return { name, members: new Map(Object.entries(members)), ...extras };
}

export function hostObject<T>(hostType: HostType<T>, target: T): HostObject {
  return { hostType: hostType as HostType<unknown>, target };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "hostType" in value;
}

/** A readable value; `set` makes it writable. */
export function property<T>(
  get: (target: T, session: Session) => Json,
  set?: (target: T, value: Json, session: Session) => void,
  since = "1.1",
): Member<T> {
  return set ? { kind: "property", since, get, set } : { kind: "property", since, get };
}

/**
 * A value that the book cannot keep: told as it always is, and setting it to anything else is refused, so that no wish of the
 * caller's is lost when the workbook is saved.
 */
export function fixed<T>(name: string, value: Json, since = "1.1"): Member<T> {
  const always = JSON.stringify(value);
  return property<T>(
    () => value,
    (_target, wanted) => {
      if (JSON.stringify(wanted) !== always) throw notImplemented(`${name} = ${JSON.stringify(wanted)}`);
    },
    since,
  );
}

export function navigation<T>(
  get: (target: T, session: Session) => HostObject | null,
  since = "1.1",
): Member<T> {
  return { kind: "navigation", since, get };
}

type Call<T> = (target: T, args: readonly Argument[], session: Session) => Answer;

/** A method that only looks. */
export function reader<T>(call: Call<T>, since = "1.1"): Member<T> {
  return { kind: "method", since, writes: false, call };
}

/** A method that changes the workbook. */
export function writer<T>(call: Call<T>, since = "1.1"): Member<T> {
  return { kind: "method", since, writes: true, call };
}
