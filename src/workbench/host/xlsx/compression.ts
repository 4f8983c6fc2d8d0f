import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** What a zip package needs besides its directory. */
export interface Compression {
  /** Raw deflate data that should become `size` bytes; what is damaged throws or becomes other bytes. Never makes many more. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** As zip archives store it, unsigned. */
  readonly crc32: (bytes: Uint8Array) => number;
}

/** Runs anywhere; the command line takes Node's own instead (`node-compression.ts`), which is several times as fast. */
export const PORTABLE_COMPRESSION: Compression = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  crc32,
};
