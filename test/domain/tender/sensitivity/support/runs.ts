/** How many tenders a property tries; RUNS in the environment asks for a longer search. */
export function runs(usual: number): number {
  const asked = Number(process.env["RUNS"] ?? "");
  return asked > 0 ? asked : usual;
}
