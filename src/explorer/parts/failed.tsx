import type { ApiFailure } from '../data/api-failure.js';

/** What stands where an answer cannot be: why, and what to do. */
export function Failed({
  failure,
  retry,
}: {
  readonly failure: ApiFailure;
  readonly retry: () => void;
}) {
  return (
    <div class="failed" role="alert">
      <p class="failed-title">
        {failure.isUnreachable ? 'The server does not answer.' : 'No answer.'}
      </p>
      <p>
        {failure.isUnreachable
          ? 'Start it again with “throughline serve”. This page comes back by itself as soon as it does.'
          : failure.message}
      </p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
