import { Script } from 'node:vm';

/** Takes away what came into the language after 2016. */
export const younger = new Script(`
  const gone = (from, ...names) => names.forEach((name) => { delete from[name]; });
  gone(Array.prototype, 'at', 'flat', 'flatMap', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with');
  gone(String.prototype, 'at', 'matchAll', 'padEnd', 'padStart', 'replaceAll', 'trimEnd', 'trimStart');
  gone(Object, 'entries', 'fromEntries', 'getOwnPropertyDescriptors', 'groupBy', 'hasOwn', 'values');
  gone(Promise, 'allSettled', 'any', 'try', 'withResolvers');
  gone(Promise.prototype, 'finally');
  gone(globalThis, 'structuredClone', 'queueMicrotask', 'URL', 'Intl');
`);
