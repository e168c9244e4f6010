import type { InviteBody } from '../../domain/invites/replaceSection';

const divider = '_'.repeat(80);

/** What Teams appends to an invite, which no add-in may lose (learn.microsoft.com/graph/outlook-calendar-online-meetings). */
export const teamsJoinText = `<p><br></p><div class="me-email-text"><p>${divider}</p>`
  + '<p><b style="font-size:18pt">Microsoft Teams</b></p>'
  + '<p><a href="https://teams.microsoft.com/l/meetup-join/playground">Join the meeting now</a></p>'
  + `<p>Meeting ID: 312 445 908 117</p><p>${divider}</p></div>`;

/** How Outlook changes a body that an add-in reads or writes. Used by the fakes in all tests and by the playground. */
export const simulatedOutlook = {
  /** Prefixes ids. */
  prepend: (body: string, html: string): string => withPrefixedIds(html) + body,

  /** Loses online meetings and pictures, as Outlook may (see domain/invites/body/rewriting.ts). */
  replace: (html: string): string => withPrefixedIds(html).replace(afterJoinText, '').replaceAll(/<img\b[^>]*>/gi, ''),

  /** Omits classes and data attributes: github.com/OfficeDev/office-js/issues/5296. */
  read: (body: string): string => body.replaceAll(/(<[^>]*?)\s(?:class|data-[\w-]+)="[^"]*"/g, '$1'),
};

const afterJoinText = /<(?:div|p)\b[^>]*>(?:<p\b[^>]*>)?_{20}[^]*|<a\b[^>]*href="https:\/\/teams\.[^]*/i;

function withPrefixedIds(html: string): string {
  return html.replaceAll(/(<[^>]*\sid=")(?!x_)/g, '$1x_');
}

/** A body that behaves as in Outlook on the web and can lose writes. */
export class FakeBody implements InviteBody {
  html = teamsJoinText;
  attachments: readonly string[] = [];
  /** How many of the next writes to lose. */
  writesToLose = 0;
  prependCount = 0;
  replaceCount = 0;
  /** The result of writing a body back. */
  onReplace: (html: string) => string = simulatedOutlook.replace;

  read(): Promise<string> {
    return Promise.resolve(simulatedOutlook.read(this.html));
  }

  prepend(html: string): Promise<void> {
    this.prependCount++;
    return this.write(() => simulatedOutlook.prepend(this.html, html));
  }

  replace(html: string): Promise<void> {
    this.replaceCount++;
    return this.write(() => this.onReplace(html));
  }

  hasAttachments(): Promise<boolean> {
    return Promise.resolve(this.attachments.length > 0);
  }

  private write(newBody: () => string): Promise<void> {
    if (this.writesToLose > 0) {
      this.writesToLose--;
    } else {
      this.html = newBody();
    }

    return Promise.resolve();
  }
}
