import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.js';
import { createSchema } from '../create-schema.js';
import { checkLimits } from '../limits/check-limits.js';
import { queryLimits } from '../limits/query-limits.js';
import { maskError, type Log } from '../mask-error.js';
import { orderErrors } from '../order-errors.js';
import { nameSyntaxError } from '../name-syntax-error.js';

/** GraphQL over HTTP: started, and without all that would call home. */
export async function createApollo(log: Log): Promise<ApolloServer<Context>> {
  const tell = (message?: unknown) => log(String(message));
  const apollo = new ApolloServer<Context>({
    schema: createSchema(),
    introspection: true,
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
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind === 'single' && body.singleResult.errors)
        body.singleResult.errors = orderErrors(body.singleResult.errors);
    },
  }),
};

function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Log,
): GraphQLFormattedError {
  if (formatted.extensions?.['code'] === 'GRAPHQL_PARSE_FAILED')
    return nameSyntaxError(error as GraphQLError).toJSON();
  const masked = maskError(error, log);
  return masked === error ? formatted : masked.toJSON();
}
