import type { AddHelpTextContext } from 'commander';
import { wrapText } from './wrap-text.js';

/** What stands below a command's options in `--help`: paragraphs, wrapped, and examples as they are typed. */
export function helpAfter(
  paragraphs: readonly string[],
  examples: readonly string[],
): (context: AddHelpTextContext) => string {
  return ({ command }) => {
    const columns = command.configureOutput().getOutHelpWidth?.() ?? 80;
    return [
      ...paragraphs.map((paragraph) => `\n${wrapText(paragraph, columns)}`),
      '\nExample:',
      ...examples.map((example) => `  ${example}`),
    ].join('\n');
  };
}
