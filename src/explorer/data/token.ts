// The token of a server that wants one, kept until the tab is closed.

let held = '';

/** The header that shows the token; empty where none was given. */
export function tokenHeader(): Readonly<Record<string, string>> {
  try {
    held = sessionStorage.getItem('token') ?? held;
  } catch {
    // Storage is switched off: it holds until the page is loaded again.
  }
  return held === '' ? {} : { authorization: `Bearer ${held}` };
}

/** Takes the token that somebody typed. */
export function takeToken(token: string): void {
  held = token.trim();
  try {
    sessionStorage.setItem('token', held);
  } catch {
    // As above.
  }
}
