import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { apiError } from '../api-error.js';
import type { ErrorCode } from '../error-codes.js';

/** Sent with everything. Pages of other sites can neither frame nor read what is here. */
export const securityHeaders: OutgoingHttpHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** For answers and pages that bring no scripts of their own. */
export const strictPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Ends a response. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: OutgoingHttpHeaders = {},
): void {
  response.writeHead(status, {
    ...securityHeaders,
    'content-security-policy': strictPolicy,
    'cache-control': 'no-store',
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}

/** Ends a response with JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers?: OutgoingHttpHeaders,
): void {
  send(response, status, 'application/json', `${JSON.stringify(value)}\n`, headers);
}

/** Ends a response with one error, in the form that GraphQL errors have. */
export function sendError(
  response: ServerResponse,
  status: number,
  code: ErrorCode,
  message: string,
  headers?: OutgoingHttpHeaders,
): void {
  sendJson(response, status, { errors: [apiError(code, message)] }, headers);
}
