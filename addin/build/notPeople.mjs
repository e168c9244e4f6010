// The list of addresses that are not people, without its sources, which nobody reads in a browser, and as one text.
import { readFile } from 'node:fs/promises';

/** A word without a dot is a kind, and those behind it are addresses and domains of that kind. */
const code = `let kind;
export default RULES.split(' ').map((address) => address.includes('.') ? { kind, address } : { kind: kind = address });`;

export const notPeople = {
  name: 'not-people',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]not-people\.json$/ }, async ({ path }) => {
      const rules = JSON.parse(await readFile(path, 'utf8'));
      const lists = [...new Set(rules.map(({ kind }) => kind))].map((kind) =>
        [kind, ...rules.filter((rule) => rule.kind === kind).map(({ address, domain }) => address ?? domain)]);
      return { contents: code.replace('RULES', () => JSON.stringify(lists.flat().join(' '))), loader: 'js' };
    });
  },
};
