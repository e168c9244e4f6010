import { decoded } from './entities';

/** A tag or a run of text in the HTML of a body, and where in the source it stands. */
export interface BodyToken {
  readonly kind: 'start' | 'end' | 'text';
  /** Of a tag, in lower case; of text, the text with its character references resolved. */
  readonly text: string;
  /** Half-open. */
  readonly from: number;
  readonly to: number;
  /** Of a start tag, names in lower case. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** What stands in them is no text of the invite's. */
const raw = /^(?:script|style|title|textarea|xmp|iframe|noembed|noframes)$/;

const tagName = /[a-z][^\s/>]*/iy;
const attribute = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

/**
 * Everything but comments, declarations and what is no text (scripts, styles). By the rules of HTML as far as programs write it, and
 * with strings alone: where events run in Outlook on Windows there is no parser.
 */
export function tokensOf(html: string): readonly BodyToken[] {
  const tokens: BodyToken[] = [];
  let at = 0;
  let textFrom = 0;
  const endText = (to: number): void => {
    if (to > textFrom) {
      tokens.push({ kind: 'text', text: decoded(html.slice(textFrom, to)), from: textFrom, to, attributes: [] });
    }
  };
  while ((at = html.indexOf('<', at)) >= 0) {
    const markup = markupAt(html, at);
    if (markup === null) {
      at++; // only a sign in the text
    } else {
      endText(at);
      tokens.push(...markup.tokens);
      at = markup.to;
      textFrom = at;
    }
  }

  endText(html.length);
  return tokens;
}

interface Markup {
  readonly tokens: readonly BodyToken[];
  readonly to: number;
}

function markupAt(html: string, from: number): Markup | null {
  if (html.startsWith('<!--', from)) {
    return { tokens: [], to: after(html, '-->', from + 4) };
  }

  const sign = html[from + 1] ?? '';
  if (sign === '!' || sign === '?') {
    return { tokens: [], to: after(html, '>', from) };
  }

  const isEnd = sign === '/';
  const name = match(tagName, html, from + (isEnd ? 2 : 1));
  return name === null ? null : isEnd ? endTag(html, from, name[0].toLowerCase()) : startTag(html, from, name[0]);
}

function endTag(html: string, from: number, text: string): Markup {
  const to = after(html, '>', from);
  return { tokens: [{ kind: 'end', text, from, to, attributes: [] }], to };
}

function startTag(html: string, from: number, name: string): Markup {
  const attributes: [string, string][] = [];
  let at = from + 1 + name.length;
  while (at < html.length && html[at] !== '>') {
    const found = match(attribute, html, at);
    if (found === null) {
      at++;
    } else {
      attributes.push([(found[1] ?? '').toLowerCase(), decoded(found[2] ?? found[3] ?? found[4] ?? '')]);
      at += found[0].length;
    }
  }

  const text = name.toLowerCase();
  const to = Math.min(at + 1, html.length);
  return { tokens: [{ kind: 'start', text, from, to, attributes }], to: raw.test(text) ? endOfRaw(html, text, to) : to };
}

function endOfRaw(html: string, name: string, from: number): number {
  const end = html.slice(from).search(new RegExp(`</${name}[\\s/>]`, 'i'));
  return end < 0 ? html.length : from + end;
}

function after(html: string, what: string, from: number): number {
  const at = html.indexOf(what, from);
  return at < 0 ? html.length : at + what.length;
}

function match(pattern: RegExp, html: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(html);
}
