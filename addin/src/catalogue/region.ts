/** Where the reader's language is spoken, such as US; empty where that makes no difference. Only the way to write times depends on it. */
export const reader = { region: '' };
