import { sizeLimits } from '../sources/size-limit.js';
import { InvalidArgumentError, Option } from 'commander';

/** `--max-size`, in MB on the command line, in bytes for the program; not set where each kind of file has its own limit. */
export function maxSizeOption(): Option {
  return new Option(
    '--max-size <MB>',
    `refuse longer files (default: ${megabytes(sizeLimits.text)}, for PDF and office files ${megabytes(sizeLimits.document)})`,
  ).argParser((value) => {
    const wanted = Number(value);
    if (/^\d+(\.\d+)?$/.test(value) && wanted > 0 && wanted <= 500)
      return Math.round(wanted * 1_000_000);
    throw new InvalidArgumentError('Expected a number of megabytes up to 500.');
  });
}

function megabytes(bytes: number): string {
  return String(bytes / 1_000_000);
}
