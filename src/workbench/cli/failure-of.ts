import { WorkbookError } from "../../application/workbook";

/** Why the workbook took no sheet, such as its protection; the JSON is written all the same (design section 8). */
export async function failureOf(writing: Promise<unknown>): Promise<WorkbookError | null> {
  try {
    await writing;
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
}
