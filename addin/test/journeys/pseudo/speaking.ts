import type { Frame } from 'playwright-core';

type Arguments = Readonly<Record<string, unknown>>;
type Catalogues = Readonly<Record<string, Readonly<Record<string, object>>>>;

interface Speaking {
  /** The messages by language and surface. */
  catalogues?: Catalogues;
  /** The arguments of each message that was composed, by its text. */
  composed?: Map<string, Arguments>;
  noteMessage?: (a: Arguments, text: string) => string;
  /** Brings back the pseudo-language. */
  unspeak?: () => void;
}

/** Notes the arguments of each message, as build/messages/pseudo.mjs asks for. Runs in the page. */
export function noteMessages(): void {
  const page = window as Speaking;
  const composed = new Map<string, Arguments>();
  page.composed = composed;
  page.noteMessage = (a, text) => {
    composed.set(text, a);
    return text;
  };
}

/**
 * Says every message of a page in another language, where it stands, as that language would lay it out.
 * @param style - what the letters of the language need.
 * @returns what is shown then, and what could not be said.
 */
export function speak(frame: Frame, tag: string, style: string): Promise<{ readonly texts: string; readonly unsaid: string[] }> {
  return frame.evaluate(([language, letters]) => {
    const page = window as Speaking;
    const unsaid: string[] = [];
    const idIn = (segment: string): string => (/([\u{e0020}-\u{e007e}]+)\]$/u.exec(segment)?.[1] ?? '')
      .replace(/./gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0xe0000));
    const translateAny = (value: unknown): unknown => {
      if (Array.isArray(value)) {
        return value.map(translateAny);
      }

      return typeof value === 'string' ? translate(value) : value;
    };
    const say = (segment: string, id: string): string => {
      const [surface = '', ...path] = id.split('.');
      const message = path.reduce<unknown>((group, name) => (group as Readonly<Record<string, unknown>> | undefined)?.[name],
        page.catalogues?.[language]?.[surface]);
      const a = page.composed?.get(segment);
      if (typeof message === 'function' && a !== undefined) {
        const translated = Object.fromEntries(Object.entries(a).map(([name, value]) => [name, translateAny(value)]));
        return (message as (a: Arguments) => string)(translated);
      }

      if (typeof message !== 'string') {
        unsaid.push(`${id}: ${segment}`);
      }

      return typeof message === 'string' ? message : segment;
    };
    const endOf = (text: string, start: number): number => {
      let depth = 0;
      for (let at = start; at < text.length; at++) {
        depth += Number(text[at] === '[') - Number(text[at] === ']');
        if (depth === 0) {
          return at + 1;
        }
      }

      return -1;
    };
    const translate = (text: string): string => {
      const start = text.indexOf('[');
      const end = start === -1 ? -1 : endOf(text, start);
      if (end === -1) {
        return text;
      }

      const segment = text.slice(start, end);
      const id = idIn(segment);
      const said = id === '' ? `[${translate(segment.slice(1, -1))}]` : say(segment, id);
      return text.slice(0, start) + said + translate(text.slice(end));
    };

    page.unspeak?.();
    const undo: (() => void)[] = [];
    const texts: string[] = [];
    const before = document.documentElement.lang;
    document.documentElement.lang = language.replace('-formal', '');
    const sheet = new CSSStyleSheet(); // A policy may forbid an element with styles.
    sheet.replaceSync(letters);
    document.adoptedStyleSheets.push(sheet);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
      const [text, own] = [node, node.data];
      const said = translate(own);
      texts.push(said);
      if (said !== own) {
        text.data = said;
        undo.push(() => { text.data = text.data === said ? own : text.data; });
      }
    }

    for (const element of document.body.querySelectorAll('[placeholder], [data-content]')) {
      for (const name of ['placeholder', 'data-content']) {
        const own = element.getAttribute(name);
        if (own !== null) {
          element.setAttribute(name, translate(own));
          undo.push(() => { element.setAttribute(name, own); });
        }
      }
    }

    page.unspeak = () => {
      undo.forEach((each) => { each(); });
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      document.documentElement.lang = before;
      delete page.unspeak;
    };
    return { texts: texts.join('\n'), unsaid: [...new Set(unsaid)] };
  }, [tag, style] as const);
}

/** Brings back the pseudo-language. */
export function unspeak(frame: Frame): Promise<void> {
  return frame.evaluate(() => { (window as Speaking).unspeak?.(); });
}
