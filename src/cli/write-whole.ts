import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandError } from './command-error.js';
import { exitCodes } from './exit-codes.js';

/** Writes a file wholly or not at all, with the folders above it. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const half = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(half, text);
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined);
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new CommandError(
      exitCodes.input,
      `Cannot write "${file}" (${code}). Check the folder and its permissions.`,
      { cause: error },
    );
  }
}
