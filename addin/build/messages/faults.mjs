// What is wrong with the choices of a message, by the grammar of its language.
import { usesIn } from './types.mjs';

/** @param language - its plural forms and how many whole numbers each has in the samples of CLDR, see pluralRules.mjs. */
export function faultsOf(parts, language) {
  return usesIn(parts).flatMap((part) => {
    switch (part.kind) {
      case 'plural': return [...pluralFaults(part, language), ...nested(part)];
      case 'list': return part.style === 'people' && language.spelling.afterName === ''
        ? [`{${part.name}} has the style "people", but the language writes nothing after a name`] : [];
      default: return part.forms?.has('other') === false ? [`the choice by {${part.name}} has no form "other"`] : [];
    }
  });
}

function pluralFaults({ name, forms }, { plurals }) {
  const exact = (form) => /^=\d+$/.test(form);
  const unknown = [...forms.keys()].filter((form) => !exact(form) && !plurals.has(form));
  const silent = [...forms].filter(([form, parts]) => (plurals.get(form)?.isOneNumber === false) && form !== 'other'
    && !usesIn(parts).some((part) => part.name === name));
  return [
    ...unknown.map((form) => `{${name}} has the plural form "${form}", which the language has not`),
    ...silent.map(([form]) => `{${name}} has a form "${form}" without #, but it stands for more than one number`),
    ...forms.has('other') ? [] : [`{${name}} has no plural form "other"`],
  ];
}

function nested({ name, forms }) {
  const inner = [...forms.values()].flatMap(usesIn).find((part) => part.forms !== undefined);
  return inner === undefined ? [] : [`there is a choice by {${inner.name}} inside the plural of {${name}}: turn it round`];
}
