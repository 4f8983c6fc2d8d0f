import type { BookEnvelope, DocumentProperty } from "../book-envelope";
import { notImplemented } from "./api-error";
import { text } from "./arguments";
import {
  defineType,
  hostObject,
  navigation,
  property,
  reader,
  type HostType,
  type Member,
} from "./host-type";
import type { Session } from "./session";

type CustomProperty = BookEnvelope["customProperties"][number];

const customProperty: HostType<CustomProperty> = defineType<CustomProperty>(
  "CustomProperty",
  {
    Key: property(({ key }) => key, undefined, "1.7"),
    Type: property(({ type }) => type, undefined, "1.7"),
    Value: property(({ value }) => value, undefined, "1.7"),
  },
  { identity: ({ key }) => ({ Key: key }) },
);

const customProperties: HostType<null> = defineType<null>(
  "CustomPropertyCollection",
  { GetCount: reader((_none, _args, session) => session.book.envelope.customProperties.length, "1.7") },
  {
    items: (_none, session) =>
      session.book.envelope.customProperties.map((each) => hostObject(customProperty, each)),
  },
);

/** Microsoft: `DocumentProperties`. Who saved last is written by Excel alone. */
export const documentProperties: HostType<null> = defineType<null>("DocumentProperties", {
  Title: member("title"),
  Subject: member("subject"),
  Author: member("author"),
  Keywords: member("keywords"),
  Comments: member("comments"),
  LastAuthor: property((_none, session) => valueOf(session, "lastAuthor"), undefined, "1.7"),
  Category: member("category"),
  Manager: member("manager"),
  Company: member("company"),
  Custom: navigation(() => hostObject(customProperties, null), "1.7"),
});

/** Only what the file has a place for can be kept, so that no value is lost when the workbook is saved. */
function member(name: DocumentProperty): Member<null> {
  return property<null>(
    (_none, session) => valueOf(session, name),
    (_none, value, session) => {
      const wanted = text(value);
      const { properties } = session.book.envelope;
      if (properties.has(name)) properties.set(name, wanted);
      else if (wanted !== "") throw notImplemented(`DocumentProperties.${name} in a file without it`);
    },
    "1.7",
  );
}

function valueOf({ book }: Session, name: DocumentProperty): string {
  return book.envelope.properties.get(name) ?? "";
}
