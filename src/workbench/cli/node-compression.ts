import * as zlib from "node:zlib";
import { PORTABLE_COMPRESSION, type Compression } from "../host/xlsx/compression";

/** zlib refuses a smaller buffer. */
const SMALLEST_CHUNK = 64;

/** Node's own zlib. Its checksum exists from Node 20.15 on. */
export const NODE_COMPRESSION: Compression = {
  // One buffer, with a byte to spare so that zlib needs no second; more than was declared throws, and fills no memory.
  inflate: (packed, size) =>
    zlib.inflateRawSync(packed, {
      chunkSize: Math.max(SMALLEST_CHUNK, size + 1),
      maxOutputLength: Math.max(1, size),
    }),
  // Half the time of zlib's usual level, for one hundredth more bytes.
  deflate: (bytes) => zlib.deflateRawSync(bytes, { level: 5 }),
  crc32: (zlib as Partial<typeof zlib>).crc32 ?? PORTABLE_COMPRESSION.crc32,
};
