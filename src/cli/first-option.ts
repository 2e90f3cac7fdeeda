import { Option } from 'commander';
import { wholeNumber } from './whole-number.js';

/** `--first N` */
export function firstOption(): Option {
  return new Option('--first <n>', 'print so many').argParser(wholeNumber(1, 10_000)).default(20);
}
