/** Collects numbers as bytes. Varints: seven bits a byte, low bits first, the high bit says that more follow. */
export class ByteWriter {
  private buffer = new Uint8Array(1024);
  private length = 0;

  byte(value: number): void {
    this.reserve(1);
    this.buffer[this.length] = value;
    this.length += 1;
  }

  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  bytes(values: Uint8Array): void {
    this.reserve(values.length);
    this.buffer.set(values, this.length);
    this.length += values.length;
  }

  finish(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.length + more));
    larger.set(this.buffer);
    this.buffer = larger;
  }
}

/** A file that is not what it should be: cut, changed on the way, or of another version. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError';
}

/** Reads what ByteWriter wrote. Throws DamagedFileError instead of reading past the end. */
export class ByteReader {
  readonly source: Uint8Array;
  at: number;

  constructor(source: Uint8Array, at = 0) {
    this.source = source;
    this.at = at;
  }

  byte(): number {
    const value = this.source[this.at];
    if (value === undefined) throw new DamagedFileError('The file ends too early');
    this.at += 1;
    return value;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    throw new DamagedFileError('A number does not end');
  }

  bytes(length: number): Uint8Array {
    const end = this.at + length;
    if (end > this.source.length) throw new DamagedFileError('The file ends too early');
    const part = this.source.subarray(this.at, end);
    this.at = end;
    return part;
  }
}
