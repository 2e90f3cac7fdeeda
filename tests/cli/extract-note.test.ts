import { describe, it, expect } from '@jest/globals';
import { extractNote } from '../../src/cli/extract-note.js';
import { sampleNote } from './sample-note.js';

const altLabels = (label: string) => (label === 'backpressure' ? ['back pressure'] : []);

describe('extractNote', () => {
  it('writes every kind of fact in its place', () => {
    expect(extractNote(sampleNote(), '2021/day1.md', altLabels)).toEqual({
      note: '2021/day1.md',
      format: 'markdown',
      events: [{ name: 'LatencyCon 2021', series: 'LatencyCon', year: 2021 }],
      talks: [
        {
          title: 'Queues All the Way Down',
          asWritten: 'Queues all the Way Dwon',
          line: 3,
          kind: 'talk',
          event: 'LatencyCon 2021',
          speakers: [
            { name: 'Ada Tester', asWritten: 'A. Tester', company: 'Initech' },
            { name: 'Bob Bound', asWritten: 'Bob Bound', company: null },
          ],
          concepts: [
            { label: 'backpressure', altLabels: ['back pressure'], line: 5, central: true },
          ],
          lessons: [{ text: 'Bound every queue', line: 5, endLine: 6 }],
          resources: [
            {
              kind: 'book',
              title: 'Queueing for Everyone',
              url: 'https://example.org/queues',
              line: 6,
            },
          ],
        },
        {
          title: null,
          asWritten: 'Second Talk',
          line: 8,
          kind: 'lightning',
          event: null,
          speakers: [],
          concepts: [],
          lessons: [],
          resources: [{ kind: 'slides', title: 'a slide deck', line: 9 }],
        },
      ],
      loose: {
        concepts: [{ label: 'toil', altLabels: [], line: 10, central: false }],
        lessons: [{ text: "Don't page on causes", line: 10, negated: true }],
      },
      problems: [{ line: 8, rule: 'talk/list', message: 'Unexpected title.' }],
    });
  });

  it('tells pages, slides or times beside lines', () => {
    const places = [
      { line: 3, place: 'slide 1' },
      { line: 8, place: 'slide 2' },
    ];
    const { talks, problems } = extractNote({ ...sampleNote(), places }, 'deck.pptx', altLabels);
    expect(talks.map(({ place }) => place)).toEqual(['slide 1', 'slide 2']);
    expect(talks[0]?.lessons[0]).toMatchObject({ line: 5, place: 'slide 1' });
    expect(problems[0]).toMatchObject({ line: 8, place: 'slide 2' });
  });

  it("counts the file's own lines where the text was extracted", () => {
    const { talks, loose } = extractNote(sampleNote(true), 'day1.html', altLabels);
    expect(talks.map(({ line }) => line)).toEqual([5, 15]);
    expect(talks[0]?.lessons[0]).toMatchObject({ line: 9, endLine: 11 });
    expect(loose.lessons[0]?.line).toBe(19);
  });
});
