/** What the device keeps under a key; null where it keeps nothing, or may not: private mode, foreign frame, sandbox. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
