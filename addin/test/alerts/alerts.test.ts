import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fires, type MetricRow } from './evaluate';
import { openKusto } from './kusto';

// The package that checks the queries is one of npm's, so this test of infra is here.
const folder = new URL('../../../infra/alerts/', import.meta.url);
const queryOf = (name: string): string => readFileSync(new URL(`${name}.kql`, folder), 'utf8');
const names = readdirSync(folder).map((file) => file.replace('.kql', ''));

const now = 1000;
const metric = (name: string, hoursAgo: number, value: number, dimensions: Readonly<Record<string, string>> = {}): MetricRow => ({
  timestamp: now - hoursAgo,
  name: `oneonone.${name}`,
  valueSum: value,
  valueMax: value,
  customDimensions: dimensions,
});
const ran = (work: string, hoursAgo: number): MetricRow => metric('recurring.runs', hoursAgo, 1, { work });
const handled = (queue: string, outcome: string, hoursAgo: number, count = 1): MetricRow =>
  metric('work.handled', hoursAgo, count, { queue, outcome });
const poison = (count: number, hoursAgo: number, queue = 'digests'): MetricRow => metric('work.poison', hoursAgo, count, { queue });

// [the alert, what was reported in its window, whether it fires]
const situations: readonly (readonly [string, string, readonly MetricRow[], boolean])[] = [
  ['poison', 'no message has failed', [poison(0, 0.1)], false],
  ['poison', 'a message has failed', [poison(0, 0.2), poison(1, 0.1)], true],
  ['poison-growing', 'the same message waits', [poison(1, 1.5), poison(1, 0.5)], false],
  ['poison-growing', 'the first message has failed, of which another alert tells', [poison(0, 1.5), poison(1, 0.5)], false],
  ['poison-growing', 'another message has failed', [poison(1, 1.5), poison(2, 0.5)], true],
  [
    'poison-growing',
    'one queue shrinks while another grows',
    [poison(5, 1.5), poison(1, 0.5), poison(1, 1.5, 'coverage'), poison(2, 0.5, 'coverage')],
    true,
  ],
  ['poison-unknown', 'the queues were looked at', [poison(0, 0.4)], false],
  ['poison-unknown', 'nothing was reported', [], true],
  ['poison-unknown', 'only something else was reported', [ran('PlanDigests', 0.1)], true],
  ['planning-stopped', 'both were planned', [ran('PlanDigests', 1.1), ran('PlanAgendas', 1.8)], false],
  ['planning-stopped', 'only agendas were planned', [ran('PlanAgendas', 0.8)], true],
  ['planning-stopped', 'nothing was reported', [], true],
  ['rarely-run-stopped', 'all ran', [ran('PlanCoverage', 6), ran('RenewSubscriptions', 5), ran('Retain', 30)], false],
  ['rarely-run-stopped', 'nothing was deleted', [ran('PlanCoverage', 6), ran('RenewSubscriptions', 5)], true],
  ['rarely-run-stopped', 'nothing was reported', [], true],
  ['digests-missing', 'no digest was due', [handled('coverage', 'done', 1)], false],
  ['digests-missing', 'digests were due and went out', [metric('digest.planned', 3, 40), handled('digests', 'done', 2)], false],
  ['digests-missing', 'digests become due only now', [metric('digest.planned', 0.2, 40)], false],
  ['digests-missing', 'digests were due, and each try failed', [metric('digest.planned', 3, 40), handled('digests', 'failed', 2)], true],
  ['digests-missing', 'digests were due, and nothing happened', [metric('digest.planned', 3, 40), handled('coverage', 'done', 2)], true],
  ['digests-late', 'a digest went out in time', [metric('digest.lateness', 0.5, 60)], false],
  ['digests-late', 'a digest was six hours late', [metric('digest.lateness', 0.5, 6 * 3600)], true],
  ['calendars-unread', 'one was read', [handled('coverage', 'failed', 3), handled('coverage', 'done', 20)], false],
  ['calendars-unread', 'all failed', [handled('coverage', 'failed', 3), handled('digests', 'done', 3)], true],
  ['calendars-unread', 'nothing was reported', [], true],
  ['subscriptions-lost', 'none was refused', [handled('subscriptions', 'done', 0.5)], false],
  ['subscriptions-lost', 'one was refused', [metric('subscription.lost', 0.5, 1)], true],
  ['subscriptions-expiring', 'none is', [metric('subscription.expiring', 7, 3), metric('subscription.expiring', 1, 0)], false],
  ['subscriptions-expiring', 'some are', [metric('subscription.expiring', 7, 0), metric('subscription.expiring', 1, 3)], true],
  ['sealing', 'nothing was refused', [handled('coverage', 'done', 0.1)], false],
  ['sealing', 'a note could not be opened', [metric('sealing.refused', 0.1, 1)], true],
  ['throttling', 'a little was put off', [handled('coverage', 'put-off', 0.5, 400), handled('coverage', 'done', 0.5, 400)], false],
  ['throttling', 'much was put off', [handled('coverage', 'put-off', 0.5, 400), handled('digests', 'put-off', 0.2, 101)], true],
];

describe('The queries of the alerts', () => {
  const check = openKusto();

  it.each(names)('are understood by Kusto: %s', (name) => {
    expect(check(queryOf(name))).toEqual([]);
  });

  it('are refused if they name a column that does not exist, or compare what cannot be compared', () => {
    expect(check('customMetrics | where nam == "x"')).toHaveLength(1);
    expect(check('customMetrics | where name > 3')).toHaveLength(1);
  });

  it.each(situations)('%s: %s', (name, _, reported, expected) => {
    expect(fires(queryOf(name), reported, now)).toBe(expected);
  });

  it('each fire in one situation and stay silent in another', () => {
    const of = (expected: boolean): readonly string[] =>
      [...new Set(situations.filter((s) => s[3] === expected).map(([name]) => name))].toSorted();
    expect([of(true), of(false)]).toEqual([names.toSorted(), names.toSorted()]);
  });
});
