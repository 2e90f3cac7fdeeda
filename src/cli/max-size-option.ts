import { InvalidArgumentError, Option } from 'commander';

/** `--max-size`, in MB on the command line, in bytes for the program. */
export function maxSizeOption(): Option {
  return new Option('--max-size <MB>', 'refuse longer files')
    .argParser((value) => {
      const megabytes = Number(value);
      if (/^\d+(\.\d+)?$/.test(value) && megabytes > 0 && megabytes <= 500)
        return Math.round(megabytes * 1_000_000);
      throw new InvalidArgumentError('Expected a number of megabytes up to 500.');
    })
    .default(5_000_000, '5');
}
