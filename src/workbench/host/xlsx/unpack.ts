import type { Compression } from "./compression";
import { rememberPacked } from "./packed-parts";
import { UnreadableFileError } from "./unreadable-file-error";

/** All parts together, unpacked. A workbook of 100,000 rows and 18 columns unpacks to about 100 MB. */
const MAX_TOTAL_BYTES = 640 * 1024 * 1024;
/** A part becomes one JavaScript string, which cannot be longer than about 2^29 characters. */
const MAX_PART_BYTES = 500 * 1024 * 1024;
const MAX_PARTS = 50_000;

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const END_LOCATOR_64 = 0x07064b50;
const END_RECORD_SIZE = 22;

interface Entry {
  name: string;
  flags: number;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  offset: number;
}

/**
 * The parts of a zip package in the order of its directory. The directory is read here because its checksums and declared
 * sizes are the guards against a damaged download and against a zip bomb.
 */
export function unpack(bytes: Uint8Array, compression: Compression): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readDirectory(bytes, view);
    refuseBombs(entries);
    const parts = new Map<string, Uint8Array>();
    for (const entry of entries) {
      if (parts.has(entry.name)) throw damaged(entry.name, "duplicate part");
      parts.set(entry.name, content(bytes, view, entry, compression));
    }
    return parts;
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw damaged("zip", error instanceof Error ? error.message : "unknown");
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): Entry[] {
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let start = view.getUint32(end + 16, true);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === END_LOCATOR_64) {
    const end64 = readUint64(view, locator + 8);
    if (view.getUint32(end64, true) !== END_RECORD_64) throw damaged("zip", "zip64 record");
    count = readUint64(view, end64 + 32);
    start = readUint64(view, end64 + 48);
  }
  if (count > MAX_PARTS) throw new UnreadableFileError("tooLarge", { parts: count });
  const entries: Entry[] = [];
  let position = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(position, true) !== CENTRAL_HEADER) throw damaged("zip", "directory");
    const nameLength = view.getUint16(position + 28, true);
    const extraLength = view.getUint16(position + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + nameLength));
    const entry: Entry = {
      name,
      flags: view.getUint16(position + 8, true),
      method: view.getUint16(position + 10, true),
      crc: view.getUint32(position + 16, true),
      packedSize: view.getUint32(position + 20, true),
      size: view.getUint32(position + 24, true),
      offset: view.getUint32(position + 42, true),
    };
    readZip64Extra(view, entry, position + 46 + nameLength, extraLength);
    entries.push(entry);
    position += 46 + nameLength + extraLength + view.getUint16(position + 32, true);
  }
  return entries;
}

/** The end record stands at the very end, followed only by an optional comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_RECORD_SIZE - 0xffff);
  for (let position = view.byteLength - END_RECORD_SIZE; position >= lowest; position--) {
    if (view.getUint32(position, true) === END_RECORD) return position;
  }
  throw damaged("zip", "incomplete");
}

/** Sizes that do not fit 32 bits stand in extra field 1, in this fixed order and only where needed. */
function readZip64Extra(view: DataView, entry: Entry, start: number, length: number): void {
  let position = start;
  while (position + 4 <= start + length) {
    const id = view.getUint16(position, true);
    const size = view.getUint16(position + 2, true);
    if (id === 1) {
      let field = position + 4;
      const next = () => {
        const value = readUint64(view, field);
        field += 8;
        return value;
      };
      if (entry.size === 0xffffffff) entry.size = next();
      if (entry.packedSize === 0xffffffff) entry.packedSize = next();
      if (entry.offset === 0xffffffff) entry.offset = next();
      return;
    }
    position += 4 + size;
  }
}

function refuseBombs(entries: readonly Entry[]): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    if (entry.size > MAX_PART_BYTES) {
      throw new UnreadableFileError("tooLarge", { part: entry.name, bytes: entry.size });
    }
  }
  if (total > MAX_TOTAL_BYTES) throw new UnreadableFileError("tooLarge", { bytes: total });
}

function content(bytes: Uint8Array, view: DataView, entry: Entry, compression: Compression): Uint8Array {
  if (entry.flags & 1) throw new UnreadableFileError("encrypted", { part: entry.name });
  if (view.getUint32(entry.offset, true) !== LOCAL_HEADER) throw damaged(entry.name, "local header");
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length !== entry.packedSize) throw damaged(entry.name, "incomplete");
  const data = unpackContent(packed, entry, compression);
  if (data.length !== entry.size || compression.crc32(data) !== entry.crc)
    throw damaged(entry.name, "checksum");
  rememberPacked(data, { method: entry.method, packed, crc: entry.crc });
  return data;
}

function unpackContent(packed: Uint8Array, entry: Entry, { inflate }: Compression): Uint8Array {
  switch (entry.method) {
    case 0:
      return packed.slice();
    case 8:
      // The declared size bounds the output: more data than declared ends in a wrong checksum, not in memory.
      return inflate(packed, entry.size);
    default:
      throw damaged(entry.name, `compression method ${entry.method}`);
  }
}

function readUint64(view: DataView, position: number): number {
  const value = view.getUint32(position, true) + view.getUint32(position + 4, true) * 2 ** 32;
  if (!Number.isSafeInteger(value)) throw damaged("zip", "size");
  return value;
}

function damaged(part: string, reason: string): UnreadableFileError {
  return new UnreadableFileError("damaged", { part, reason });
}
