import type { AskPlan } from '../item.js';
import type { Understood } from '../understand.js';

/** Makes the plan for a question of one kind. */
export type Planner = (understood: Understood, first: number) => AskPlan;

/** What the queries ask of each edge: sentences. */
export const quotes = 'evidence(first: 2) { id quote note { path } }';
