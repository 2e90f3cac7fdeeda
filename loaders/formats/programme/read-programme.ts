// A conference's programme as data: one talk a JSON file, as pyvideo and other archives of recordings keep them. Its fields
// become labelled lines that a person could have typed, and the abstract stands below them.

import { lineStarts } from '../../../src/text/line-starts.js';
import type { Extraction } from '../index.js';
import { createTextBuilder } from '../text-builder.js';

/** The text of a programme's entry: an object with a title and a list of speakers. Null where `decoded` is none. */
export function readProgramme(decoded: string): Extraction | null {
  if (!/^\s*\{/.test(decoded) || !/"title"\s*:/.test(decoded) || !/"speakers"\s*:/.test(decoded))
    return null;
  const entry = parse(decoded);
  const title = stringOf(entry?.['title']);
  const speakers = entry?.['speakers'];
  if (!entry || title === null || !Array.isArray(speakers)) return null;

  const text = createTextBuilder();
  const lineOf = lineFinder(decoded);
  const field = (label: string, key: string, value: string | null): void => {
    if (value !== null) text.line(`${label}: ${oneLine(value)}`, lineOf(key, value));
  };
  field('Event', 'category', stringOf(entry['category']));
  field('Title', 'title', title);
  for (const speaker of speakers) field('Speaker', 'speakers', stringOf(speaker));
  field(
    'Date',
    'recorded',
    /^\d{4}-\d\d-\d\d/.exec(stringOf(entry['recorded']) ?? '')?.[0] ?? null,
  );
  for (const video of listOf(entry['videos'])) field('Video', 'videos', urlOf(video));
  for (const link of listOf(entry['related_urls'])) field('Link', 'related_urls', urlOf(link));
  const abstract = stringOf(entry['description']) ?? stringOf(entry['summary']);
  if (abstract !== null) {
    const line = lineOf('description', abstract);
    text.gap();
    for (const each of abstract.split(/\r?\n/)) text.line(each, line);
  }
  return { format: 'programme', title: null, ...text.build() };
}

function parse(decoded: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(decoded);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** The file's line of a value that stands below a key, from 1; the key's where the value is written with escapes. */
function lineFinder(decoded: string): (key: string, value: string) => number {
  const starts = lineStarts(decoded);
  return (key, value) => {
    const name = decoded.indexOf(`"${key}"`);
    const exact = decoded.indexOf(JSON.stringify(value), Math.max(0, name));
    const at = exact >= 0 ? exact : Math.max(0, name);
    return starts.findLastIndex((start) => start <= at) + 1;
  };
}

function oneLine(value: string): string {
  return value.replaceAll(/\s+/g, ' ').trim();
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** An address alone, or an object that holds one. */
function urlOf(value: unknown): string | null {
  const url = typeof value === 'object' && value !== null && 'url' in value ? value.url : value;
  return typeof url === 'string' && /^https?:\/\/\S+$/.test(url.trim()) ? url : null;
}
