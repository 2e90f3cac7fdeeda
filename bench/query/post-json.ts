import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true });

/** Posts JSON and gives the answer's; throws where it holds errors. */
export async function postJson(url: string, body: object): Promise<unknown> {
  const text = await postText(url, JSON.stringify(body));
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (errors !== undefined || data === undefined)
    throw new Error(`Expected an answer, got ${text}`);
  return data;
}

/** Posts a text as JSON and gives the answer's. One connection is kept for all; where the other side has just closed it, a new one. */
export async function postText(url: string, body: string): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    const asked = request(
      url,
      {
        agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks).toString()));
      },
    );
    asked.on('error', (error: NodeJS.ErrnoException) => {
      if (asked.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE'))
        resolve(postText(url, body));
      else reject(error);
    });
    asked.end(body);
  });
}
