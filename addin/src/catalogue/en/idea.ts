// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'An idea to try';
export const thisWeek = 'This week';
export const another = 'Another idea';
export const add = 'Add to the agenda';
export const added = 'Added to the agenda.';
export const readMore = 'Read it';
export const when = 'When:';
export const say = 'You might say:';
export const afterwards = 'Afterwards:';
