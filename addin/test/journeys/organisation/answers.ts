export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export function encode(claims: object): string {
  return Buffer.from(JSON.stringify(claims)).toString('base64url');
}

export function decode(claims: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
}

export function page({ title, link, to }: { title: string; link: string; to: string }): Answer {
  const anchor = `<a href="${to.replaceAll('&', '&amp;')}">${link}</a>`;
  const body = `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>${anchor}</html>`;
  return { status: 200, contentType: 'text/html', body };
}

export function json(status: number, body: object): Answer {
  return { status, contentType: 'application/json', body: JSON.stringify(body) };
}
