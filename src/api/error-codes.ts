/** Every `extensions.code` that the API's errors bear, with when; ARCHITECTURE.md lists them too. */
export const errorCodes = {
  UNKNOWN_CONCEPT: 'A name that no concept has; `extensions.nearest` lists the nearest names.',
  UNKNOWN_SPEAKER: 'A name that no speaker has, with the nearest.',
  UNKNOWN_COMPANY: 'A name that no company has, with the nearest.',
  UNKNOWN_EVENT: 'A name that no event has, with the nearest.',
  UNKNOWN_CONFERENCE: 'A name that no conference has, with the nearest.',
  UNKNOWN_NAME: 'A name that nothing has, where anything may be named, with the nearest.',
  UNKNOWN_NOTE: 'A path that no note has, with the nearest.',
  BAD_ARGUMENT: 'An argument outside of what its description allows.',
  BAD_CURSOR: 'A cursor that this API did not give.',
  BAD_USER_INPUT: 'Variables that do not fit the operation.',
  BAD_REQUEST: 'A request that GraphQL over HTTP does not know, or that a foreign page could send.',
  GRAPHQL_PARSE_FAILED: 'A document that is no GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'A document that does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'No operation, or several and no name to choose by.',
  QUERY_TOO_LONG: 'A document of more tokens than the limit.',
  QUERY_TOO_DEEP: 'Fields or variables nested deeper than the limit.',
  QUERY_TOO_COSTLY: 'Pages within pages that may come to more fields than the limit.',
  TOO_MANY_ALIASES: 'More aliases than the limit.',
  QUERY_TIMED_OUT: 'An answer that takes longer than the limit.',
  INTROSPECTION_DISABLED: 'A question about the schema, where the server is set not to tell it.',
  UNAUTHORIZED: 'No token, or a wrong one, where the server is set to ask for one.',
  RATE_LIMITED: 'More requests a minute than the limit; `Retry-After` says when to ask again.',
  BATCH_TOO_LARGE: 'Several operations in one request.',
  METHOD_NOT_ALLOWED: 'Another method than this address takes.',
  UNSUPPORTED_MEDIA_TYPE: 'A body that is not announced as `application/json`.',
  BAD_JSON: 'A body that is no JSON object.',
  BODY_TOO_LARGE: 'A body above the limit.',
  MISDIRECTED_REQUEST: 'A name in `Host` that a server for this computer alone does not go by.',
  NOT_FOUND: 'An address that nothing is at.',
  STORE_UNAVAILABLE: 'The graph store does not answer.',
  INTERNAL_SERVER_ERROR:
    'A fault of ours; `extensions.errorId` stands in the log beside its cause.',
} as const;

/** One of the codes. */
export type ErrorCode = keyof typeof errorCodes;
