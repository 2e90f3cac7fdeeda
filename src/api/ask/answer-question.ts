import { execute, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { apiError } from '../api-error.js';
import type { Context } from '../context.js';
import { readSize } from '../paging/read-window.js';
import type { AnswerParent } from '../parents.js';
import type { AskPlan, Item } from './item.js';
import { planAnswer } from './plan-answer.js';
import { understand, type Understood } from './understand.js';

const longest = 500;
const documents = new Map<string, DocumentNode>();

/** `Query.ask`. Throws BAD_ARGUMENT for a question that is too long. */
export async function answerQuestion(
  context: Context,
  schema: GraphQLSchema,
  question: string,
  first: number,
): Promise<AnswerParent> {
  if (question.length > longest)
    throw apiError(
      'BAD_ARGUMENT',
      `Expected a question of at most ${longest} characters, got ${question.length}.`,
    );
  const understood = await understand(context, question);
  const plan = planAnswer(understood, readSize('first', first));
  const { items, total } = plan.read(await run(context, schema, plan));
  return {
    kind: understood.kind,
    understood: plan.understood,
    names: understood.names,
    ignored: understood.ignored,
    found: items.length > 0,
    text: items.length > 0 ? tell(understood, plan, items, total) : tellNothing(understood, plan),
    items,
    query: plan.query,
    variables: JSON.stringify(plan.variables),
  };
}

async function run(
  contextValue: Context,
  schema: GraphQLSchema,
  { query, variables }: AskPlan,
): Promise<unknown> {
  const document = documents.get(query) ?? parse(query);
  documents.set(query, document);
  const { data, errors } = await execute({
    schema,
    document,
    contextValue,
    variableValues: variables,
  });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  return data;
}

function tell(
  { kind }: Understood,
  { noun }: AskPlan,
  items: readonly Item[],
  total: number,
): string {
  const [first] = items;
  if (kind === 'DEFINITION') return first?.name ?? '';
  if (kind === 'CONNECTION')
    return sentence(`In ${count(total, noun)}: ${items.map(({ name }) => name).join(' ')}`);
  const isCounted = kind !== 'TALKS' && kind !== 'LESSONS';
  const shown = items.slice(0, kind === 'YEARS' ? 12 : 3).map(({ name, talkCount }) => {
    const counted = isCounted && talkCount !== null && talkCount > 0;
    return counted ? `${name} (${count(talkCount, 'talk')})` : name;
  });
  const more = total > shown.length ? `; and ${total - shown.length} more` : '';
  return sentence(`${count(total, noun)}: ${shown.join('; ')}${more}`);
}

/** Ends a text with a full stop, but where it ends with one. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function tellNothing({ kind, ignored }: Understood, { noun, understood }: AskPlan): string {
  if (kind === 'SEARCH')
    return ignored.length > 0
      ? `The notes hold nothing on “${ignored.join(' ')}”.`
      : 'The notes hold nothing on that.';
  return `The notes hold no ${noun} on this. Understood as: ${understood}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
