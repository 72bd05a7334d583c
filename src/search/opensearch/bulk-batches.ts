/** A document of the `_bulk` protocol: its id and its fields. */
export interface BulkDocument {
  readonly id: string;
}

/** The two lines of NDJSON with which `_bulk` takes a document. The index is named in the request's address. */
export function bulkLines(document: BulkDocument): string {
  return `${JSON.stringify({index: {_id: document.id}})}\n${JSON.stringify(document)}\n`;
}

/** Documents in batches of at most `bytes` bytes of NDJSON, in order; one that is larger is a batch of its own. */
export function bulkBatches<T extends BulkDocument>(documents: readonly T[], bytes: number): T[][] {
  const batches: T[][] = [];
  let size = Infinity;
  for (const document of documents) {
    const length = byteLength(bulkLines(document));
    if (size + length > bytes) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(document);
    size += length;
  }
  return batches;
}

/** Bytes of a text as UTF-8; the pure core has no TextEncoder. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
  }
  return bytes;
}
