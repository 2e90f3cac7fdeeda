import type { IncomingMessage, ServerResponse } from 'node:http';
import { startTrace, type Trace } from '../trace.js';
import type { Site } from './handle-request.js';
import { requestId } from './request-id.js';

/** Gives a request its id, and counts and logs it once it is answered: one line of JSON without the query, its variables or
 * any header, which may tell more than a log should. */
export function observeRequest(
  { metrics, settings, log }: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Trace {
  const trace = startTrace(requestId(request));
  const began = performance.now();
  const end = metrics.begin();
  response.setHeader('x-request-id', trace.id);
  response.once('close', () => {
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    end(path, response.statusCode, trace);
    if (!settings.logsRequests) return;
    const { id, operation, codes, errorIds, reads } = trace;
    log(
      JSON.stringify({
        time: new Date().toISOString(),
        requestId: id,
        method: request.method,
        path,
        status: response.statusCode,
        milliseconds: Math.round((performance.now() - began) * 10) / 10,
        // The caller went away before the answer was out.
        ...(response.writableFinished ? {} : { aborted: true }),
        ...(path === '/graphql' ? { operation, reads } : {}),
        ...(codes.length > 0 ? { codes: [...new Set(codes)] } : {}),
        ...(errorIds.length > 0 ? { errorIds } : {}),
      }),
    );
  });
  return trace;
}
