export function bothForms(language: string, tag: string, familiar: string, formal: string): string;
