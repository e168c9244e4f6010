import { live } from '../../catalogue/agenda';
import { agendaFont } from './agendaSection';
import { textOf } from './body/bodyText';
import { parseBody } from './body/section';
import { tokenize } from './body/tokens';
import { escapeHtml } from './escapeHtml';

/**
 * Nothing but a link to the agenda, for an invite that also reaches other people: only they can open it. The server writes the
 * same (functions/Core/Agendas/Composing/AgendaHtml.cs).
 */
export function agendaLink(url: string): string {
  return `<div style="${agendaFont}"><p style="margin:0 0 6pt"><a href="${escapeHtml(url)}">${live}</a></p></div>`;
}

/** Whether an invite has an agenda of any kind that says more than the link does. */
export function containsMoreThanLink(body: string): boolean {
  return parseBody(body).sections.some(({ isEmpty, text }) => !isEmpty && text.text !== textOf(tokenize(agendaLink(''))).text);
}
