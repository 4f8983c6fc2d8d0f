import type { PageSetup, Sheet } from "../book";
import { invalidArgument, notImplemented } from "./api-error";
import { number, rangeArgument, record, text } from "./arguments";
import {
  defineType,
  fixed,
  hostObject,
  navigation,
  property,
  writer,
  type Argument,
  type HostType,
  type Member,
} from "./host-type";
import type { Json } from "./protocol";

const POINTS_PER_INCH = 72;

/** Codes of ECMA-376 part 1, 18.3.1.63 (pageSetup paperSize). */
const PAPER: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

/** Inches: what Excel uses for a new sheet. */
const NORMAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 } as const;

export function pageOf(sheet: Sheet): PageSetup {
  return (
    sheet.page ?? {
      orientation: "portrait",
      fitToWidth: null,
      fitToHeight: null,
      paperSize: 9,
      titleRows: null,
      titleColumns: null,
      printArea: null,
      centerFooter: "",
      leftFooter: "",
      rightFooter: "",
      margins: null,
      rowBreaks: [],
    }
  );
}

export function change(sheet: Sheet, patch: Partial<PageSetup>): void {
  sheet.page = { ...pageOf(sheet), ...patch };
  sheet.layoutChanged = true;
}

function footer(key: "leftFooter" | "centerFooter" | "rightFooter"): Member<Sheet> {
  return property<Sheet>(
    (sheet) => pageOf(sheet)[key],
    (sheet, value) => change(sheet, { [key]: text(value) }),
    "1.9",
  );
}

const headerFooter: HostType<Sheet> = defineType<Sheet>("HeaderFooter", {
  LeftFooter: footer("leftFooter"),
  CenterFooter: footer("centerFooter"),
  RightFooter: footer("rightFooter"),
  LeftHeader: fixed("HeaderFooter.leftHeader", "", "1.9"),
  CenterHeader: fixed("HeaderFooter.centerHeader", "", "1.9"),
  RightHeader: fixed("HeaderFooter.rightHeader", "", "1.9"),
});

const headersFooters: HostType<Sheet> = defineType<Sheet>("HeaderFooterGroup", {
  State: fixed("HeaderFooterGroup.state", "Default", "1.9"),
  DefaultForAllPages: navigation((sheet) => hostObject(headerFooter, sheet), "1.9"),
});

function margin(side: keyof NonNullable<PageSetup["margins"]>): Member<Sheet> {
  return property<Sheet>(
    (sheet) => (pageOf(sheet).margins ?? NORMAL_MARGINS)[side] * POINTS_PER_INCH,
    (sheet, value) => {
      const points = number(value);
      if (points < 0) throw invalidArgument();
      const margins = { ...(pageOf(sheet).margins ?? NORMAL_MARGINS), [side]: points / POINTS_PER_INCH };
      change(sheet, { margins });
    },
    "1.9",
  );
}

export const pageLayout: HostType<Sheet> = defineType<Sheet>("PageLayout", {
  Orientation: property(
    (sheet) => (pageOf(sheet).orientation === "landscape" ? "Landscape" : "Portrait"),
    (sheet, value) => {
      if (value !== "Landscape" && value !== "Portrait") throw invalidArgument();
      change(sheet, { orientation: value === "Landscape" ? "landscape" : "portrait" });
    },
    "1.9",
  ),
  PaperSize: property(
    (sheet) => Object.keys(PAPER).find((name) => PAPER[name] === pageOf(sheet).paperSize) ?? null,
    (sheet, value) => {
      const paperSize = PAPER[text(value)];
      if (paperSize === undefined) throw notImplemented(`PageLayout.paperSize = ${JSON.stringify(value)}`);
      change(sheet, { paperSize });
    },
    "1.9",
  ),
  Zoom: property(
    (sheet) => zoom(pageOf(sheet)),
    (sheet, value) => setZoom(sheet, value),
    "1.9",
  ),
  CenterHorizontally: fixed("PageLayout.centerHorizontally", false, "1.9"),
  LeftMargin: margin("left"),
  RightMargin: margin("right"),
  TopMargin: margin("top"),
  BottomMargin: margin("bottom"),
  HeadersFooters: navigation((sheet) => hostObject(headersFooters, sheet), "1.9"),
  SetPrintArea: writer((sheet, [at], session) => {
    const target = rangeArgument(session, sheet, at);
    if (target.sheet !== sheet) throw invalidArgument();
    change(sheet, { printArea: { ...target.area } });
  }, "1.9"),
  SetPrintTitleRows: writer((sheet, [at], session) => {
    const target = rangeArgument(session, sheet, at);
    if (target.sheet !== sheet) throw invalidArgument();
    change(sheet, { titleRows: [target.area.row, target.area.lastRow] });
  }, "1.9"),
  SetPrintTitleColumns: writer((sheet, [at], session) => {
    const target = rangeArgument(session, sheet, at);
    if (target.sheet !== sheet) throw invalidArgument();
    change(sheet, { titleColumns: [target.area.column, target.area.lastColumn] });
  }, "1.9"),
  SetPrintMargins: writer((sheet, [unit, options]) => setMargins(sheet, unit, options), "1.9"),
});

function zoom({ fitToWidth, fitToHeight }: PageSetup): Json {
  if (fitToWidth === null && fitToHeight === null) return { scale: 100 };
  return {
    ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }),
  };
}

/** Either a scale or a number of pages; a side that is left out is as long as it needs. */
function setZoom(sheet: Sheet, value: Json): void {
  const given = record(value);
  const pages = (argument: Argument): number | null =>
    argument === null || argument === undefined || argument === 0 ? null : number(argument);
  const fitToWidth = pages(given["horizontalFitToPages"]);
  const fitToHeight = pages(given["verticalFitToPages"]);
  const scale = given["scale"] ?? 100;
  if (fitToWidth === null && fitToHeight === null && scale !== 100)
    throw notImplemented("PageLayout.zoom.scale");
  change(sheet, { fitToWidth, fitToHeight });
}

const UNITS: Readonly<Record<string, number>> = { Points: 72, Inches: 1, Centimeters: 2.54 };

function setMargins(sheet: Sheet, unit: Argument, options: Argument): void {
  const perInch = UNITS[text(unit)];
  if (perInch === undefined) throw invalidArgument();
  const given = record(options);
  const margins = { ...(pageOf(sheet).margins ?? NORMAL_MARGINS) };
  for (const side of ["left", "right", "top", "bottom"] as const) {
    const size = given[side];
    if (size !== undefined && size !== null) margins[side] = number(size) / perInch;
  }
  if (given["header"] !== undefined || given["footer"] !== undefined) {
    throw notImplemented("header and footer margins");
  }
  change(sheet, { margins });
}
