import type { LoadReport } from '../load-notes.js';
import { countOf } from './count-of.js';
import { lineRanges } from './line-ranges.js';
import type { Output } from './output.js';
import { plainLine } from './plain-line.js';
import { wrapText } from './wrap-text.js';

/** What became of one file, in lines for people: what was found, what gave nothing, what was odd. */
export function describeReport(report: LoadReport, { columns, paint }: Output): string {
  const path = plainLine(report.path);
  const lines = [`${wrapText(path, columns - 10)}  ${paint.dim(report.outcome)}`];
  if (report.outcome === 'added' || report.outcome === 'changed') {
    const found = [
      countOf(report.talks, 'talk'),
      countOf(report.speakers, 'speaker'),
      countOf(report.concepts, 'concept'),
      countOf(report.lessons, 'lesson'),
    ].join(', ');
    lines.push(wrapText(found, columns, '  '));
    const silent = report.silentLines;
    if (silent.length > 0) {
      const noun = silent.length === 1 ? 'line' : 'lines';
      lines.push(
        wrapText(`Nothing read from ${noun} ${lineRanges(silent, 12)}.`, columns, '  ', '    '),
      );
    }
    for (const problem of report.problems)
      lines.push(paint.yellow(wrapText(plainLine(problem), columns, '  ', '    ')));
  }
  return lines.join('\n');
}
