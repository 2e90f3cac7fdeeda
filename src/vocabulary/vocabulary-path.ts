import { fileURLToPath } from 'node:url';

const shipped = new URL('../../vocabulary/', import.meta.url);

/** The path of a vocabulary folder, by default of the one that ships with the project. */
export function vocabularyPath(folder: URL | string = shipped): string {
  return typeof folder === 'string' ? folder : fileURLToPath(folder);
}
