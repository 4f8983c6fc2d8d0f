/** A part as it stands in the archive. */
export interface PackedPart {
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: Uint8Array;
  readonly crc: number;
}

const opened = new WeakMap<Uint8Array, PackedPart>();

/** Remembers how an opened part was compressed, so that saving it unchanged needs no second compression. */
export function rememberPacked(part: Uint8Array, packed: PackedPart): void {
  opened.set(part, packed);
}

export function packedAs(part: Uint8Array): PackedPart | undefined {
  return opened.get(part);
}
