import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { apiError } from '../api-error.js';
import type { Context } from '../context.js';
import { createSchema } from '../create-schema.js';
import { checkLimits } from '../limits/check-limits.js';
import { queryLimits } from '../limits/query-limits.js';
import { maskError, type Log } from '../mask-error.js';
import { orderErrors } from '../order-errors.js';
import { nameSyntaxError } from '../name-syntax-error.js';

/** GraphQL over HTTP: started, and without all that would call home. */
export async function createApollo(
  log: Log,
  introspection: boolean,
): Promise<ApolloServer<Context>> {
  const tell = (message?: unknown) => log(String(message));
  const apollo = new ApolloServer<Context>({
    schema: createSchema(),
    introspection,
    // Else suggestions would tell the names of fields one by one.
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: queryLimits.tokens },
    formatError: (formatted, error) => formatError(formatted, error, log),
    logger: { debug: () => {}, info: () => {}, warn: tell, error: tell },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      limitQueries,
    ],
  });
  await apollo.start();
  return apollo;
}

const limitQueries: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      const excess = operation && checkLimits(schema, document, operation, request.variables ?? {});
      if (!excess) return;
      throw new GraphQLError(excess.message, {
        extensions: { ...excess.extensions, http: { status: 400 } },
      });
    },
    willSendResponse: async ({
      response: { body, http },
      operationName,
      contextValue,
      request,
    }) => {
      const { trace } = contextValue;
      if (trace) trace.operation = operationName ?? request.operationName ?? null;
      if (body.kind !== 'single' || !body.singleResult.errors) return;
      const errors = orderErrors(body.singleResult.errors);
      body.singleResult.errors = errors;
      if (trace) {
        trace.codes = textsOf(errors, 'code');
        trace.errorIds = textsOf(errors, 'errorId');
      }
      // GraphQL over HTTP: what is wrong with a query is no matter of HTTP to whoever asked for plain JSON.
      const accept = request.http?.headers.get('accept') ?? '';
      if (http.status === 400 && takesPlainJson(accept) && !trace?.codes.includes('BAD_REQUEST'))
        http.status = 200;
    },
  }),
};

function textsOf(errors: readonly GraphQLFormattedError[], key: string): string[] {
  return errors.flatMap(({ extensions }) =>
    typeof extensions?.[key] === 'string' ? [extensions[key]] : [],
  );
}

function takesPlainJson(accept: string): boolean {
  return accept.includes('application/json') && !accept.includes('graphql-response+json');
}

function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Log,
): GraphQLFormattedError {
  if (formatted.extensions?.['code'] === 'GRAPHQL_PARSE_FAILED')
    return nameSyntaxError(error as GraphQLError).toJSON();
  if (formatted.extensions?.['validationErrorCode'] === 'INTROSPECTION_DISABLED')
    return apiError('INTROSPECTION_DISABLED', 'This server does not tell its schema.').toJSON();
  const masked = maskError(error, log);
  return masked === error ? formatted : masked.toJSON();
}
