/** Every code that `throughline` ends with, in the order that `--help` and the README list them. */
export const exitCodes = {
  ok: 0,
  nothing: 1,
  usage: 2,
  store: 3,
  input: 4,
  server: 5,
  fault: 70,
  stopped: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What each code means, for `--help`. */
export const exitCodeMeanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  ok: 'done',
  nothing: 'nothing found, or no such concept, speaker, event or note; `check` found problems',
  usage: 'wrong usage: an unknown command, option or value, or a setting that cannot be used',
  store: 'the store is locked, damaged, unreachable, refused the password, or is not there yet',
  input: 'a file or folder could not be read; what could be read was taken',
  server: 'the server could not start, or did not answer',
  fault: 'a fault of throughline itself; THROUGHLINE_DEBUG=1 shows where',
  stopped: 'stopped with Ctrl+C before it was done',
};
