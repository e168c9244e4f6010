// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const name = '1:1 agenda';
export const fullName = (a: { readonly name: string }): string => `${a.name} for Outlook`;
export const summary = 'Agendas, notes and follow-up for your one-on-ones, next to the invite.';
export const description = 'Recognises a one-on-one while you write the invite, adds a suitable agenda, carries open items over to the next one, and keeps notes for both of you.';
export const tips = {
  organizer: 'Add a suitable agenda to the invite and prepare your topics.',
  attendee: 'See the agenda of this 1:1, add your topics, and take notes.',
  message: 'See the agenda of the 1:1 that you are invited to.',
};
