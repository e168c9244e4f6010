// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = (a: { readonly name: string }): string => `Une question pour ${a.name}`;
export const onlyYou = 'Visible uniquement par toi. Si tu l’ajoutes, la question figure à votre ordre du jour commun.';
export const skip = 'Passer';
export const skipped = 'Question passée.';
