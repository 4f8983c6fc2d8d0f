import { invalidArgument } from "./api-error";
import { defineType, hostObject, navigation, property, reader, writer, type HostType } from "./host-type";
import { recalculate, type Session } from "./session";

const numberFormatInfo: HostType<null> = defineType<null>("NumberFormatInfo", {
  NumberDecimalSeparator: property(
    (_none, session) => session.options.culture.decimalSeparator,
    undefined,
    "1.11",
  ),
  NumberGroupSeparator: property(
    (_none, session) => session.options.culture.thousandsSeparator,
    undefined,
    "1.11",
  ),
});

const cultureInfo: HostType<null> = defineType<null>("CultureInfo", {
  Name: property((_none, session) => session.options.culture.locale, undefined, "1.11"),
  NumberFormat: navigation(() => hostObject(numberFormatInfo, null), "1.11"),
});

export const application: HostType<null> = defineType<null>("Application", {
  CalculationMode: property(
    (_none, session) => session.calculationMode,
    (_none, value, session) => {
      if (value !== "Automatic" && value !== "AutomaticExceptTables" && value !== "Manual")
        throw invalidArgument();
      // What was written before is calculated as the mode was then.
      recalculate(session);
      session.calculationMode = value;
    },
  ),
  DecimalSeparator: property((_none, session) => session.options.culture.decimalSeparator, undefined, "1.11"),
  ThousandsSeparator: property(
    (_none, session) => session.options.culture.thousandsSeparator,
    undefined,
    "1.11",
  ),
  UseSystemSeparators: property(() => true, undefined, "1.11"),
  CultureInfo: navigation(() => hostObject(cultureInfo, null), "1.11"),
  Calculate: writer((_none, [type], session) => calculate(session, type)),
  /** Formulas wait until the end of this batch (Microsoft: `suspendApiCalculationUntilNextSync`). */
  SuspendApiCalculationUntilNextSync: reader((_none, _args, session) => {
    session.calculationSuspended = true;
  }, "1.6"),
  SuspendScreenUpdatingUntilNextSync: reader(() => undefined, "1.9"),
});

function calculate(session: Session, type: unknown): void {
  if (type !== "Recalculate" && type !== "Full" && type !== "FullRebuild") throw invalidArgument();
  const { calculationMode, calculationSuspended } = session;
  session.calculationMode = "Automatic";
  session.calculationSuspended = false;
  recalculate(session);
  if (type === "FullRebuild") session.calculator.structureChanged();
  if (type !== "Recalculate") session.calculator.all();
  session.calculationMode = calculationMode;
  session.calculationSuspended = calculationSuspended;
}
