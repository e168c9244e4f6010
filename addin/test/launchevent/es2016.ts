import { Script } from 'node:vm';

/** Removes what was added to the language after ES2016. */
export const removeNewerThanEs2016 = new Script(`
  const gone = (from, ...names) => names.forEach((name) => { delete from[name]; });
  gone(Array.prototype, 'at', 'flat', 'flatMap', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with');
  gone(String.prototype, 'at', 'matchAll', 'padEnd', 'padStart', 'replaceAll', 'trimEnd', 'trimStart');
  gone(Object, 'entries', 'fromEntries', 'getOwnPropertyDescriptors', 'groupBy', 'hasOwn', 'values');
  gone(Promise, 'allSettled', 'any', 'try', 'withResolvers');
  gone(Promise.prototype, 'finally');
  gone(globalThis, 'structuredClone', 'queueMicrotask', 'URL', 'Intl');
`);
