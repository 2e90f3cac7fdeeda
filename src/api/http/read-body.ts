import type { IncomingMessage } from 'node:http';

/** The text of a request's body; null where it is above the limit, which is noticed before it is all there. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string | null> {
  if (Number(request.headers['content-length']) > limit) {
    request.resume();
    return null;
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else {
        // What still comes is read and thrown away: a socket closed under a sender shows the sender no answer.
        chunks.length = 0;
        resolve(null);
      }
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
    request.on('close', () => {
      if (!request.complete) reject(new Error('The request ended before its body did.'));
    });
  });
}
