import constructed from "../../../cases/constructed.json";
import published from "../../../cases/published.json";

export interface Case<Inputs, Expected> {
  readonly inputs: Inputs;
  readonly expected: Expected;
}

export function caseOf<Inputs, Expected>(name: string): Case<Inputs, Expected> {
  const found = [...published, ...constructed].find((each) => each.name === name);
  if (!found) throw new Error(`no case ${name}`);
  return found as unknown as Case<Inputs, Expected>;
}

/** The case's name with its public source, for the test's own name. */
export function cited(name: string): string {
  const source = published.find((each) => each.name === name)?.source_url;
  return source ? `${name} (${source})` : name;
}

/** The names of all cases. */
export function caseNames(): readonly string[] {
  return [...published, ...constructed].map(({ name }) => name);
}
