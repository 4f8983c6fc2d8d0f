import type { ConditionalFormat, Sheet } from "../book";
import { contains, intersect } from "./address";
import { invalidArgument, itemNotFound, notImplemented } from "./api-error";
import { record, text, truth } from "./arguments";
import {
  defineType,
  fixed,
  hostObject,
  navigation,
  property,
  reader,
  writer,
  type HostObject,
  type HostType,
} from "./host-type";
import { bound, boundValue, comparison } from "./conditional-rules";
import type { Json } from "./protocol";
import { requireUnprotected } from "./protection";
import { color } from "./range-format";
import { liveSheet, type RangeTarget, type Session } from "./session";
import { range } from "./range";

type DataBar = Extract<ConditionalFormat, { kind: "dataBar" }>;
type Custom = Extract<ConditionalFormat, { kind: "custom" }>;

interface FormatTarget<F extends ConditionalFormat = ConditionalFormat> {
  readonly sheet: Sheet;
  readonly format: F;
  readonly id: string;
}

const ids = new WeakMap<ConditionalFormat, string>();
/** Made as a comparison: stored as the formula that means the same. */
const comparisons = new WeakMap<ConditionalFormat, Record<string, Json>>();
let nextId = 1;

const positiveFormat: HostType<FormatTarget<DataBar>> = defineType<FormatTarget<DataBar>>(
  "ConditionalDataBarPositiveFormat",
  {
    FillColor: property(
      ({ format }) => format.color,
      ({ sheet, format }, value) => {
        format.color = color(value) ?? format.color;
        sheet.layoutChanged = true;
      },
    ),
    // The book's bars are plain, and so they are saved.
    GradientFill: fixed("ConditionalDataBarPositiveFormat.gradientFill", false),
  },
);

const dataBar: HostType<FormatTarget<DataBar>> = defineType<FormatTarget<DataBar>>(
  "DataBarConditionalFormat",
  {
    PositiveFormat: navigation((target) => hostObject(positiveFormat, target)),
    BarDirection: fixed("DataBarConditionalFormat.barDirection", "Context"),
    ShowDataBarOnly: fixed("DataBarConditionalFormat.showDataBarOnly", false),
    LowerBoundRule: property(
      ({ format }) => bound(format.minimum, "LowestValue"),
      ({ sheet, format }, value) => {
        format.minimum = boundValue(value, "LowestValue");
        sheet.layoutChanged = true;
      },
    ),
    UpperBoundRule: property(
      ({ format }) => bound(format.maximum, "HighestValue"),
      ({ sheet, format }, value) => {
        format.maximum = boundValue(value, "HighestValue");
        sheet.layoutChanged = true;
      },
    ),
  },
);

const fill: HostType<FormatTarget<Custom>> = defineType<FormatTarget<Custom>>("ConditionalRangeFill", {
  Color: property(
    ({ format }) => format.style.fill ?? null,
    (target, value) => restyleRule(target, { fill: color(value) }),
  ),
  Clear: writer((target) => restyleRule(target, { fill: null })),
});

const font: HostType<FormatTarget<Custom>> = defineType<FormatTarget<Custom>>("ConditionalRangeFont", {
  Color: property(
    ({ format }) => format.style.fontColor ?? null,
    (target, value) => restyleRule(target, { fontColor: color(value) }),
  ),
  Bold: property(
    ({ format }) => format.style.bold ?? false,
    (target, value) => restyleRule(target, { bold: truth(value) }),
  ),
});

function restyleRule({ sheet, format }: FormatTarget<Custom>, patch: Custom["style"]): void {
  format.style = { ...format.style, ...patch };
  sheet.layoutChanged = true;
}

const rangeFormat: HostType<FormatTarget<Custom>> = defineType<FormatTarget<Custom>>(
  "ConditionalRangeFormat",
  {
    Fill: navigation((target) => hostObject(fill, target)),
    Font: navigation((target) => hostObject(font, target)),
  },
);

const formulaRule: HostType<FormatTarget<Custom>> = defineType<FormatTarget<Custom>>(
  "ConditionalFormatRule",
  {
    Formula: property(
      ({ format }) => `=${format.formula}`,
      ({ sheet, format }, value) => {
        const formula = text(value).replace(/^=/, "");
        if (formula === "") throw invalidArgument();
        format.formula = formula;
        sheet.layoutChanged = true;
      },
    ),
  },
);

const custom: HostType<FormatTarget<Custom>> = defineType<FormatTarget<Custom>>("CustomConditionalFormat", {
  Rule: navigation((target) => hostObject(formulaRule, target)),
  Format: navigation((target) => hostObject(rangeFormat, target)),
});

const cellValue: HostType<FormatTarget<Custom>> = defineType<FormatTarget<Custom>>(
  "CellValueConditionalFormat",
  {
    Rule: property(
      ({ format }) => comparisons.get(format) ?? {},
      ({ sheet, format }, value) => {
        const given = record(value);
        const first = text(given["formula1"]);
        const second = given["formula2"] === undefined ? undefined : text(given["formula2"]);
        const operator = text(given["operator"]);
        format.formula = comparison(format.area, operator, first, second);
        comparisons.set(
          format,
          second === undefined
            ? { formula1: first, operator }
            : { formula1: first, formula2: second, operator },
        );
        sheet.layoutChanged = true;
      },
    ),
    Format: navigation((target) => hostObject(rangeFormat, target)),
  },
);

const conditionalFormat: HostType<FormatTarget> = defineType<FormatTarget>(
  "ConditionalFormat",
  {
    Id: property(({ id }) => id),
    Type: property(({ format }) => typeOf(format)),
    Priority: property(({ sheet, format }) => sheet.conditionalFormats.indexOf(format)),
    StopIfTrue: fixed("ConditionalFormat.stopIfTrue", false),
    DataBar: navigation((target) => child(target, "DataBar", dataBar)),
    DataBarOrNullObject: navigation((target) => childOrNull(target, "DataBar", dataBar)),
    Custom: navigation((target) => child(target, "Custom", custom)),
    CustomOrNullObject: navigation((target) => childOrNull(target, "Custom", custom)),
    CellValue: navigation((target) => child(target, "CellValue", cellValue)),
    CellValueOrNullObject: navigation((target) => childOrNull(target, "CellValue", cellValue)),
    GetRange: reader(({ sheet, format }) => hostObject(range, { sheet, area: format.area })),
    GetRangeOrNullObject: reader(({ sheet, format }) => hostObject(range, { sheet, area: format.area })),
    Delete: writer(({ sheet, format }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((known) => known !== format);
      sheet.layoutChanged = true;
    }),
  },
  { identity: ({ id }) => ({ Id: id }) },
);

function typeOf(format: ConditionalFormat): string {
  if (format.kind === "dataBar") return "DataBar";
  return comparisons.has(format) ? "CellValue" : "Custom";
}

function childOrNull<F extends ConditionalFormat>(
  target: FormatTarget,
  type: string,
  hostType: HostType<FormatTarget<F>>,
): HostObject | null {
  return typeOf(target.format) === type ? hostObject(hostType, target as FormatTarget<F>) : null;
}

function child<F extends ConditionalFormat>(
  target: FormatTarget,
  type: string,
  hostType: HostType<FormatTarget<F>>,
): HostObject {
  const found = childOrNull(target, type, hostType);
  if (!found) throw itemNotFound();
  return found;
}

function formatTarget(sheet: Sheet, format: ConditionalFormat): FormatTarget {
  const id = ids.get(format) ?? `{CF-${nextId++}}`;
  ids.set(format, id);
  return { sheet, format, id };
}

function inRange({ sheet, area }: RangeTarget): FormatTarget[] {
  return sheet.conditionalFormats
    .filter((format) => intersect(format.area, area))
    .map((format) => formatTarget(sheet, format));
}

/** Excel's own blue, used until a colour is set. */
const BAR_COLOR = "#638EC6";

export const conditionalFormatCollection: HostType<RangeTarget> = defineType<RangeTarget>(
  "ConditionalFormatCollection",
  {
    Add: writer((target, [type], session) => add(session, target, text(type))),
    ClearAll: writer((target, _args, session) => {
      const sheet = liveSheet(session, target.sheet);
      requireUnprotected(target);
      if (
        sheet.conditionalFormats.some(
          ({ area }) => intersect(area, target.area) && !contains(target.area, area),
        )
      ) {
        throw notImplemented("clearing part of the range of a conditional format");
      }
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ area }) => !intersect(area, target.area));
      sheet.layoutChanged = true;
    }),
    GetCount: reader((target) => inRange(target).length),
    GetItemAt: reader((target, [index]) => {
      const found = typeof index === "number" ? inRange(target)[index] : undefined;
      if (!found) throw itemNotFound();
      return hostObject(conditionalFormat, found);
    }),
  },
  {
    items: (target) => inRange(target).map((found) => hostObject(conditionalFormat, found)),
    item: (target, key) => {
      const found = inRange(target).find(({ id }) => id === key);
      return found ? hostObject(conditionalFormat, found) : null;
    },
  },
);

function add(session: Session, target: RangeTarget, type: string): HostObject {
  const sheet = liveSheet(session, target.sheet);
  requireUnprotected(target);
  const area = { ...target.area };
  const format = emptyFormat(type, area);
  // The newest rule comes first, as in Excel.
  sheet.conditionalFormats.unshift(format);
  sheet.layoutChanged = true;
  return hostObject(conditionalFormat, formatTarget(sheet, format));
}

function emptyFormat(type: string, area: RangeTarget["area"]): ConditionalFormat {
  switch (type) {
    case "DataBar":
      return { kind: "dataBar", area, color: BAR_COLOR, minimum: null, maximum: null };
    case "Custom":
      return { kind: "custom", area, formula: "FALSE", style: {} };
    case "CellValue": {
      const format: ConditionalFormat = { kind: "custom", area, formula: "FALSE", style: {} };
      comparisons.set(format, {});
      return format;
    }
    default:
      throw notImplemented(`ConditionalFormatCollection.add(${JSON.stringify(type)})`);
  }
}
