import {DamagedFileError} from './bytes.ts';
import {crc32} from './checksum.ts';

/** "HBS" and the version of the format. A reader of one version refuses the files of another. */
const magic = [0x48, 0x42, 0x53] as const;
export const formatVersion = 1;
const headerLength = 12;

/**
 * Wraps a file's content: "HBS", version (1 byte), length and CRC-32 of the content (4 bytes each, low byte first),
 * content. A cut or changed file is known before anything in it is believed.
 */
export function wrap(content: Uint8Array): Uint8Array {
  const file = new Uint8Array(headerLength + content.length);
  file.set([...magic, formatVersion]);
  const view = new DataView(file.buffer);
  view.setUint32(4, content.length, true);
  view.setUint32(8, crc32(content), true);
  file.set(content, headerLength);
  return file;
}

/** The content of a wrapped file. Throws DamagedFileError if it is not whole. */
export function unwrap(file: Uint8Array): Uint8Array {
  if (file.length < headerLength || magic.some((byte, index) => file[index] !== byte)) {
    throw new DamagedFileError('Not a search file');
  }
  if (file[3] !== formatVersion) throw new DamagedFileError('A search file of another version');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const content = file.subarray(headerLength);
  if (view.getUint32(4, true) !== content.length) throw new DamagedFileError('The file is cut');
  if (view.getUint32(8, true) !== crc32(content)) throw new DamagedFileError('The file is damaged');
  return content;
}
