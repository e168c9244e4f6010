// What is wrong with the choices of a message, by the grammar of its language.
import { usesIn } from './types.mjs';

/** French and Spanish have a plural form "many" from here on ("un million de jours"), which nothing that we count reaches. */
const beyondCounting = 1_000_000;

/**
 * @param language - its plural forms and how many whole numbers each has in the samples of CLDR, see pluralRules.mjs.
 * @param never - the plural forms whose numbers do not occur in this message.
 */
export function faultsOf(parts, language, never = []) {
  const plurals = usesIn(parts).filter(({ kind }) => kind === 'plural');
  const there = never.filter((form) => plurals.every(({ forms }) => forms.has(form)));
  return [...there.map((form) => `the plural form "${form}" is in "$never", but is there`), ...usesIn(parts).flatMap((part) => {
    switch (part.kind) {
      case 'plural': return [...pluralFaults(part, language, never), ...nested(part)];
      case 'list': return part.style === 'people' && language.spelling.afterName === ''
        ? [`{${part.name}} has the style "people", but the language writes nothing after a name`] : [];
      default: return part.forms?.has('other') === false ? [`the choice by {${part.name}} has no form "other"`] : [];
    }
  })];
}

function pluralFaults({ name, forms }, { plurals }, never) {
  const exact = (form) => /^=\d+$/.test(form);
  const unknown = [...forms.keys()].filter((form) => !exact(form) && !plurals.has(form));
  const missing = [...plurals].filter(([form, rule]) => form !== 'other' && !never.includes(form) && !mayMiss(form, rule, forms));
  const silent = [...forms].filter(([form, parts]) => (plurals.get(form)?.isOneNumber === false) && form !== 'other'
    && !usesIn(parts).some((part) => part.name === name));
  return [
    ...unknown.map((form) => `{${name}} has the plural form "${form}", which the language has not`),
    ...missing.map(([form]) => `{${name}} has no plural form "${form}", which the language has`),
    ...silent.map(([form]) => `{${name}} has a form "${form}" without #, but it stands for more than one number`),
    ...forms.has('other') ? [] : [`{${name}} has no plural form "other"`],
  ];
}

/** Because it is there, or its only number has a form of its own, or it is for millions. */
function mayMiss(form, { samples, isOneNumber }, forms) {
  return forms.has(form) || (isOneNumber && forms.has(`=${String(samples[0])}`)) || Math.min(...samples) >= beyondCounting;
}

function nested({ name, forms }) {
  const inner = [...forms.values()].flatMap(usesIn).find((part) => part.forms !== undefined);
  return inner === undefined ? [] : [`there is a choice by {${inner.name}} inside the plural of {${name}}: turn it round`];
}
