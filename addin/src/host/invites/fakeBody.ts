import type { InviteBody } from '../../domain/invites/replaceSection';

/** What Teams puts under an invite, which no add-in may lose (learn.microsoft.com/graph/outlook-calendar-online-meetings). */
export const teamsJoinText = '<p><br></p><div class="me-email-text"><p>________________________________________________________________________________</p>'
  + '<p><b style="font-size:18pt">Microsoft Teams</b></p><p><a href="https://teams.microsoft.com/l/meetup-join/playground">Join the meeting now</a></p>'
  + '<p>Meeting ID: 312 445 908 117</p><p>________________________________________________________________________________</p></div>';

/**
 * What Outlook makes of what an add-in does to a body, for the fakes of it: the one in tests here, the one in which events run, and the
 * playground. Pure.
 */
export const asOutlook = {
  /** It prefixes ids. */
  prepends: (body: string, html: string): string => withRewrittenIds(html) + body,

  /** It may lose all of an online meeting (domain/invites/body/rewriting.ts says what is known), and pictures. */
  replaces: (html: string): string => withRewrittenIds(html).replace(fromJoinTextOn, '').replaceAll(/<img\b[^>]*>/gi, ''),

  /** Without classes and data attributes: github.com/OfficeDev/office-js/issues/5296. */
  tells: (body: string): string => body.replaceAll(/(<[^>]*?)\s(?:class|data-[\w-]+)="[^"]*"/g, '$1'),
};

const fromJoinTextOn = /<(?:div|p)\b[^>]*>(?:<p\b[^>]*>)?_{20}[^]*|<a\b[^>]*href="https:\/\/teams\.[^]*/i;

function withRewrittenIds(html: string): string {
  return html.replaceAll(/(<[^>]*\sid=")(?!x_)/g, '$1x_');
}

/** A body that rewrites ids as Outlook on the web does, and can lose what is written. */
export class FakeBody implements InviteBody {
  html = teamsJoinText;
  attachments: readonly string[] = [];
  /** So many of the next writes are lost. */
  loses = 0;
  prepended = 0;
  replaced = 0;
  /** What Outlook makes of a body that is replaced. */
  onReplace: (html: string) => string = asOutlook.replaces;

  read(): Promise<string> {
    return Promise.resolve(asOutlook.tells(this.html));
  }

  prepend(html: string): Promise<void> {
    this.prepended++;
    return this.write(() => asOutlook.prepends(this.html, html));
  }

  replace(html: string): Promise<void> {
    this.replaced++;
    return this.write(() => this.onReplace(html));
  }

  hasAttachments(): Promise<boolean> {
    return Promise.resolve(this.attachments.length > 0);
  }

  private write(written: () => string): Promise<void> {
    if (this.loses > 0) {
      this.loses--;
    } else {
      this.html = written();
    }

    return Promise.resolve();
  }
}
