import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Starts one of this folder's programs in a process of its own. */
export function startChild(name: string, ...given: string[]): ChildProcessWithoutNullStreams {
  const program = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...given]);
  child.stderr.pipe(process.stderr);
  return child;
}
