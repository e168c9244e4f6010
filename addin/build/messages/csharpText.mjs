// Writes a text with arguments as an expression of C#.
import { capital, inOrder } from './typescriptText.mjs';

/**
 * @param context - the class with the words of the language, and the name of the type of a choice.
 */
export function joined(parts, context) {
  return parts.map((part) => part.kind === 'text' ? quote(part.value) : expression(part, context)).join(' + ') || '""';
}

function expression(part, context) {
  const { language } = context;
  switch (part.kind) {
    case 'name': return part.name;
    case 'number': return `${language}.Number(${part.name})`;
    case 'share': return `${language}.Percent(${part.name})`;
    case 'day': return `${language}.Day${capital(part.style)}(${part.name})`;
    case 'time': return `${language}.TimeShort(${part.name})`;
    case 'relativeDay': return `${language}.RelativeDay(${part.name})`;
    case 'list': return `${language}.List${capital(part.style)}(${part.name})`;
    case 'plural': return choice(part, context, (form) =>
      form.startsWith('=') ? form.slice(1) : `_ when ${language}.Is${capital(form)}(${part.name})`);
    case 'select': return choice(part, context, (form) => `${context.choice(part.name)}.${capital(form)}`);
    default: throw new Error(`There is no ${part.kind}.`);
  }
}

function choice({ name, forms }, context, pattern) {
  const arms = inOrder(forms).map(([form, parts]) => `${pattern(form)} => ${joined(parts, context)}`);
  return `(${name} switch { ${[...arms, `_ => ${joined(forms.get('other'), context)}`].join(', ')} })`;
}

export function quote(text) {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\u00a0', '\\u00a0')}"`;
}
