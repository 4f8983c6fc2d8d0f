import { defineType, hostObject, property, reader, type HostType } from "./host-type";
import type { Session } from "./session";

const query: HostType<string> = defineType<string>(
  "Query",
  { Name: property((name) => name, undefined, "1.14") },
  { identity: (name) => ({ Name: name }) },
);

/** Power Query only (Microsoft: `QueryCollection`); other connections have no member at this floor. */
export const queryCollection: HostType<null> = defineType<null>(
  "QueryCollection",
  { GetCount: reader((_none, _args, session) => queriesOf(session).length, "1.14") },
  { items: (_none, session) => queriesOf(session).map((name) => hostObject(query, name)) },
);

function queriesOf({ book }: Session): readonly string[] {
  return book.envelope.connections.filter(({ isQuery }) => isQuery).map(({ name }) => name);
}
