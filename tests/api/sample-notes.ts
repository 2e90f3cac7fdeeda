import { writeNote } from './write-note.js';

/** The notes of the sample graph, by what is short for them. */
export const srecon = writeNote(
  '2018/srecon18-americas.md',
  `# SREcon18 Americas

## The Day the DNS Died
Lorenzo Salno, Example Corp
Hysteresis 🙂 kept the resolvers down.
It was hysteresis again in the second outage.

## Are We There Yet?
Nadia Öztürk and Lorenzo Salno
Error budgets decide when to stop, and toil does not.
- Spend the error budget before it expires.
`,
);
export const emea = writeNote(
  '2019/srecon19-emea.html',
  `SREcon19 EMEA
Budgets for Humans, Nadia Öztürk
An error budget is a promise.
- Spend your error budget before it expires.
Are We There Yet? was quoted.
`,
  [10, 20, 21, 30, 40],
);
export const oslo = writeNote(
  '2019/devopsdays-oslo.md',
  `# DevOpsDays Oslo 2019
Load Shedding at Scale, Maren Vik of Fjordbank
Shed load first; hysteresis comes later.
- Never retry without a limit.
She also spoke of toil.
`,
);
export const velocity = writeNote(
  '2016/velocity.md',
  `# Velocity 2016
Retries Considered Harmful, Lorenzo Salno, Nordlys
Retries and hysteresis feed each other.
- Do not retry without limits.
Release It! is the book to read.
`,
);
