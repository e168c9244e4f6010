import type { TemplateReason } from '../../api/types';
import * as say from '../../catalogue/templateFit';

/** Why a template was chosen or is offered (functions/Core/Templates/Choosing/TemplateReason.cs). */
export function templateReasonText(reason: TemplateReason): string {
  const { times = 0, used, from = 0, to = 0 } = reason;
  const fit = fitText(reason);
  const often = used == null ? say.usedOften({ fit, times }) : say.otherUsedOften({ fit, template: used, times });
  const text = times === 0 ? fit : often;
  return from === 0 ? text : say.shortened({ fit: text, from, to });
}

function fitText({ code, name, days = 0, yours = 0, sentence }: TemplateReason): string {
  const who = { name: name ?? '' };
  switch (code) {
    case 'written': return sentence ?? '';
    case 'picked': case 'whenNeeded': case 'quarterlyNotDue': case 'onlyFirst': return say[code];
    case 'fits': return say.fits({ days });
    case 'madeForOther': return say.madeForOther({ days, yours });
    case 'preferred': case 'firstMeeting': case 'firstWithNew': case 'afterLeave': case 'quarterly': case 'onReturn': return say[code](who);
  }
}
