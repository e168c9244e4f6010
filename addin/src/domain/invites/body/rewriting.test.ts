import { describe, expect, it } from 'vitest';
import { agendaSection } from '../agendaSection';
import { teamsJoinText } from '../../../host/invites/fakeBody';
import { shortAgenda } from '../../../launchevent/shortAgenda';
import { templates } from '../../../launchevent/templates';
import { isSafeToReplace } from './rewriting';
import { tokenize } from './tokens';

const isSafe = (html: string): boolean => isSafeToReplace(tokenize(html));
const link = (href: string): string => `<p>See you</p><a href="${href}">here</a>`;

describe('A body of an invite', () => {
  it.each([
    '', '<p>See you there, in the blue room.</p>',
    '<html><head><title>x</title><style>p {}</style></head><body lang=EN-US><div class="WordSection1"><p class="MsoNormal">'
    + '<o:p>&nbsp;</o:p></p></div></body></html>',
    '<ul><li><a href="https://contoso.com/plan?x=1">The plan</a></li></ul><table><tbody><tr><td>1</td></tr></tbody></table><br><hr>',
    link('mailto:ann@contoso.com'), link('tel:+4930123'),
  ])('with plain, formatted text is safe to replace: %s', (html) => {
    expect(isSafe(html)).toBe(true);
  });

  it('with any agenda that an event inserts is safe to replace', () => {
    for (const template of Object.keys(templates)) {
      expect(isSafe(agendaSection(shortAgenda(template, 'Ann Lee', 'Bo Day'))), template).toBe(true);
    }
  });

  it.each([
    teamsJoinText,
    teamsJoinText.replaceAll(/ class="[^"]*"/g, ''),
    '<div id="x_meet_invite_block.action.join_link"><a href="https://contoso.com/1">Join</a></div>',
    '<div class="x_me-email-text">Beitreten</div>',
    link('https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0?context=y'), link('https://teams.live.com/meet/9365513283443?p=z'),
    link('https://teams.cloud.microsoft/meet/1'), link('https://aka.ms/JoinTeamsMeeting?omkt=de-DE'),
    link('https://dod.teams.microsoft.us/l/meetup-join/1'),
    link('https://meet.lync.com/contoso/ann/5X7Y'), link('https://join.skype.com/abc'), link('https://meet.contoso.com/ann/5X7Y'),
    link('https://us02web.zoom.us/j/84512345678?pwd=x'), link('https://contoso.zoomgov.com/j/1'),
    link('https://contoso.webex.com/meet/ann'), link('https://meet.google.com/abc-defg-hij'), link('https://meet.goto.com/123'),
    link('https://global.gotomeeting.com/join/1'),
    link('https://whereby.com/ann'), link('https://meet.jit.si/ann'), link('https://app.chime.aws/meetings/1'),
    link('https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fteams.microsoft.com%2Fl%2Fmeetup-join%2F1&amp;data=05'),
    link('https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fmeet.contoso.com%2F1'),
    link('tel:+19292056099,,91967330109#'), link('sip:ann@contoso.com'), link('conf:sip:ann@contoso.com'),
    '<p>https://zoom.us/j/84512345678</p>', '<p>Join the meeting now</p>', '<p>Join&nbsp;Zoom\r\nMeeting</p>', `<p>${'_'.repeat(40)}</p>`,
  ])('with an online meeting of any vendor is not safe to replace: %s', (html) => {
    expect(isSafe(`<p>Hello</p>${html}<p>Mine</p>`)).toBe(false);
  });

  it.each([
    '<img src="cid:map@01DA">', '<img src="data:image/png;base64,AAAA">', '<img src="https://contoso.com/map.png">',
    '<img width=2 src="~WRS%7b8.fld/image001.png">', '<div style="background-image: url(\'cid:map\')">x</div>',
    '<table background="cid:map"><tr><td></td></tr></table>', '<v:imagedata src="x"></v:imagedata>', '<object data="x"></object>',
    '<iframe src="https://contoso.com"></iframe>', '<svg></svg>', '<video></video>', '<input type="checkbox">',
    '<fluid-component></fluid-component>', '<a href="x"><img/src=x></a>',
  ])('with a picture or anything unknown is not safe to replace: %s', (html) => {
    expect(isSafe(`<p>Hello</p>${html}<p>Mine</p>`)).toBe(false);
  });
});
