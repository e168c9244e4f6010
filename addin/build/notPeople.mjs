// The list of addresses that are not people, without its sources, which nobody reads in a browser.
import { readFile } from 'node:fs/promises';

export const notPeople = {
  name: 'not-people',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]not-people\.json$/ }, async ({ path }) => {
      const rules = JSON.parse(await readFile(path, 'utf8')).map(({ kind, address, domain }) => ({ kind, address, domain }));
      return { contents: JSON.stringify(rules), loader: 'json' };
    });
  },
};
