import type { Understood } from '../understand.js';
import { listNames } from '../wordings.js';
import { idsOf } from './ids-of.js';

/** The concept that a question is about, as a variable. */
export function conceptOf(understood: Understood): { readonly concept: string } {
  return { concept: idsOf(understood, 'Concept')[0] ?? '' };
}

/** Its name, to be shown. */
export function nameOfConcept({ names }: Understood): string {
  return listNames(names.filter(({ label }) => label === 'Concept').slice(0, 1));
}
