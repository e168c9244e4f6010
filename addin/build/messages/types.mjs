// The type of each argument, from the places where a message uses it.

const kinds = {
  name: 'text', number: 'number', plural: 'number', share: 'share', day: 'day', time: 'time', relativeDay: 'number', list: 'list',
  select: 'choice',
};

/** @returns the types by argument, in the order of the text, and what is wrong with them. */
export function typesOf(parts) {
  const types = new Map();
  const faults = [];
  for (const part of usesIn(parts)) {
    const kind = kinds[part.kind];
    const options = kind === 'choice' ? [...part.forms.keys()] : [];
    const type = { kind, options, key: [kind, ...options.toSorted()].join(' ') };
    const before = types.get(part.name) ?? type;
    types.set(part.name, before);
    if (before.key !== type.key) {
      const fault = `{${part.name}} is a ${before.kind} and a ${kind}`;
      faults.push(before.kind === kind ? `two choices by {${part.name}} have other forms` : fault);
    }
  }

  return { types, faults: [...faults, ...[...types.keys()].filter((name) => keywords.has(name)).map((name) => `{${name}} is a keyword`)] };
}

/** Every place where an argument is used, outer ones first. */
export function usesIn(parts) {
  return parts.flatMap((part) => {
    const inner = part.forms === undefined ? [] : [...part.forms.values()].flatMap(usesIn);
    return part.kind === 'text' ? [] : [part, ...inner];
  });
}

/** Words that C# or TypeScript does not take as the name of an argument, a message or a group. */
export const keywords = new Set(`
  abstract as base bool break byte case catch char checked class const continue decimal default delegate delete do
  double else enum event explicit export extern false finally fixed float for foreach function goto if implicit
  import in int interface internal is let lock long namespace new null object operator out override params private
  protected public readonly ref return sbyte sealed short sizeof static string struct super switch this throw true
  try typeof uint ulong unchecked unsafe ushort using var virtual void volatile while with yield
`.trim().split(/\s+/));
