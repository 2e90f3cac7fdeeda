import { Option } from 'commander';

/** `--corrections`, which may be given again. */
export function correctionsOption(): Option {
  return new Option(
    '--corrections <file>',
    'apply these corrections too, beside vocabulary/corrections.yaml; may be given again (THROUGHLINE_CORRECTIONS)',
  ).argParser((path: string, before: readonly string[] | undefined) => [...(before ?? []), path]);
}
