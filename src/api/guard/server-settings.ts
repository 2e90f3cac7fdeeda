/** Whom a server answers, and how much. */
export interface ServerSettings {
  /** Callers of `/graphql` and `/metrics` must send it as `Authorization: Bearer …`; null where they need none. */
  readonly token: string | null;
  /** Sites whose pages may ask, as browsers write them: `https://example.org`. */
  readonly origins: readonly string[];
  /** Whether callers may read the schema. */
  readonly introspection: boolean;
  /** Requests a minute and client; null for any number, undefined for `usualRate` unless only this computer is answered. */
  readonly requestsPerMinute: number | null | undefined;
  /** Proxies before this server, whose word on a client's address is believed. */
  readonly proxies: number;
  /** Seconds that a query may take. */
  readonly seconds: number;
  /** Whether each request is written to the log as one line of JSON. */
  readonly logsRequests: boolean;
}

/** Requests a minute and client of a server that others can reach. */
export const usualRate = 600;

/** Where nothing is set. */
export const usualSettings: ServerSettings = {
  token: null,
  origins: [],
  introspection: true,
  requestsPerMinute: undefined,
  proxies: 0,
  seconds: 30,
  logsRequests: false,
};
