import { Worker } from 'node:worker_threads';
import { NoteError } from '../../note-error.js';
import { damagedFile } from '../damaged-file.js';
import type { Extraction } from '../index.js';
import { layOut } from './lay-out.js';
import type { Page } from './page.js';

/** What reading a PDF may take. */
export interface PdfLimits {
  readonly pages: number;
  readonly seconds: number;
  /** Memory of the thread that reads it, in MB. */
  readonly megabytes: number;
}

const pdfLimits: PdfLimits = { pages: 2000, seconds: 30, megabytes: 800 };

type Message =
  | { readonly page: Page }
  | { readonly pages: number }
  | { readonly failure: string; readonly message: string };

/** Extracts the text of a PDF. Throws a `NoteError` where it is broken, locked, or takes more than the limits. */
export async function readPdf(
  bytes: Uint8Array,
  path: string,
  limits: PdfLimits = pdfLimits,
): Promise<Extraction> {
  const text = layOut(await readPages(bytes, path, limits));
  return { ...text, fileLines: null, format: 'pdf', title: null };
}

async function readPages(bytes: Uint8Array, path: string, limits: PdfLimits): Promise<Page[]> {
  const worker = new Worker(new URL('./pdf-worker.mjs', import.meta.url), {
    workerData: { bytes: Uint8Array.from(bytes), mostPages: limits.pages },
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  const pages: Page[] = [];
  let watch: NodeJS.Timeout | undefined;
  const started = performance.now();
  const memory = process.memoryUsage().rss;
  try {
    await new Promise<void>((resolve, reject) => {
      worker.on('message', (message: Message) => {
        if ('page' in message) pages.push(message.page);
        else if ('failure' in message) reject(failureOf(message, path));
        else if (message.pages > limits.pages) reject(tooCostly(path, `${message.pages} pages`));
        else resolve();
      });
      worker.on('error', (error: NodeJS.ErrnoException) =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? tooCostly(path, 'too much memory')
            : damagedFile(path, 'its pages cannot be read', error),
        ),
      );
      worker.on('exit', () => reject(damagedFile(path, 'its pages cannot be read')));
      watch = setInterval(() => {
        // The thread's own limit does not count the buffers that pictures and fonts unpack to.
        const grown = (process.memoryUsage().rss - memory) / 1_000_000;
        if (performance.now() - started > limits.seconds * 1000)
          reject(tooCostly(path, `more than ${limits.seconds} s`));
        else if (grown > limits.megabytes * 2) reject(tooCostly(path, 'too much memory'));
      }, 100);
    });
    return pages;
  } finally {
    clearInterval(watch);
    worker.removeAllListeners();
    await worker.terminate();
  }
}

function failureOf({ failure, message }: { failure: string; message: string }, path: string) {
  if (failure === 'PasswordException') {
    return new NoteError(
      'NOTE_LOCKED',
      path,
      `Cannot read "${path}": it is locked with a password. Save it without one.`,
    );
  }
  return damagedFile(path, 'its pages cannot be read', new Error(`${failure}: ${message}`));
}

function tooCostly(path: string, what: string): NoteError {
  return new NoteError(
    'NOTE_TOO_LARGE',
    path,
    `Cannot read "${path}": reading it takes ${what}. Split it, or save its text alone.`,
  );
}
