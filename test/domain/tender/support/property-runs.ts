/** How many tenders a property tries; more with PROPERTY_RUNS=20000, for once in a while. */
export function propertyRuns(usual: number): { readonly numRuns: number } {
  return { numRuns: Number(process.env["PROPERTY_RUNS"] ?? usual) };
}
