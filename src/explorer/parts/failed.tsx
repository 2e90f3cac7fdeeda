import { takeToken } from '../data/token.js';
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
      {failure.code === 'UNAUTHORIZED' && (
        <form
          class="token"
          onSubmit={(event) => {
            event.preventDefault();
            const typed = new FormData(event.currentTarget).get('token');
            takeToken(typeof typed === 'string' ? typed : '');
            retry();
          }}
        >
          <label class="control">
            <span>Token of this server</span>
            <input class="field" type="password" name="token" autocomplete="off" />
          </label>
        </form>
      )}
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
