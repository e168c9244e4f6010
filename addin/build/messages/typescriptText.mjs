// Writes a text with arguments as an expression of TypeScript.

/** @param access - how the code reaches an argument. */
export function joined(parts, access = (name) => `a.${name}`) {
  if (parts.every((part) => part.kind === 'text')) {
    return quote(parts.map((part) => part.value).join(''));
  }

  if (parts.length === 1) {
    return expression(parts[0], access);
  }

  return `\`${parts.map((part) => part.kind === 'text' ? escape(part.value, '`') : `\${${expression(part, access)}}`).join('')}\``;
}

function expression(part, access) {
  const value = access(part.name);
  switch (part.kind) {
    case 'name': return value;
    case 'number': return `number(${value})`;
    case 'share': return `percent(${value})`;
    case 'day': return `${called.day(part)}(${value})`;
    case 'time': return `timeShort(${value})`;
    case 'relativeDay': return `relativeDay(${value})`;
    case 'list': return `${called.list(part)}(${value})`;
    case 'plural': return choice(part, access, (form) =>
      form.startsWith('=') ? `${value} === ${form.slice(1)}` : `is${capital(form)}(${value})`);
    case 'select': return choice(part, access, (form) => `${value} === ${quote(form)}`);
    default: throw new Error(`There is no ${part.kind}.`);
  }
}

function choice({ forms }, access, condition) {
  const others = inOrder(forms).map(([form, parts]) => `${condition(form)} ? ${joined(parts, access)} : `);
  return `(${others.join('')}${joined(forms.get('other'), access)})`;
}

/** A single number goes before the form that it belongs to; "other" is left over. */
export function inOrder(forms) {
  const all = [...forms].filter(([form]) => form !== 'other');
  return [...all.filter(([form]) => form.startsWith('=')), ...all.filter(([form]) => !form.startsWith('='))];
}

const called = { day: ({ style }) => `day${capital(style)}`, list: ({ style }) => `list${capital(style)}` };

/** The functions of the language that a part calls. */
export function calledBy(part) {
  switch (part.kind) {
    case 'number': return ['number'];
    case 'share': return ['percent'];
    case 'time': return ['timeShort'];
    case 'relativeDay': return ['relativeDay'];
    case 'day': case 'list': return [called[part.kind](part)];
    case 'plural': return inOrder(part.forms).filter(([form]) => !form.startsWith('=')).map(([form]) => `is${capital(form)}`);
    default: return [];
  }
}

export const capital = (word) => word[0].toUpperCase() + word.slice(1);
export const quote = (text) => `'${escape(text, "'")}'`;

function escape(text, around) {
  const inTemplate = around === '`' ? (all) => all.replaceAll('${', '\\${') : (all) => all;
  const quoted = inTemplate(text.replaceAll('\\', '\\\\').replaceAll(around, `\\${around}`));
  return quoted.replaceAll('\n', '\\n').replaceAll('\u00a0', '\\u00a0');
}
