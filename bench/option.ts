/** The number behind `--name` on the command line, or what stands for it. */
export function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? otherwise : Number(process.argv[at + 1]);
  if (!Number.isFinite(value)) throw new Error(`Expected a number behind \`--${name}\`.`);
  return value;
}
