import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A running `npm start`. */
export interface Started {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** All that it printed so far. */
  readonly output: () => string;
  /** Ends it as Ctrl+C would, and gives back its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Runs the project's start script as `npm start` does, on a free port and with nothing of this process's settings. */
export async function startThroughline(
  settings: Readonly<Record<string, string>>,
): Promise<Started> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { PATH, HOME, PORT: '0', HOST: '127.0.0.1', NEO4J_URI: '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
    });
  }
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const url = await new Promise<string>((resolve, reject) => {
    const look = setInterval(() => {
      const found = /http:\/\/127\.0\.0\.1:\d+(?=\/graphql)/.exec(output)?.[0];
      if (!found || !/Ctrl\+C/.test(output)) return;
      clearInterval(look);
      resolve(found);
    }, 20);
    void ended.then(([code]) => {
      clearInterval(look);
      reject(new Error(`npm start ended with ${code}:\n${output}`));
    });
  });
  return {
    url,
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM');
      const [code] = await ended;
      return code;
    },
  };
}
