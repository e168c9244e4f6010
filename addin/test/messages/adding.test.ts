import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generate } from '../../build/messages/generate.mjs';

type Catalogue = Readonly<Record<string, unknown>> & { readonly $language: unknown };

const english = JSON.parse(readFileSync(new URL('../../../functions/Core/Messages/en.json', import.meta.url), 'utf8')) as Catalogue;
const ids = Object.keys(english).filter((id) => !id.startsWith('$'));

/** What docs/languages/adding.md asks for first, and ten of its sentences. */
const dutch: Catalogue = {
  $language: { name: 'Dutch', cldr: 'nl', own: 'Nederlands', addresses: ['je', 'u'], outlook: ['nl-NL', 'nl-BE'] },
  'relationships.meetingWith.directReport': { familiar: '1-op-1 met je medewerker {name}', formal: '1-op-1 met uw medewerker {name}' },
  'relationships.meetingWith.manager': { familiar: '1-op-1 met je leidinggevende {name}', formal: '1-op-1 met uw leidinggevende {name}' },
  'relationships.meetingWith.skipLevel': '1-op-1 met {name} (een niveau lager of hoger)',
  'relationships.meetingWith.peer': '1-op-1 met collega-leidinggevende {name}',
  'relationships.meetingWith.colleague': '1-op-1 met collega {name}',
  'relationships.meetingWith.external': '1-op-1 met {name}, die niet in de adreslijst staat',
  'dates.day': '{day, date, shortWeekdayMonthDay}',
  'dates.date': '{day, date, medium}',
  'dates.ago': '{days, relativeDay}',
  'templates.isFor': 'Voor {kinds, list, or}',
};
const begun = ids.filter((id) => dutch[id] !== undefined);

function build(...catalogues: readonly (readonly [string, Catalogue])[]): ReadonlyMap<string, string> {
  return generate(new Map(catalogues.map(([file, texts]) => [file, JSON.stringify(texts)])));
}

describe('A fifth language, begun with ten sentences', () => {
  it('names what is still missing, by file and id, and does not build', () => {
    const lacking = ids.filter((id) => !begun.includes(id)).map((id) => `nl.json: ${id}: it is missing`);
    expect(begun).toHaveLength(10);
    expect(() => build(['en.json', english], ['nl.json', dutch])).toThrow(lacking.join('\n'));
  });

  it('builds once nothing is missing, in both forms, with its own dates and lists', () => {
    const ten = Object.fromEntries(begun.map((id) => [id, english[id]]));
    const files = build(['en.json', { $language: english.$language, ...ten }], ['nl.json', dutch]);
    expect(files.get('addin/src/catalogue/nl/relationships.ts')).toContain('1-op-1 met je leidinggevende');
    expect(files.get('addin/src/catalogue/nl-formal/relationships.ts')).toContain('1-op-1 met uw leidinggevende');
    const language = files.get('functions/Core/Messages/Generated/Dutch/Dutch.cs');
    expect(language).toContain('"mrt"');
    expect(language).toContain('"eergisteren"');
    expect(language).toContain('" of "');
    expect(files.get('functions/Core/Messages/Generated/Languages.cs')).toContain('["nl-formal"] = DutchFormal');
  });
});
