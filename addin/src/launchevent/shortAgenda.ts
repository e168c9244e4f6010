import { templates } from './templates';

const fallback = 'ten-ten-ten';
const style = "font-family:Aptos,'Segoe UI',Helvetica,Arial,sans-serif;font-size:11pt;line-height:1.4";

/**
 * The agenda that an invite can begin with when there is no server to ask: title and sections of a template, without its
 * prompts. The full agenda, with open items and what was carried forward, is in the pane.
 *
 * @param template - by id; what is unknown, or null, gives the one that suits any 1:1.
 * @param me - the name of whoever writes the invite.
 * @param other - the other one's.
 */
export function shortAgenda(template: string | null, me: string, other: string): string {
  const chosen = (template === null ? undefined : templates[template]) ?? templates[fallback];
  if (chosen === undefined) {
    throw new Error(`${fallback} is not among the templates.`);
  }

  const fill = (text: string): string => encode(text.replace(/\{me\}/g, () => firstName(me)).replace(/\{other\}/g, () => firstName(other)));
  const sections = chosen.sections.map(([title, minutes]) =>
    `<h3 style="margin:12pt 0 3pt;font-size:12pt;font-weight:600">${fill(title)} <span style="font-weight:normal">(${minutes} min)</span></h3><ul style="margin:0 0 0 18pt;padding:0"><li style="margin:0 0 3pt">&nbsp;</li></ul>`);
  return `<div style="${style}"><h2 style="margin:0 0 2pt;font-size:16pt;font-weight:600">${fill(chosen.title)}</h2>${sections.join('')}</div>`;
}

/** "Lee, Ann" and "Ann Lee" are both Ann; an address is what stands before its @. */
function firstName(name: string): string {
  const [last, given] = name.split(',');
  return (given ?? last ?? '').trim().split(/[\s@]/)[0] ?? name;
}

function encode(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
