import { createInMemoryWorkbook } from "../support/in-memory-workbook";
import { describeWorkbook } from "./workbook-contract";

describeWorkbook("the workbook in memory", (fixture) => {
  const workbook = createInMemoryWorkbook(fixture);
  return {
    workbook,
    contents: workbook.contents,
    formatOf: workbook.formatOf,
    activeSheet: () => workbook.activeSheet,
    edit: workbook.edit,
    dispose: () => undefined,
  };
});
