/** An edition that can be searched. */
export interface SearchEdition {
  readonly id: string;
  /** As readers see it: "Utgåva 1", "Arbetsversion". */
  readonly label: string;
  /** Path of its index file, relative to the manifest. */
  readonly index: string;
}

/**
 * The one search file with a name that never changes. It names the others, whose names change with their content, so
 * that pages need not be rewritten when a text or the code of the search changes.
 */
export interface SearchManifest {
  /** Path of the engine's module, relative to the manifest. */
  readonly engine: string;
  /** The edition that is searched unless another is asked for comes first. */
  readonly editions: readonly SearchEdition[];
}

/** Checks unknown data; undefined if it is no manifest with at least one edition. */
export function readManifest(value: unknown): SearchManifest | undefined {
  if (!isRecord(value) || typeof value['engine'] !== 'string' || !Array.isArray(value['editions'])) {
    return undefined;
  }
  const editions: unknown[] = value['editions'];
  if (editions.length === 0 || !editions.every(isEdition)) return undefined;
  return {engine: value['engine'], editions};
}

function isEdition(value: unknown): value is SearchEdition {
  return isRecord(value) && ['id', 'label', 'index'].every((key) => typeof value[key] === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
