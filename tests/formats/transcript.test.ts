import { describe, expect, it } from '@jest/globals';
import { extractText } from '../../loaders/formats/index.js';
import { readTranscript } from '../../loaders/formats/transcript/read-transcript.js';

const vtt = (...lines: readonly string[]) => ['WEBVTT', '', ...lines].join('\n');
const textOf = (source: string) => readTranscript(source)?.text ?? null;

/** The lines of a caption that is shown for a second. */
const cue = (from: number, line: string) => [`00:0${from}.000 --> 00:0${from + 1}.000`, line, ''];

describe('readTranscript', () => {
  it.each([
    ['prose', 'WEBVTT is a format for captions.'],
    ['a list', '1\nBound every queue.\n2\nShed load.'],
    ['a note that quotes a time', 'He began at 00:00:01,000 --> and went on.'],
    ['a time further down', 'Day one\n\n1\n00:00:01,000 --> 00:00:02,000\nHello.'],
    ['nothing', ''],
  ])('leaves %s alone', (_, source) => {
    expect(readTranscript(source)).toBeNull();
    expect(extractText(source).format).toBeNull();
  });

  it('joins captions to sentences, each with the time and the line where it begins', () => {
    const source = vtt(
      '00:00:01.000 --> 00:00:02.000',
      'Bound every',
      '',
      '00:00:02.000 --> 00:00:03.000',
      'queue. Shed',
      'load early.',
    );
    expect(readTranscript(source)).toEqual({
      text: 'Bound every queue.\nShed load early.\n',
      format: 'transcript',
      title: null,
      fileLines: [4, 7],
      places: [
        { line: 1, place: '00:00:01' },
        { line: 2, place: '00:00:02' },
      ],
    });
  });

  it.each([
    ['minutes and seconds', '01:02.500 --> 01:04.000', '00:01:02'],
    ['hours', '12:31:02.500 --> 12:31:04.000', '12:31:02'],
    ['hours of three digits', '100:00:00.000 --> 100:00:01.000', '100:00:00'],
    ['settings', '00:01.000 --> 00:02.000 align:start position:0%', '00:00:01'],
  ])('reads times with %s', (_, times, place) => {
    expect(readTranscript(vtt(times, 'Hello.'))?.places).toEqual([{ line: 1, place }]);
  });

  it('reads line ends of Windows, and captions without a blank line between them', () => {
    const source =
      '1\r\n00:00:01,000 --> 00:00:02,000\r\nOne.\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nTwo.\r\n';
    expect(readTranscript(source)).toMatchObject({ text: 'One.\nTwo.\n', fileLines: [3, 6] });
  });

  it('begins a paragraph after a pause and with another voice', () => {
    const source = vtt(
      '00:01.000 --> 00:02.000',
      'One.',
      '',
      '00:09.000 --> 00:10.000',
      'Two.',
      '',
      '00:10.000 --> 00:11.000',
      '<v Ada>Three.',
    );
    expect(textOf(source)).toBe('One.\n\nTwo.\n\nThree.\n');
  });

  it.each([
    ['markup', '<c.yellow>Bound</c> <00:00:01.500><i>it</i>.', 'Bound it.'],
    ['entities', 'R&amp;D &lt;SLO&gt;&nbsp;it&#39;s', "R&D <SLO> it's"],
    ['sounds', '[Music] Bound it. (laughter)', 'Bound it.'],
    ['marks of another speaker', '>> Bound it.', 'Bound it.'],
    ['dashes of a dialogue', '- Bound it.', 'Bound it.'],
    ['places on the screen', String.raw`{\an8}Bound it.`, 'Bound it.'],
    ['notes of a song', '♪ Bound it ♪', 'Bound it'],
  ])('takes %s off', (_, source, plain) => {
    expect(textOf(vtt('00:01.000 --> 00:02.000', source))).toBe(`${plain}\n`);
  });

  it('keeps words in brackets that are no sound', () => {
    expect(textOf(vtt('00:01.000 --> 00:02.000', 'The SLO (99.9 %) held.'))).toBe(
      'The SLO (99.9 %) held.\n',
    );
  });

  it('breaks words without a full stop at captions, now and then', () => {
    const cues = Array.from({ length: 40 }, (_, index) => [
      `00:${String(index).padStart(2, '0')}.000 --> 00:${String(index + 1).padStart(2, '0')}.000`,
      `and then number ${index} came along slowly`,
      '',
    ]).flat();
    const { text, places } = readTranscript(vtt(...cues)) ?? { text: '', places: null };
    const lengths = text.split('\n').map((line) => line.length);
    expect(Math.max(...lengths)).toBeLessThan(320);
    expect(places?.length).toBeGreaterThan(3);
  });

  it('names who speaks most, once, and nobody where none does', () => {
    const talk = vtt(...cue(1, '<v Ada Tester>A long sentence of hers.'), ...cue(2, '<v Bob>Why?'));
    expect(textOf(talk)).toMatch(/^Ada Tester\n\nA long/);
    const panel = vtt(...cue(1, '<v Ada>Yes.'), ...cue(2, '<v Bob>No.'), ...cue(3, '<v Eve>So?'));
    expect(textOf(panel)).toMatch(/^Yes\./);
  });
});
