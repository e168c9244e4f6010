import { decodeEntities } from './entities';

/** A tag or a run of text in the HTML of a body, with its place in the source. */
export interface BodyToken {
  readonly kind: 'start' | 'end' | 'text';
  /** The name of a tag in lower case, or the text with its character references resolved. */
  readonly text: string;
  /** Half-open. */
  readonly from: number;
  readonly to: number;
  /** The attributes of a start tag, with names in lower case. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** Their content is not part of the text of the invite. */
const rawTextElements = /^(?:script|style|title|textarea|xmp|iframe|noembed|noframes)$/;

const tagName = /[a-z][^\s/>]*/iy;
const attribute = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

/**
 * Everything but comments, declarations, scripts and styles. Follows the rules of HTML as far as programs write it, using strings only:
 * the events run in Outlook on Windows, where there is no parser.
 */
export function tokenize(html: string): readonly BodyToken[] {
  const tokens: BodyToken[] = [];
  let at = 0;
  let textFrom = 0;
  const endText = (to: number): void => {
    if (to > textFrom) {
      tokens.push({ kind: 'text', text: decodeEntities(html.slice(textFrom, to)), from: textFrom, to, attributes: [] });
    }
  };
  while ((at = html.indexOf('<', at)) >= 0) {
    const markup = markupAt(html, at);
    if (markup === null) {
      at++; // just a character of the text
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
    return { tokens: [], to: indexAfter(html, '-->', from + 4) };
  }

  const next = html.charAt(from + 1);
  if (next === '!' || next === '?') {
    return { tokens: [], to: indexAfter(html, '>', from) };
  }

  const isEnd = next === '/';
  const name = match(tagName, html, from + (isEnd ? 2 : 1));
  if (name === null) {
    return null;
  }

  return isEnd ? endTag(html, from, name[0].toLowerCase()) : startTag(html, from, name[0]);
}

function endTag(html: string, from: number, text: string): Markup {
  const to = indexAfter(html, '>', from);
  return { tokens: [{ kind: 'end', text, from, to, attributes: [] }], to };
}

function startTag(html: string, from: number, tag: string): Markup {
  const attributes: [string, string][] = [];
  let at = from + 1 + tag.length;
  while (at < html.length && html[at] !== '>') {
    const found = match(attribute, html, at);
    if (found === null) {
      at++;
    } else {
      const [all, name = '', quoted = '', inApostrophes = '', bare = ''] = found; // One of the three at most is not empty.
      attributes.push([name.toLowerCase(), decodeEntities(quoted + inApostrophes + bare)]);
      at += all.length;
    }
  }

  const text = tag.toLowerCase();
  const to = Math.min(at + 1, html.length);
  return { tokens: [{ kind: 'start', text, from, to, attributes }], to: rawTextElements.test(text) ? endOfRaw(html, text, to) : to };
}

function endOfRaw(html: string, name: string, from: number): number {
  const end = html.slice(from).search(new RegExp(`</${name}[\\s/>]`, 'i'));
  return end < 0 ? html.length : from + end;
}

function indexAfter(html: string, what: string, from: number): number {
  const at = html.indexOf(what, from);
  return at < 0 ? html.length : at + what.length;
}

function match(pattern: RegExp, html: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(html);
}
