// Counts for Prometheus, in its text format. Refused: prom-client, whose registries and aggregators these few lines do without.

import type { Trace } from '../trace.js';

export interface Metrics {
  /** A request came in; call what it gives when it is answered. */
  readonly begin: () => (path: string, status: number, trace: Trace) => void;
  /** All counts as `GET /metrics` gives them. */
  readonly text: () => string;
}

const paths: ReadonlySet<string> = new Set([
  '/',
  '/graphql',
  '/health',
  '/metrics',
  '/playground',
  '/ready',
]);
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counts from zero. */
export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const errors = new Map<string, number>();
  const buckets = bounds.map(() => 0);
  let [seconds, queries, reads, underWay] = [0, 0, 0, 0];
  return {
    begin: () => {
      const began = performance.now();
      underWay += 1;
      return (path, status, trace) => {
        underWay -= 1;
        const known = paths.has(path) ? path : 'other';
        add(requests, `{path="${known}",status="${status}"}`);
        for (const code of trace.codes) add(errors, `{code="${code}"}`);
        reads += trace.reads;
        if (path !== '/graphql') return;
        const took = (performance.now() - began) / 1000;
        queries += 1;
        seconds += took;
        for (const [index, bound] of bounds.entries())
          if (took <= bound) buckets[index] = (buckets[index] ?? 0) + 1;
      };
    },
    text: () =>
      [
        ...metric('throughline_http_requests_total', 'counter', 'Requests answered.', [
          ...requests,
        ]),
        ...metric('throughline_http_requests_under_way', 'gauge', 'Requests not answered yet.', [
          ['', underWay],
        ]),
        ...metric('throughline_graphql_errors_total', 'counter', 'Errors, by their codes.', [
          ...errors,
        ]),
        ...metric('throughline_store_reads_total', 'counter', 'Statements run for queries.', [
          ['', reads],
        ]),
        ...metric('throughline_graphql_seconds', 'histogram', 'How long /graphql took.', [
          ...bounds.map((bound, index): [string, number] => [
            `_bucket{le="${bound}"}`,
            buckets[index] ?? 0,
          ]),
          ['_bucket{le="+Inf"}', queries],
          ['_sum', seconds],
          ['_count', queries],
        ]),
        ...metric('process_resident_memory_bytes', 'gauge', 'Memory of the process.', [
          ['', process.memoryUsage.rss()],
        ]),
        ...metric('process_uptime_seconds', 'gauge', 'Since the process started.', [
          ['', process.uptime()],
        ]),
        '',
      ].join('\n'),
  };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function metric(
  name: string,
  type: string,
  help: string,
  values: readonly (readonly [string, number])[],
): string[] {
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...values.toSorted(byName(type)).map(([labels, value]) => `${name}${labels} ${value}`),
  ];
}

/** Of a histogram the order is part of the format. */
function byName(type: string) {
  return ([left]: readonly [string, number], [right]: readonly [string, number]): number =>
    type === 'histogram' || left === right ? 0 : left < right ? -1 : 1;
}
