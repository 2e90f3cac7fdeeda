import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { readHeader, skeletonOf } from '../../../loaders/extract/read-header.js';
import { readKnowledge } from '../../../loaders/knowledge.js';

const knowledge = readKnowledge();

/** `Title < Name (Company) @handle + Name`, nothing where the line says nothing of it. */
function told(line: string): string {
  const reading = readHeader(line, knowledge);
  const speakers = (reading?.speakers ?? []).map(
    ({ text, company, handle }) =>
      text + (company ? ` (${company.text})` : '') + (handle ? ` @${handle}` : ''),
  );
  return [reading?.title?.text ?? '-', ...(speakers.length > 0 ? [speakers.join(' + ')] : [])].join(
    ' < ',
  );
}

const queues = 'Draining Queues Without Tears';
const marta = 'Marta Lindqvist';
const labs = 'Northwind Labs';
const alone = `${queues} < ${marta}`;
const employed = `${queues} < ${marta} (${labs})`;
const both = `${queues} < ${marta} (${labs}) + Owen Achterberg (Cloudwright)`;

describe('readHeader', () => {
  it.each([
    `The last keynote was by ${marta}, and I missed it. My train left at five.`,
    `${marta}. I missed most of it, but the slides are good.`,
    `The closing talk was given by ${marta}, and we left early.`,
    `The closing talk was given by ${marta}, we've heard it before!`,
  ])('takes no aside for a title in "%s"', (line) => {
    expect(told(line)).toBe(`- < ${marta}`);
  });

  it.each([
    [`${marta}, I Test in Production`, 'I Test in Production'],
    [`${marta} - We need to talk about queues`, 'We need to talk about queues'],
    [`We need to talk about queues - ${marta}`, 'We need to talk about queues'],
  ])('finds the title that begins as an aside does in "%s"', (line, title) => {
    expect(told(line)).toBe(`${title} < ${marta}`);
  });

  describe('tells a post behind a name from what follows, with no mark between', () => {
    it.each([
      [`${marta} Senior staff Google ${queues}`, `${queues} < ${marta} (Google)`],
      [`${queues} ${marta} Head of Platform Google`, `${queues} < ${marta} (Google)`],
      [`${marta} Principal Engineer ${labs} - ${queues}`, `${queues} < ${marta} (${labs})`],
      [`${marta} Principal Engineer ${labs}`, `- < ${marta} (${labs})`],
      [`${marta} Director of Engineering`, `- < ${marta}`],
    ])('in "%s"', (line, expected) => {
      expect(told(line)).toBe(expected);
    });

    it.each([
      [`${marta} Engineering Trust in Queues`, 'Engineering Trust in Queues'],
      [`${marta} Security for Sleepy Teams`, 'Security for Sleepy Teams'],
    ])('and takes none of "%s" for a post', (line, title) => {
      expect(told(line)).toBe(`${title} < ${marta}`);
    });
  });

  describe('takes what a comma adds to a post for no title', () => {
    it.each([
      [`${marta} - Sr. Mgr, Platform, Fennel`, `- < ${marta} (Fennel)`],
      [`${marta} - Senior Engineer, ${labs}`, `- < ${marta} (${labs})`],
    ])('in "%s"', (line, expected) => {
      expect(told(line)).toBe(expected);
    });

    it.each([
      [`${marta} - Senior Engineer - ${queues}`],
      [`${queues} - ${marta}, Senior Engineer`],
    ])('but finds the title in "%s"', (line) => {
      expect(told(line).split(' < ')[0]).toBe(queues);
    });
  });

  describe('finds title and speaker', () => {
    it.each([
      `${queues} - ${marta}`,
      `${queues} – ${marta}`,
      `${queues} — ${marta}`,
      `${queues}—${marta}`,
      `${queues} -- ${marta}`,
      `${queues}- ${marta}`,
      `${queues} ~ ${marta}`,
      `${queues} / ${marta}`,
      `${queues} | ${marta}`,
      `${queues} · ${marta}`,
      `${queues}, ${marta}`,
      `${queues}: ${marta}`,
      `${queues}. ${marta}`,
      `${queues} (${marta})`,
      `${queues} [${marta}]`,
      `${queues} by ${marta}`,
      `${queues} By ${marta}`,
      `${queues} with ${marta}`,
      `${queues} featuring ${marta}`,
      `${queues} presented by ${marta}`,
      `${queues} ${marta}`,
      `"${queues}" by ${marta}`,
      `“${queues}” - ${marta}`,
      `“${queues},” ${marta}`,
      `'${queues}', ${marta}`,
      `${marta}: ${queues}`,
      `${marta} - ${queues}`,
      `${marta} – “${queues}”`,
      `${marta}, "${queues}"`,
      `${queues} - ${marta} - slides - video`,
    ])('in %s', (line) => {
      expect(told(line)).toBe(alone);
    });
  });

  describe('finds the company', () => {
    it.each([
      `${queues} - ${marta}, ${labs}`,
      `${queues} — ${marta} (${labs})`,
      `${queues}, ${marta}, ${labs}`,
      `${queues}, ${marta} (${labs})`,
      `${queues} | ${marta} | ${labs}`,
      `${queues} / ${marta} / ${labs}`,
      `${queues} · ${marta} · ${labs}`,
      `${queues}. ${marta}. ${labs}`,
      `${queues} (${marta}, ${labs})`,
      `${queues} by ${marta} from ${labs}`,
      `${queues} by ${marta} at ${labs}`,
      `${queues} by ${marta} (${labs})`,
      `${queues} – ${marta}, Staff Engineer, ${labs}`,
      `${queues} – ${marta}, VP of Engineering, ${labs}`,
      `${queues} - ${marta}, Head of Platform at ${labs}`,
      `${queues} ${marta}, ${labs}`,
      `${marta}, ${labs}: ${queues}`,
      `${marta} (${labs}): ${queues}`,
      `${marta} (${labs}) - ${queues}`,
      `${marta} | ${labs} | ${queues}`,
      `${marta} from ${labs} - ${queues}`,
      `${marta} @ ${labs}: ${queues}`,
    ])('in %s', (line) => {
      expect(told(line)).toBe(employed);
    });

    it.each([
      [`${queues}, ${marta}, packetloop.io`, `${alone} (packetloop.io)`],
      [`${queues}, ${marta}, Gridline Inc.`, `${alone} (Gridline Inc)`],
      [`${queues}, Dr. ${marta}, University of Ghent`, `${alone} (University of Ghent)`],
    ])('in %s', (line, expected) => {
      expect(told(line)).toBe(expected);
    });
  });

  it.each([
    [`${queues} - ${marta} & Owen Achterberg`, `${alone} + Owen Achterberg`],
    [
      `${queues} - ${marta} and Owen Achterberg, ${labs}`,
      `${employed} + Owen Achterberg (${labs})`,
    ],
    [`${queues}, ${marta}, ${labs}, and Owen Achterberg, Cloudwright`, both],
    [`${queues} - ${marta} (${labs}) and Owen Achterberg (Cloudwright)`, both],
    [`${queues} - ${marta} (${labs}), Owen Achterberg (Cloudwright)`, both],
    [
      `${queues} - ${marta}, Owen Achterberg, Priya Raghunathan`,
      `${alone} + Owen Achterberg + Priya Raghunathan`,
    ],
    [`${marta} and Owen Achterberg: ${queues}`, `${alone} + Owen Achterberg`],
    [`${marta}, Owen Achterberg - ${queues}`, `${alone} + Owen Achterberg`],
  ])('finds all speakers in %s', (line, expected) => {
    expect(told(line)).toBe(expected);
  });

  it.each([
    [`${marta} (@martalind): ${queues}`, `${alone} @martalind`],
    [`${queues} - ${marta} @martalind`, `${alone} @martalind`],
    [`${queues} - ${marta} (@martalind), ${labs}`, `${employed} @martalind`],
  ])('finds the handle in %s', (line, expected) => {
    expect(told(line)).toBe(expected);
  });

  it.each([
    [`9:00 ${queues} - ${marta}`],
    [`14.30 ${marta}: ${queues}`],
    [`9:00-9:45 ${queues}, ${marta}`],
    [`09:30 am – 10:15 am: ${queues} (${marta})`],
    [`11am ${queues} by ${marta}`],
  ])('finds the time in %s', (line) => {
    expect(told(line)).toBe(alone);
    expect(readHeader(line, knowledge)?.timed).toBe(true);
  });

  it.each([
    ['Postmortems, Blame, and the Space Between', `, ${marta}, ${labs}`],
    ['Ten Years of Monitoring, Ten Years of Regret', `, ${marta}, ${labs}`],
    ['Mind the Gap: From Dev, to Ops, to Despair', `, ${marta}, ${labs}`],
    ['Circuit Breakers: A Love Story', ` - ${marta} (${labs})`],
    ['Circuit Breakers: A Love Story', `, ${marta}, ${labs}`],
    ['Circuit Breakers - A Love Story', ` - ${marta}, ${labs}`],
    ['Ironies of Automation – Revisited', ` – ${marta}, ${labs}`],
    ['Is Your Failover Ready?', ` ${marta}, ${labs}`],
    ['Is Your Failover Ready? Ours Was Not', ` - ${marta}, ${labs}`],
    ['What Breaks When Everything Works?', ` (${marta}, ${labs})`],
    ['"Just Restart It" and Other Stories', ` - ${marta}, ${labs}`],
    ['Scaling On Call (Without Scaling Pain)', ` - ${marta}, ${labs}`],
    ['Why (and When) Queues Fail', ` - ${marta} (${labs})`],
    ['Draining Queues (Part 1)', ` - ${marta}, ${labs}`],
    ['Capacity Planning at Fennel', ` - ${marta}, ${labs}`],
    ['How Fennel Drains Its Queues', ` - ${marta}, ${labs}`],
    ['What Little’s Law Can’t Tell You', ` - ${marta}, ${labs}`],
    ['Error Budgets', `, ${marta}, ${labs}`],
    ['SLOs', `: ${marta}, ${labs}`],
    ['Draining queues without tears', ` - ${marta}, ${labs}`],
  ])('keeps the marks and names of the title %s', (title, rest) => {
    expect(told(title + rest)).toBe(`${title} < ${marta} (${labs})`);
  });

  it.each([
    'The Runbook Nobody Read',
    'Circuit Breakers: A Love Story',
    'Is Your Failover Ready?',
    'Northwind Labs: Draining Queues Without Tears',
  ])('finds no speaker in %s', (line) => {
    expect(told(line)).toBe(line);
  });

  it.each(['Lunch', 'Agenda', 'https://talks.test/1', '---', '', '   '])(
    'reads nothing in %j',
    (line) => {
      expect(readHeader(line, knowledge)).toBeNull();
    },
  );

  it.each([
    [`Keynote - ${marta} - ${queues}`, 'keynote'],
    [`${queues} - ${marta} - Workshop`, 'workshop'],
    [`${queues} - ${marta} - Panel discussion`, 'panel'],
    [`${queues} - ${marta} - Lightning talk`, 'lightning'],
  ])('finds the kind in %s', (line, kind) => {
    expect(readHeader(line, knowledge)?.kind).toBe(kind);
    expect(told(line)).toBe(alone);
  });

  it.each([
    [`${marta}, ${labs}`, `- < ${marta} (${labs})`],
    [`${marta} - ${labs}`, `- < ${marta} (${labs})`],
    [`by ${marta} and Owen Achterberg`, `- < ${marta} + Owen Achterberg`],
    [`${marta} (@martalind), ${labs}`, `- < ${marta} (${labs}) @martalind`],
  ])('reads %s below a title as names alone', (line, expected) => {
    const reading = readHeader(line, knowledge, { names: true });
    expect(reading?.title).toBeNull();
    expect(told(line)).toBe(expected);
  });

  it('lets what the other lines do settle a line that reads two ways', () => {
    const template = readHeader(`${queues}: ${marta}`, knowledge)?.template ?? '';
    const templates = new Set([skeletonOf(template)]);
    const [plain, learnt] = [{}, { templates }].map((expected) =>
      readHeader(`${queues}: ${marta}`, knowledge, expected),
    );
    expect(learnt?.score).toBeGreaterThan(plain?.score ?? Infinity);
  });

  // Each needs more than the parts' looks: an order of two lists, a label in front, a list of rooms, what a name stands for.
  const missed = [
    [`${marta}, ${labs}; Owen Achterberg, Cloudwright: ${queues}`, both],
    [`Talk: ${queues}; Speaker: ${marta}`, alone],
    [`Talk 3: ${queues} - ${marta}`, alone],
    [`${queues}, presented by ${marta}`, alone],
    [`${queues} (slides) - ${marta}`, alone],
    [`${queues} (Keynote), ${marta}`, alone],
    [`${queues} | Workshop | ${marta}`, alone],
    ['10:30', '-'],
    [`${queues} - ${marta}, Room 4`, alone],
    [
      `draining queues without tears - marta lindqvist`,
      'draining queues without tears < marta lindqvist',
    ],
    [`Lessons from James Webb - ${marta}`, `Lessons from James Webb < ${marta}`],
    [`${queues} by @martalind`, `${queues} < @martalind`],
  ] as const;
  for (const [line, expected] of missed) {
    it.failing(`reads ${line}`, () => {
      expect(told(line)).toBe(expected);
    });
  }

  it('points at the words of any line', () => {
    const part = fc.constantFrom(
      queues,
      marta,
      labs,
      'Owen Achterberg',
      'Why Queues Grow',
      '9:00',
      '@martalind',
      'Staff Engineer',
      '“Quiet”',
      '(',
      ')',
      '[',
      '🔥',
      'x',
    );
    const mark = fc.constantFrom(
      ' - ',
      ', ',
      ': ',
      ' | ',
      ' (',
      ') ',
      ' by ',
      ' from ',
      '. ',
      '? ',
      ' & ',
      ' ',
      '  ',
      '; ',
      ' and ',
    );
    const line = fc
      .array(fc.tuple(part, mark), { minLength: 1, maxLength: 8 })
      .map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(fc.oneof(line, fc.string()), fc.boolean(), (text, names) => {
        const reading = readHeader(text, knowledge, { names });
        const parts = reading
          ? [reading.title, ...reading.speakers.flatMap((speaker) => [speaker, speaker.company])]
          : [];
        for (const found of parts.filter((each) => each !== null)) {
          expect(text.slice(found.from, found.to)).toContain(found.text);
          expect(found.text.trim()).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });
});
