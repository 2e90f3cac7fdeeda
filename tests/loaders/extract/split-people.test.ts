import { describe, it, expect } from '@jest/globals';
import { splitPeople } from '../../../loaders/extract/split-people.js';

describe('splitPeople', () => {
  it.each([
    ['Wilma Ångström', ['Wilma Ångström']],
    ['Wilma Ångström and Teo Marchetti', ['Wilma Ångström', 'Teo Marchetti']],
    ['Wilma Ångström, Teo Marchetti, Ida Brun', ['Wilma Ångström', 'Teo Marchetti', 'Ida Brun']],
    ['Wilma Ångström; Teo Marchetti ...', ['Wilma Ångström', 'Teo Marchetti ...']],
    ['Marchetti, Teo', ['Marchetti, Teo']],
    ['Teo Marchetti, PhD', ['Teo Marchetti, PhD']],
    ['Keira and Sky', ['Keira and Sky']],
    ['Various speakers', []],
    ['TBA', []],
    ['...', []],
  ])('finds in "%s" %j', (text, names) => {
    const found = splitPeople(text);
    expect(found.map(({ name }) => name)).toEqual(names);
    for (const { name, from, to } of found) expect(text.slice(from, to)).toBe(name);
  });
});
