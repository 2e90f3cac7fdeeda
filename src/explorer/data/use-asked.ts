import { useEffect, useState } from 'preact/hooks';
import { ApiFailure } from './api-failure.js';

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

/** Asks whenever `key` changes, tells how it goes, and asks again by itself once an unreachable server is back. */
export function useAsked<Answer>(
  key: string,
  keptNow: () => Answer | undefined,
  askNow: () => Promise<Answer>,
): Answered<Answer> {
  const [tries, setTries] = useState(0);
  const [held, setHeld] = useState<Held<Answer> | null>(null);
  const before = held?.answered.state === 'ready' ? held.answered.data : undefined;

  useEffect(() => {
    const kept = keptNow();
    if (kept !== undefined) {
      setHeld({ key, answered: { state: 'ready', data: kept } });
      return undefined;
    }
    let isGone = false;
    const retry = () => setTries((count) => count + 1);
    let again: ReturnType<typeof setTimeout> | undefined;
    const slow = setTimeout(() => {
      setHeld((now) =>
        now?.key === key && now.answered.state === 'failed'
          ? now
          : { key, answered: { state: 'slow', before } },
      );
    }, patience);
    askNow().then(
      (data) => {
        clearTimeout(slow);
        if (!isGone) setHeld({ key, answered: { state: 'ready', data } });
      },
      (error: unknown) => {
        clearTimeout(slow);
        if (isGone) return;
        const failure = error instanceof ApiFailure ? error : new ApiFailure(String(error), false);
        setHeld({ key, answered: { state: 'failed', failure, retry } });
        if (failure.isUnreachable) again = setTimeout(retry, pause);
      },
    );
    return () => {
      isGone = true;
      clearTimeout(slow);
      clearTimeout(again);
    };
    // The key stands for what is asked.
  }, [key, tries]);

  if (held?.key === key) return held.answered;
  const kept = keptNow();
  return kept === undefined ? { state: 'loading', before } : { state: 'ready', data: kept };
}
