import type { Zippable } from "fflate";
import { zipSync } from "fflate";

/** Contents that are compressed already; deflating them again costs time and saves nothing. */
const COMPRESSED = /\.(png|jpe?g|gif|zip|xlsx|docx|pptx|mp4|wmv)$/i;

/** The parts as a zip package, in map order. The same parts give the same bytes: the time stamp is zip's first day. */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of parts) {
    files[name] = [bytes, COMPRESSED.test(name) ? { level: 0 } : {}];
  }
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}
