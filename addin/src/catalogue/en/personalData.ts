// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'What we store about you';
export const download = 'Download everything';
export const remove = 'Delete everything';
export const warning = 'This permanently deletes your notes, points, corrections and settings. What other people wrote is kept.';
export const confirm = 'Delete permanently';
export const removed = 'All your data has been deleted.';
