import { useEffect, useState } from 'preact/hooks';
import { ApiFailure } from './api-failure.js';
import { ask, keptAnswer } from './ask.js';
import type { Operation } from './operation.js';

/** How far a question has got: `slow` is `loading` for longer than people like to wait without a word. */
export type Answered<Answer> =
  | { readonly state: 'loading' | 'slow'; readonly before: Answer | undefined }
  | { readonly state: 'ready'; readonly data: Answer }
  | { readonly state: 'failed'; readonly failure: ApiFailure; readonly retry: () => void };

interface Held<Answer> {
  readonly key: string;
  readonly answered: Answered<Answer>;
}

const patience = 1_200;
const pause = 2_000;

/** Asks whenever the question changes, tells how it goes, and asks again by itself once an unreachable server is back. */
export function useAnswer<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
): Answered<Answer> {
  const key = JSON.stringify([operation, variables]);
  const [tries, setTries] = useState(0);
  const [held, setHeld] = useState<Held<Answer> | null>(null);

  useEffect(() => {
    if (keptAnswer(operation, variables) !== undefined && tries === 0) return undefined;
    const aborter = new AbortController();
    const hold = (answered: Answered<Answer>) => setHeld({ key, answered });
    const retry = () => setTries((count) => count + 1);
    let again: ReturnType<typeof setTimeout> | undefined;
    const before = held?.answered.state === 'ready' ? held.answered.data : undefined;
    const slow = setTimeout(() => {
      setHeld((now) =>
        now?.key === key && now.answered.state === 'failed'
          ? now
          : { key, answered: { state: 'slow', before } },
      );
    }, patience);
    ask(operation, variables, aborter.signal).then(
      (data) => {
        clearTimeout(slow);
        hold({ state: 'ready', data });
      },
      (error: unknown) => {
        clearTimeout(slow);
        if (aborter.signal.aborted) return;
        const failure = error instanceof ApiFailure ? error : new ApiFailure(String(error), false);
        hold({ state: 'failed', failure, retry });
        if (failure.isUnreachable) again = setTimeout(retry, pause);
      },
    );
    return () => {
      aborter.abort();
      clearTimeout(slow);
      clearTimeout(again);
    };
    // `key` stands for the operation and its variables.
  }, [key, tries]);

  if (held?.key === key) return held.answered;
  const kept = keptAnswer(operation, variables);
  if (kept !== undefined) return { state: 'ready', data: kept };
  const before = held?.answered.state === 'ready' ? held.answered.data : undefined;
  return { state: 'loading', before };
}
