import { execute, getOperationAST, GraphQLError, type ExecutionResult } from 'graphql';
import type { GraphStore } from '../store/graph-store.js';
import { apiError } from './api-error.js';
import { createContext } from './context.js';
import { createSchema } from './create-schema.js';
import { checkLimits } from './limits/check-limits.js';
import { maskError, type Log } from './mask-error.js';
import { nameSyntaxError } from './name-syntax-error.js';
import { orderErrors } from './order-errors.js';
import { readDocument } from './read-document.js';

export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** Answers a query in this process, with the checks and errors of the server. Never throws: what went wrong stands in
 * `errors`, each with `extensions.code`. */
export async function executeQuery(
  store: GraphStore,
  { query, variables = {}, operationName }: Question,
  log?: Log,
): Promise<ExecutionResult> {
  const schema = createSchema();
  let read: ReturnType<typeof readDocument>;
  try {
    read = readDocument(query);
  } catch (error) {
    return { errors: [nameSyntaxError(error as GraphQLError)] };
  }
  const { document, invalid } = read;
  if (invalid.length > 0)
    return {
      errors: invalid.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')),
    };
  const operation = getOperationAST(document, operationName);
  if (!operation)
    return {
      errors: [
        apiError(
          'OPERATION_RESOLUTION_FAILURE',
          operationName === undefined
            ? 'Expected exactly one operation. Name the one to run with `operationName`.'
            : `Unknown operation "${operationName}". Name one that the document has.`,
        ),
      ],
    };
  const excess = checkLimits(schema, document, operation, variables);
  if (excess) return { errors: [excess] };
  const result = await execute({
    schema,
    document,
    contextValue: createContext(store),
    variableValues: variables,
    operationName,
  });
  if (!result.errors) return result;
  const errors = result.errors.map((error) => {
    // Without a path no resolver had run: variables did not fit.
    return error.path === undefined ? withCode(error, 'BAD_USER_INPUT') : maskError(error, log);
  });
  return { ...result, errors: orderErrors(errors) };
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, {
    ...(error.nodes ? { nodes: error.nodes } : {}),
    extensions: { ...error.extensions, code },
  });
}
