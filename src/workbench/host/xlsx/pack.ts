import type { Compression } from "./compression";
import type { PackedPart } from "./packed-parts";
import { packedAs } from "./packed-parts";

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
/** 1 January 1980, the first day that zip knows: the same parts give the same bytes. */
const FIRST_DAY = 0x21;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;

interface Item extends PackedPart {
  readonly name: Uint8Array;
  readonly size: number;
}

/** The parts as a zip package, in map order. Parts that came with an opened file keep their compressed bytes. */
export function pack(parts: ReadonlyMap<string, Uint8Array>, compression: Compression): Uint8Array {
  const items = [...parts].map(([name, bytes]): Item => ({
    name: new TextEncoder().encode(name),
    size: bytes.length,
    ...(packedAs(bytes) ?? compressed(bytes, compression)),
  }));
  const total = items.reduce(
    (sum, { name, packed }) => sum + LOCAL_SIZE + CENTRAL_SIZE + 2 * name.length + packed.length,
    END_SIZE,
  );
  const output = new Uint8Array(total);
  const view = new DataView(output.buffer);
  let position = 0;
  const offsets = items.map((item) => {
    const offset = position;
    view.setUint32(offset, 0x04034b50, true);
    writeCommon(view, offset + 4, item);
    output.set(item.name, offset + LOCAL_SIZE);
    output.set(item.packed, offset + LOCAL_SIZE + item.name.length);
    position += LOCAL_SIZE + item.name.length + item.packed.length;
    return offset;
  });
  const directory = position;
  items.forEach((item, index) => {
    view.setUint32(position, 0x02014b50, true);
    view.setUint16(position + 4, VERSION, true);
    writeCommon(view, position + 6, item);
    view.setUint32(position + 42, offsets[index] ?? 0, true);
    output.set(item.name, position + CENTRAL_SIZE);
    position += CENTRAL_SIZE + item.name.length;
  });
  view.setUint32(position, 0x06054b50, true);
  view.setUint16(position + 8, items.length, true);
  view.setUint16(position + 10, items.length, true);
  view.setUint32(position + 12, position - directory, true);
  view.setUint32(position + 16, directory, true);
  return output;
}

/** The 26 bytes that the local header and the directory entry have in common. */
function writeCommon(view: DataView, position: number, item: Item): void {
  view.setUint16(position, VERSION, true);
  view.setUint16(position + 2, FLAGS, true);
  view.setUint16(position + 4, item.method, true);
  view.setUint16(position + 8, FIRST_DAY, true);
  view.setUint32(position + 10, item.crc, true);
  view.setUint32(position + 14, item.packed.length, true);
  view.setUint32(position + 18, item.size, true);
  view.setUint16(position + 22, item.name.length, true);
}

function compressed(bytes: Uint8Array, { crc32, deflate }: Compression): PackedPart {
  const crc = crc32(bytes);
  const packed = deflate(bytes);
  return packed.length < bytes.length ? { method: 8, packed, crc } : { method: 0, packed: bytes, crc };
}
