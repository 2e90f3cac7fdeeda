import type { ServerSettings } from '../../config.js';

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
