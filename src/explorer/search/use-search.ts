import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, keptAnswer } from '../data/ask.js';
import { searchQuery, type SearchQuery } from '../generated/operations.js';

/** What was found, and for which words; `isFailed` where the server does not answer. */
export interface SearchState {
  readonly text: string;
  readonly found: SearchQuery | null;
  readonly isFailed: boolean;
}

const nothing: SearchState = { text: '', found: null, isFailed: false };

/** Searches with every letter; the answer before stays until the next is there, and late answers to old words are dropped. */
export function useSearch(text: string): SearchState {
  const [state, setState] = useState(nothing);
  const latest = useRef('');
  useEffect(() => {
    const words = text.trim();
    latest.current = words;
    if (words === '') {
      setState(nothing);
      return undefined;
    }
    const variables = { text: words, things: 40, quotes: 3, counts: false };
    const kept = keptAnswer(searchQuery, variables);
    if (kept) {
      setState({ text: words, found: kept, isFailed: false });
      return undefined;
    }
    const aborter = new AbortController();
    ask(searchQuery, variables, aborter.signal).then(
      (found) => {
        if (latest.current === words) setState({ text: words, found, isFailed: false });
      },
      () => {
        if (!aborter.signal.aborted) setState({ text: words, found: null, isFailed: true });
      },
    );
    return () => aborter.abort();
  }, [text]);
  return state;
}
