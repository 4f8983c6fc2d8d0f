export const REQUIREMENT_SET: { readonly name: string; readonly version: string };

export interface Site {
  /** [width, height] in pixels of a file below the site root; null when it is missing. */
  readonly iconSize: (path: string) => readonly [number, number] | null;
  readonly pageExists: (path: string) => boolean;
  readonly packageVersion: string;
  /** Refuse addresses of the own machine. */
  readonly shipped: boolean;
}

export function manifestFaults(xml: string, site: Site): string[];
