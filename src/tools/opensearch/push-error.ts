/** A run that failed; what was served before is served still, unless the message says otherwise. */
export class PushError extends Error {
  override readonly name = 'PushError';
}
