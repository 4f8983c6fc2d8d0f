const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
/** Offset of a directory entry's name length, which counts bytes and includes the closing zero. */
const NAME_LENGTH = 64;

/**
 * An OLE compound file is either an encrypted .xlsx (it holds a stream `EncryptedPackage`, [MS-OFFCRYPTO] 2.3.4) or an
 * Excel 97-2003 workbook (a stream `Workbook` or `Book`); null when the bytes are no compound file.
 */
export function oleContent(bytes: Uint8Array): "encrypted" | "oldFormat" | null {
  if (!MAGIC.every((value, index) => bytes[index] === value)) return null;
  return hasEntry(bytes, "EncryptedPackage") ? "encrypted" : "oldFormat";
}

/** Directory entries have a fixed size, so that they stand at fixed offsets whatever the sector size. */
function hasEntry(bytes: Uint8Array, name: string): boolean {
  const length = (name.length + 1) * 2;
  for (let start = HEADER_SIZE; start + ENTRY_SIZE <= bytes.length; start += ENTRY_SIZE) {
    if (bytes[start + NAME_LENGTH] !== length || bytes[start + NAME_LENGTH + 1] !== 0) continue;
    let index = 0;
    while (index < name.length && bytes[start + index * 2] === name.charCodeAt(index)) index++;
    if (index === name.length) return true;
  }
  return false;
}
