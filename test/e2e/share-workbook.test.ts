import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { partsOf } from "../support/xlsx-parts";
import { cliIn } from "./support/run-cli";

// A scored workbook that is not fit to be mailed: what is wrong is told, and mended only where that was asked.
const folder = mkdtempSync(join(tmpdir(), "inkoopladder-share-"));
const cli = cliIn(folder);
const path = (name: string): string => join(folder, name);
const json = (name: string) => JSON.parse(readFileSync(path(name), "utf8"));
const parts = (name: string) => partsOf(new Uint8Array(readFileSync(path(name))));

function seenByOpenpyxl(name: string) {
  const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
people = book["Personen"]
print(json.dumps({
  "states": {s.title: s.sheet_state for s in book},
  "cells": {s.title: {c.coordinate: [str(c.value), c.number_format] for row in s.iter_rows() for c in row if c.value is not None} for s in book},
  "hidden": [people.row_dimensions[4].hidden, people.column_dimensions["D"].hidden],
  "width": people.column_dimensions["D"].width,
  "comments": [c.coordinate for s in book for row in s.iter_rows() for c in row if c.comment],
  "properties": [book.properties.creator, book.properties.lastModifiedBy, book.properties.title]}))`;
  const out = execFileSync("/usr/bin/python3", ["-W", "ignore", "-c", script, path(name)], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return JSON.parse(out);
}

let told: ReturnType<typeof cli>;
beforeAll(() => {
  cli("template", "--out", "t.xlsx");
  cli("score", "t.xlsx", "--out", "scored.xlsx");
  const script = join(__dirname, "support/messy_share.py");
  execFileSync("/usr/bin/python3", [script, path("scored.xlsx"), path("messy.xlsx")]);
  told = cli("share", "messy.xlsx", "--json", "share.json");
});

it("tells everything that travels along, where it stands and what to do, and exits 0", () => {
  expect(told.code).toBe(0);
  expect(told.out).toContain("Niet klaar om te versturen");
  const { ready, items, controls, coveringText, repaired } = json("share.json");
  expect(ready).toBe(false);
  expect(repaired).toEqual([]);
  const stops = items.filter(({ weight }: { weight: string }) => weight === "stop");
  expect(stops.map(({ id }: { id: string }) => id)).toEqual([
    "hiddenSheet:Klad%2C intern",
    "veryHiddenSheet:Diep",
    "linkedCells:Personen",
    "personalColumn:Personen:B1",
  ]);
  expect(items.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining([
      "hiddenRows:Personen",
      "hiddenColumns:Personen",
      "notesOnSheet:Personen",
      "propertyFilled:author",
      "lastAuthorFilled:lastAuthor",
      "personalColumn:Personen:A1",
      "personalCells:Personen:C2:iban",
      "personalColumn:Leveranciers:C5",
    ]),
  );
  for (const { message } of items) expect(message).toMatch(/^\S.*\.$/s);
  const [score] = controls;
  expect(score).toMatchObject({ tender: "Voorbeeldtender", sheet: "Gunning Voorbeeldtender" });
  expect(coveringText.body).toContain(score.controlNumber);
  expect(told.out).toContain(coveringText.subject);
  // Which other workbook it is, and not the number that the file gives it.
  expect(told.out).toContain("Budget 2026.xlsx");
});

it("says it in English too", () => {
  const { code, out } = cli("share", "messy.xlsx", "--lang", "en");
  expect(code).toBe(0);
  expect(out).toContain("Not ready to send: first resolve 4 points.");
  expect(out).toContain("Control number:");
});

describe("repairs", () => {
  let run: ReturnType<typeof cli>;
  beforeAll(() => {
    const wanted = "hidden,comments,properties,personalColumn:Personen:A1,personalColumn:Personen:B1";
    run = cli("share", "messy.xlsx", "--repair", wanted, "--out", "clean.xlsx", "--json", "clean.json");
  });

  it("are made where they were asked, and told", () => {
    expect(run.code).toBe(0);
    const { repaired, items } = json("clean.json");
    expect(repaired).toEqual([
      "hiddenSheet:Klad%2C intern",
      "veryHiddenSheet:Diep",
      "hiddenRows:Personen",
      "hiddenColumns:Personen",
      "notesOnSheet:Personen",
      "propertyFilled:author",
      "lastAuthorFilled:lastAuthor",
      "personalColumn:Personen:A1",
      "personalColumn:Personen:B1",
    ]);
    // A formula and a link are the user's own to change; what was not asked stays.
    expect(items.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(["linkedCells:Personen", "personalColumn:Leveranciers:C5"]),
    );
    expect(items.map(({ topic }: { topic: string }) => topic)).not.toContain("hidden");
  });

  it("are what another program sees, and all the rest is as it was", () => {
    const [before, after] = [seenByOpenpyxl("messy.xlsx"), seenByOpenpyxl("clean.xlsx")];
    expect(new Set(Object.values(after.states))).toEqual(new Set(["visible"]));
    expect(after).toMatchObject({ hidden: [false, false], width: 31, comments: [] });
    expect(after.properties).toEqual([null, null, "Gunning"]);
    for (const cell of ["A2", "A4", "B2", "B3"]) delete before.cells["Personen"][cell];
    expect(after.cells).toEqual(before.cells);
  });

  it("leave every other part of the file byte for byte", () => {
    const [before, after] = [parts("messy.xlsx"), parts("clean.xlsx")];
    // openpyxl saves no results of formulas; those that it left out are filled in.
    const changed = Object.keys(before).filter(
      (name) => before[name] !== after[name] && !/<f>IF\(/.test(before[name] ?? ""),
    );
    const people = Object.keys(before).filter((name) => before[name]?.includes("P. Peters"));
    const allowed = [
      ...people,
      ...people.map((name) => name.replace(/(sheet\d+\.xml)$/, "_rels/$1.rels")),
      "[Content_Types].xml",
      "docProps/core.xml",
      "xl/workbook.xml",
      "xl/comments/comment1.xml",
      "xl/drawings/commentsDrawing1.vml",
    ];
    expect(changed.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(after["xl/comments/comment1.xml"]).toBeUndefined();
  });
});

it.each([
  [["--repair", "all"], "--out"],
  [["--repair", "geheimen", "--out", "x.xlsx"], "geheimen"],
])("refuses %j as wrong use, and writes nothing", (args, named) => {
  const { code, err } = cli("share", "messy.xlsx", ...args);
  expect(code).toBe(2);
  expect(err).toContain(named);
  expect(existsSync(path("x.xlsx"))).toBe(false);
});

it("writes the workbook as it is when nothing is to be repaired", () => {
  expect(cli("share", "messy.xlsx", "--out", "same.xlsx")).toMatchObject({ code: 0, err: "" });
  // Sheets with formulas get the results that the other program left out.
  const others = (name: string) =>
    Object.entries(parts(name)).filter(([part]) => !part.startsWith("xl/worksheets/"));
  expect(others("same.xlsx")).toEqual(others("messy.xlsx"));
});

it("refuses a repair in a protected workbook with what to do, and saves nothing", () => {
  const script = `
import sys, openpyxl
from openpyxl.workbook.protection import WorkbookProtection
book = openpyxl.Workbook()
book.create_sheet("Dicht")["A1"] = 1
book["Dicht"].sheet_state = "hidden"
book.security = WorkbookProtection(lockStructure=True)
book.properties.creator = "Anna"
book.save(sys.argv[1])`;
  execFileSync("/usr/bin/python3", ["-W", "ignore", "-c", script, path("locked.xlsx")]);
  const { code, err } = cli(
    ...["share", "locked.xlsx", "--repair", "properties,hidden", "--out", "x.xlsx", "--json", "x.json"],
  );
  expect(code).toBe(1);
  expect(err).toContain("Werkmap beveiligen");
  expect(existsSync(path("x.xlsx"))).toBe(false);
  expect(json("x.json")).toMatchObject({ ready: false, repaired: [] });
});
