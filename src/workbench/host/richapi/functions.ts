import type { ErrorText } from "../book";
import { defineType, hostObject, property, reader, type HostType } from "./host-type";
import { dateSerial } from "./entry-date";

interface FunctionResult {
  readonly value: number | null;
  readonly error: ErrorText | null;
}

const functionResult: HostType<FunctionResult> = defineType<FunctionResult>("FunctionResult", {
  Value: property(({ value }) => value, undefined, "1.2"),
  Error: property(({ error }) => error, undefined, "1.2"),
});

/** `workbook.functions`: DATE tells which date system the workbook has, as no property does. */
export const functions: HostType<null> = defineType<null>("Functions", {
  Date: reader((_none, [year, month, day], session) => {
    const made =
      typeof year === "number" && typeof month === "number" && typeof day === "number"
        ? dateSerial(year, month, day, session.book.date1904)
        : null;
    return hostObject(
      functionResult,
      made === null ? { value: null, error: "#NUM!" } : { value: made, error: null },
    );
  }, "1.2"),
});
