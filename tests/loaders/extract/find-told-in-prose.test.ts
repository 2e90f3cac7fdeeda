import { describe, it, expect } from '@jest/globals';
import { findSummarised, findToldInProse } from '../../../loaders/extract/find-told-in-prose.js';
import { readKnowledge } from '../../../loaders/knowledge.js';
import { documentOf } from './document-of.js';

const knowledge = readKnowledge();

const told = (...lines: string[]) =>
  findToldInProse(documentOf(...lines), knowledge, []).map(({ title, speakers, kind }) => ({
    title,
    speakers: speakers.map(({ text }) => text),
    kind,
  }));

const marta = 'Marta Lindqvist';

const summarised = (...lines: string[]) =>
  findSummarised(documentOf(...lines), knowledge).map(({ title }) => title);

describe('findToldInProse', () => {
  it.each([
    [
      `I missed ${marta}'s talk, “Draining Queues Without Tears”.`,
      'Draining Queues Without Tears',
      null,
    ],
    [
      `I missed ${marta}’s talk "Draining Queues Without Tears," sadly.`,
      'Draining Queues Without Tears',
      null,
    ],
    [
      `Next was the keynote by ${marta}, “Draining Queues Without Tears”.`,
      'Draining Queues Without Tears',
      'keynote',
    ],
    [
      `${marta} gave a talk called “Draining Queues Without Tears”.`,
      'Draining Queues Without Tears',
      null,
    ],
    [`${marta} gave a wonderful talk on what queues hide.`, null, null],
    [`${marta} ran a workshop on queues in the afternoon.`, null, 'workshop'],
    [`${marta} led a panel about failover.`, null, 'panel'],
    [`The last keynote was by ${marta}, and I missed it.`, null, 'keynote'],
    [`The talk after lunch was full; its session was given by ${marta}.`, null, null],
    [`${marta} gave a detailed Kubernetes 101 session.`, 'Kubernetes 101', null],
    [
      `My favourite was the session by ${marta}: “Draining Queues Without Tears”.`,
      'Draining Queues Without Tears',
      null,
    ],
  ])('finds the talk in %j', (sentence, title, kind) => {
    expect(told(sentence)).toEqual([{ title, speakers: [marta], kind }]);
  });

  it('finds both speakers of a talk', () => {
    expect(
      told(`${marta} and Owen Achterberg gave a talk named “The Runbook Nobody Read”.`),
    ).toMatchObject([{ title: 'The Runbook Nobody Read', speakers: [marta, 'Owen Achterberg'] }]);
  });

  it('takes a title from the sentence after', () => {
    expect(
      told(
        `${marta} gave a great talk after lunch. The talk titled “Draining Queues Without Tears” was full.`,
      ),
    ).toMatchObject([{ title: 'Draining Queues Without Tears', speakers: [marta] }]);
  });

  it('points at the words', () => {
    const document = documentOf(
      'It rained.',
      '',
      `I missed ${marta}'s talk, “Draining Queues Without Tears”.`,
    );
    const [found] = findToldInProse(document, knowledge, []);
    const { block, from, to } = found?.place ?? {};
    expect(block?.text.slice(from, to)).toBe('Draining Queues Without Tears');
    const [speaker] = found?.speakers ?? [];
    expect(block?.text.slice(speaker?.from, speaker?.to)).toBe(marta);
  });

  it.each([
    [`I met ${marta} at the coffee bar.`],
    [`${marta} asked whether the talk would be recorded.`],
    ['The talk on queues was full.'],
    ['Google Cloud gave a talk on queues.'],
    [`## ${marta} gave a talk`],
    ['Error Budgets gave us a session to remember.'],
    [`As ${marta} says, talk is cheap.`],
  ])('finds none in %j', (line) => {
    expect(told(line)).toEqual([]);
  });

  it('leaves blocks alone that tell a talk already', () => {
    const document = documentOf(`${marta} gave a talk on queues.`);
    const [block] = document.blocks;
    const [passage] = findToldInProse(document, knowledge, []);
    expect(block && passage && findToldInProse(document, knowledge, [passage])).toEqual([]);
  });

  // The verbs of telling are a short list, and a pronoun is nobody's name.
  for (const sentence of [
    `${marta} talked about how her team drained forty million messages.`,
    `${marta} closed the day with a talk on queues.`,
  ]) {
    it.failing(`finds the talk in ${sentence}`, () => {
      expect(told(sentence)).toMatchObject([{ speakers: [marta] }]);
    });
  }
});

describe('findSummarised', () => {
  it('finds a talk in each item below a day', () => {
    expect(
      summarised(
        '## Day 1',
        '- The value of tracing was discussed',
        '- Chaos experiments in small teams showed that fear goes away',
      ),
    ).toEqual(['tracing', 'Chaos experiments in small teams']);
  });

  it.each([
    [['- The value of tracing was discussed']],
    [['## Food', '- The value of tracing was discussed']],
    [['## Day 1', '- We discussed tracing']],
    [['## Day 1', '- Bound every queue']],
    [['## Day 1', 'The value of tracing was discussed']],
  ])('finds none in %j', (lines) => {
    expect(summarised(...lines)).toEqual([]);
  });
});
