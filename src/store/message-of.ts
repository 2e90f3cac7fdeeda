/** The message of whatever was thrown. Asks for no class: a native module's errors may belong to another realm. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
