// Compiles the plural rules of CLDR to an expression over whole numbers without sign, which reads the same in C# and TypeScript.
// The rules: https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules

/** The operands of a whole number: n and i are the number, and there are no fraction digits and no exponent. */
const operands = { n: 'n', i: 'n', v: '0', w: '0', f: '0', t: '0', c: '0', e: '0' };

/**
 * @param rules - such as `{ 'pluralRule-count-one': 'i = 1 and v = 0 @integer 1' }`.
 * @returns for each form that a whole number can have: its condition (null for "other"), its sample numbers, and whether it is one number.
 */
export function pluralForms(rules) {
  const forms = Object.entries(rules).map(([key, rule]) => {
    const { samples, isComplete } = integersOf(rule);
    const isOneNumber = isComplete && samples.length === 1;
    return [key.replace('pluralRule-count-', ''), { condition: conditionOf(rule), samples, isOneNumber }];
  });
  return new Map(forms.filter(([form, { samples }]) => form === 'other' || samples.length > 0));
}

function conditionOf(rule) {
  const text = rule.split('@')[0].trim();
  return text === '' ? null : simplify(text.split(/\s+or\s+/).map((all) => all.split(/\s+and\s+/).map(relation)));
}

/** @returns a relation such as "n % 10 == 1", or true or false where no whole number decides. */
function relation(text) {
  const [, operand, , modulus, sign, ranges] = /^(\w)( % (\d+))? (!?=) (.+)$/.exec(text) ?? [];
  if (operands[operand] === undefined) {
    throw new Error(`"${text}" is no relation of a plural rule that we know.`);
  }

  const isNegated = sign === '!=';
  const among = ranges.split(',').map((range) => range.split('..').map(Number));
  if (operands[operand] === '0') {
    return among.some(([from, to = from]) => from <= 0 && to >= 0) !== isNegated;
  }

  const value = modulus === undefined ? 'n' : `n % ${modulus}`;
  const any = among.map(([from, to]) => to === undefined ? `${value} == ${from}` : `(${value} >= ${from} && ${value} <= ${to})`);
  const group = any.length === 1 ? any[0] : `(${any.join(' || ')})`;
  return isNegated ? `!(${group})` : group;
}

function simplify(alternatives) {
  const possible = alternatives.filter((all) => !all.includes(false)).map((all) => all.filter((one) => one !== true));
  if (possible.some((all) => all.length === 0)) {
    return 'true';
  }

  const texts = possible.map((all) => all.join(' && '));
  return texts.length < 2 ? texts[0] ?? 'false' : texts.map((text) => `(${text})`).join(' || ');
}

/** The whole numbers in the samples of a rule (for a range, its ends), and whether there are no others. */
function integersOf(rule) {
  const text = /@integer ([^@]*)/.exec(rule)?.[1] ?? '';
  const samples = text.split(',').map((sample) => sample.trim()).filter((sample) => /^\d+(~\d+)?$/.test(sample))
    .flatMap((sample) => sample.split('~').map(Number));
  return { samples, isComplete: !text.includes('…') };
}
