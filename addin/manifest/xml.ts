/** An element of an XML document. Text and attributes are escaped when it is written, so they cannot become markup. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly Element[];
}

export function element(name: string, attributes: Readonly<Record<string, string>>, ...children: readonly Element[]): Element {
  return { name, attributes, content: children };
}

export function text(name: string, content: string): Element {
  return { name, attributes: {}, content };
}

export function document(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`;
}

function write({ name, attributes, content }: Element, indent: string): string {
  const start = `${indent}<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`).join('')}`;
  if (content.length === 0) {
    return `${start}/>\n`;
  }

  return typeof content === 'string'
    ? `${start}>${escape(content)}</${name}>\n`
    : `${start}>\n${content.map((child) => write(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
