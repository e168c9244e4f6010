// The list of addresses that are not people, without its sources, which nobody reads in a browser, and as one text for each kind.
import { readFile } from 'node:fs/promises';

export const notPeople = {
  name: 'not-people',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]not-people\.json$/ }, async ({ path }) => {
      const rules = JSON.parse(await readFile(path, 'utf8'));
      const lists = [...new Set(rules.map(({ kind }) => kind))].map((kind) => {
        const names = rules.filter((rule) => rule.kind === kind).map(({ address, domain }) => address ?? domain);
        return `...${JSON.stringify(names.join(' '))}.split(' ').map((address) => ({ kind: ${JSON.stringify(kind)}, address }))`;
      });
      return { contents: `export default [${lists.join(', ')}];`, loader: 'js' };
    });
  },
};
