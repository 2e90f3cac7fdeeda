// A server that holds the embedded store says so in a file beside it, so that other commands can ask the server.

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const shape = z.object({ url: z.url(), pid: z.int().positive(), started: z.string() });

/** Who serves a store: its address, its process and since when (ISO time). */
export type ServerFile = Readonly<z.infer<typeof shape>>;

/** Writes `<store>.server.json` for this process. */
export function writeServerFile(storePath: string, url: string): void {
  const content: ServerFile = { url, pid: process.pid, started: new Date().toISOString() };
  const name = nameOf(storePath);
  // Renamed into place, so that nobody reads half of it.
  writeFileSync(`${name}.${process.pid}`, `${JSON.stringify(content)}\n`);
  renameSync(`${name}.${process.pid}`, name);
}

/** The server that holds the store, or null; what a process left behind that no longer runs is taken away. */
export function readServerFile(storePath: string): ServerFile | null {
  let text: string;
  try {
    text = readFileSync(nameOf(storePath), 'utf8');
  } catch {
    return null;
  }
  const parsed = shape.safeParse(parseJson(text));
  if (!parsed.success) return null;
  if (isAlive(parsed.data.pid)) return parsed.data;
  rmSync(nameOf(storePath), { force: true });
  return null;
}

/** Takes the file away, unless another process has written it meanwhile. */
export function removeServerFile(storePath: string): void {
  if (readServerFile(storePath)?.pid === process.pid) rmSync(nameOf(storePath), { force: true });
}

function nameOf(storePath: string): string {
  return `${storePath}.server.json`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
