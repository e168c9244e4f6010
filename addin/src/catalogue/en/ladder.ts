// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = (a: { readonly name: string }): string => `A question for ${a.name}`;
export const onlyYou = 'Only you see this suggestion. If you add it, both of you will see the question on the agenda.';
export const skip = 'Skip';
export const skipped = 'Skipped.';
