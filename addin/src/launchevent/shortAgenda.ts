import * as agenda from '../catalogue/agenda';
import { agendaFont } from '../domain/invites/agendaSection';
import { escapeHtml } from '../domain/invites/escapeHtml';
import { templates } from './templates';

const titleStyle = 'margin:0 0 2pt;font-size:16pt;font-weight:600';
const headingStyle = 'margin:12pt 0 3pt;font-size:12pt;font-weight:600';
const emptyList = '<ul style="margin:0 0 0 18pt;padding:0"><li style="margin:0 0 3pt">&nbsp;</li></ul>';

/**
 * The agenda that an invite starts with when there is no server to ask: the title and the sections of a template without its prompts. The
 * full agenda, with open items and those carried over, is in the pane.
 *
 * @param template - its id; null or an unknown id gives the template that suits any 1:1.
 * @param me - the name of the person who writes the invite.
 * @param other - the name of the other person.
 */
export function shortAgenda(template: string | null, me: string, other: string): string {
  const [heading = '', ...sections] = (templates[template ?? ''] ?? templates['ten-ten-ten']).split('\n');
  const fill = (text: string): string =>
    escapeHtml(text.replace(/\{me\}/g, () => firstName(me)).replace(/\{other\}/g, () => firstName(other)));
  const parts = sections.map((section) => `<h3 style="${headingStyle}">${agenda.section({
    text: `${fill(section.replace(/^\d+ /, ''))}<span style="font-weight:normal">`, minutes: parseInt(section),
  })}</span></h3>${emptyList}`);
  return `<div style="${agendaFont}"><h2 style="${titleStyle}">${fill(heading)}</h2>${parts.join('')}</div>`;
}

/** "Lee, Ann" and "Ann Lee" are both Ann; of an address, the part before the @. */
function firstName(name: string): string {
  const [last = '', given = last] = name.split(',');
  const [first = name] = given.trim().split(/[\s@]/);
  return first;
}
