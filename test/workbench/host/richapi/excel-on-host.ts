import { installClient } from "../../../../src/workbench/client/load-client";
import { newBook, type Book } from "../../../../src/workbench/host/book";
import { createHost, type Host } from "../../../../src/workbench/host/create-host";
import type { HostOptions } from "../../../../src/workbench/host/richapi/options";
import { nullCalculator } from "./null-calculator";

let uninstall: (() => void) | null = null;

afterEach(() => {
  uninstall?.();
  uninstall = null;
});

/** A host with Microsoft's client on it until the test ends; the first sheet is called Blad1. */
export function excelOn(options: Partial<HostOptions> = {}, book: Book = newBook()): Host {
  uninstall?.();
  const host = createHost(book, {
    createCalculator: nullCalculator,
    today: () => [2026, 11, 22],
    ...options,
  });
  uninstall = installClient(host);
  return host;
}

export function firstSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("Blad1");
}

/** Writes and reads back one range of Blad1. */
export function roundTrip(
  address: string,
  values: unknown,
  prepare: (range: Excel.Range) => void = () => undefined,
): Promise<Excel.Range> {
  return Excel.run(async (context) => {
    const range = firstSheet(context).getRange(address);
    prepare(range);
    range.values = values as never;
    range.load("values, formulas, text, valueTypes, numberFormat");
    await context.sync();
    return range;
  });
}

/** The error of a run that must fail. */
export async function failure(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await run;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("The run did not fail.");
}

/** Lets pushed events reach their handlers. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
