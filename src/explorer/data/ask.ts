import { ApiFailure } from './api-failure.js';
import { tokenHeader } from './token.js';
import type { Operation } from './operation.js';

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

const flying = new Map<string, Promise<unknown>>();
const kept = new Map<string, unknown>();
const keptAtMost = 60;

const keyOf = (operation: string, variables: unknown) =>
  `${operation} ${JSON.stringify(variables)}`;

/** An answer that is here already; undefined where there is none. */
export function keptAnswer<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
): Answer | undefined {
  return kept.get(keyOf(operation, variables)) as Answer | undefined;
}

/** Asks the API and keeps the answer for going back. What is asked for already is not asked twice, unless a signal may end it. Throws `ApiFailure`. */
export async function ask<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  if (signal) return askNow(operation, variables, signal);
  const key = keyOf(operation, variables);
  const under = flying.get(key) ?? askNow(operation, variables);
  flying.set(key, under);
  try {
    return (await under) as Answer;
  } finally {
    flying.delete(key);
  }
}

async function askNow<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const reply = await post(JSON.stringify({ query: operation, variables }), signal);
  const [error] = reply.errors ?? [];
  if (error) {
    const code = error.extensions?.code ?? null;
    throw new ApiFailure(error.message, code === 'STORE_UNAVAILABLE', code);
  }
  const key = keyOf(operation, variables);
  kept.delete(key);
  kept.set(key, reply.data);
  const [oldest] = kept.keys();
  if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
  return reply.data as Answer;
}

async function post(body: string, signal: AbortSignal | undefined): Promise<Reply> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...tokenHeader(),
      },
      body,
      ...(signal && { signal }),
    });
    return (await response.json()) as Reply;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiFailure('The server does not answer.', true);
  }
}
