/** Notes came with ExcelApi 1.18, above our floor. */
export function supportsNotes(): boolean {
  return typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}
