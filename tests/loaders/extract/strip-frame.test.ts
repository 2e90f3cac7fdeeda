import { describe, it, expect } from '@jest/globals';
import { stripFrame } from '../../../loaders/extract/strip-frame.js';

describe('stripFrame', () => {
  it.each([
    ['Notes from Day 2 of the conference', ''],
    ['Workshops, Tuesday 27 March', ''],
    ['27th of March 2018', ''],
    ['Schedule, 9:00 - 17:30', ''],
    ['12/05/2018', ''],
    ['1.2.2019', ''],
    ['My thoughts on the last day', ''],
    ['Part 3', ''],
    ['SREcon18 Americas, March 27-29, 2018', 'SREcon18 Americas'],
    ['What I learned at RainConf 2021', 'RainConf'],
    ['Trip report: Velocity (Santa Clara)', 'Velocity'],
    ['Draining Queues', 'Draining Queues'],
    ['May the queue drain', 'May queue drain'],
    ['', ''],
  ])('leaves of %j %j', (text, rest) => {
    expect(stripFrame(text)).toBe(rest);
  });
});
