/** A row of customMetrics, as far as alerts use it. */
export interface MetricRow {
  readonly timestamp: number;
  readonly name: string;
  readonly valueSum: number;
  readonly valueMax: number;
  readonly customDimensions: Readonly<Record<string, string>>;
}

type Row = Readonly<Record<string, unknown>>;
type Expression = (row: Row) => unknown;
type Aggregate = (rows: readonly Row[]) => unknown;

const hours = { h: 1, m: 1 / 60, d: 24 } as const;

/** The value of an expression in Kusto's own words, at an hour; only what the alerts contain. */
const expression = (text: string, now: number): Expression => {
  const code = text
    .replaceAll(/\bago\((\d+)([hmd])\)/g, (_, count: string, unit: keyof typeof hours) => String(now - Number(count) * hours[unit]))
    .replaceAll(/\btostring\(([^)]*)\)/g, '$1')
    .replaceAll(/\band\b/g, '&&')
    .replaceAll(/\bor\b/g, '||')
    .replaceAll('==', '===');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the text is a file of this repository
  return (row) => new Function(...Object.keys(row), `return ${code}`)(...Object.values(row)) as unknown;
};

const numbers = (rows: readonly Row[], value: Expression): number[] => rows.map((row) => Number(value(row)));

const aggregate = (text: string, now: number): Aggregate => {
  const [, name = '', inside = ''] = /^(\w+)\((.*)\)$/.exec(text) ?? [];
  const [first = '', condition = ''] = inside.split(/, (.*)/);
  const where = (rows: readonly Row[], test: string): readonly Row[] => rows.filter((row) => expression(test, now)(row) === true);
  const aggregates: Readonly<Record<string, Aggregate>> = {
    count: (rows) => rows.length,
    countif: (rows) => where(rows, inside).length,
    sum: (rows) => numbers(rows, expression(inside, now)).reduce((a, b) => a + b, 0),
    sumif: (rows) => numbers(where(rows, condition), expression(first, now)).reduce((a, b) => a + b, 0),
    maxif: (rows) => Math.max(Number.NEGATIVE_INFINITY, ...numbers(where(rows, condition), expression(first, now))),
  };
  const found = aggregates[name];
  if (found === undefined) throw new Error(`An alert uses ${text}, which is not known here.`);
  return found;
};

const summarize = (text: string, now: number) => (rows: readonly Row[]): readonly Row[] => {
  const [columns = '', by] = text.split(' by ');
  const assignments = columns.matchAll(/(\w+) = (\w+\((?:[^()]|\([^()]*\))*\))/g);
  const named = [...assignments].map(([, name = '', of = '']) => [name, aggregate(of, now)] as const);
  const one = (group: readonly Row[]): Row => Object.fromEntries(named.map(([name, of]) => [name, of(group)]));
  if (by === undefined) return [one(rows)];
  const keys = [...new Set(rows.map((row) => row[by]))];
  return keys.map((key) => ({ ...one(rows.filter((row) => row[by] === key)), [by]: key }));
};

const step = (line: string, now: number): ((rows: readonly Row[]) => readonly Row[]) => {
  const [operator = '', rest = ''] = line.split(/ (.*)/s);
  switch (operator) {
    case 'where':
      return (rows) => rows.filter((row) => expression(rest, now)(row) === true);
    case 'extend': {
      const [name = '', value = ''] = rest.split(' = ');
      return (rows) => rows.map((row) => ({ ...row, [name]: expression(value, now)(row) }));
    }
    case 'summarize':
      return summarize(rest, now);
    case 'top':
      return (rows) => rows.toSorted((a, b) => Number(b['timestamp']) - Number(a['timestamp'])).slice(0, Number(rest.split(' ')[0]));
    default:
      throw new Error(`An alert uses ${line}, which is not known here.`);
  }
};

/**
 * Whether a query returns a row. There is no Kusto engine to run in a test; this knows the few operators of our alerts, and fails on
 * others. Times are hours.
 */
export const fires = (query: string, reported: readonly MetricRow[], now: number): boolean => {
  const [table, ...steps] = query.trim().split(/\n\| /);
  if (table !== 'customMetrics') throw new Error(`An alert asks ${String(table)}.`);
  const rows = steps.reduce<readonly Row[]>((all, line) => step(line.trim(), now)(all), reported.map((row) => ({ ...row })));
  return rows.length > 0;
};
