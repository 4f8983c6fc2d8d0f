import { embeddedWorkbook } from "../excel/support/embedded-workbook";
import { describeWorkbook } from "./workbook-contract";

describeWorkbook("Excel's own client on the embedded workbook", (fixture) => embeddedWorkbook(fixture));
