// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Frühere Namen';
export const mine = (a: { readonly former: string }): string => `Laut Administration warst du hier früher als ${a.former} bekannt.`;
export const mineUnknown = 'Laut Administration war ein früheres Konto deines.';
export const mineEffect = 'Wenn du das bestätigst, zählen die 1:1-Gespräche und Korrekturen aus dieser Zeit als deine. Notizen und Agenden von damals öffnen sich, sobald auch die jeweils andere Person es bestätigt hat.';
export const theirs = (a: { readonly name: string; readonly former: string }): string => `${a.name} sagt, dass dieselbe Person hier früher als ${a.former} bekannt war.`;
export const theirsUnknown = (a: { readonly name: string }): string => `${a.name} sagt, dass ein früheres Konto derselben Person gehörte.`;
export const theirsEffect = (a: { readonly name: string }): string => `Ihr habt damals gemeinsam Notizen oder Agenden geschrieben. Wenn du das bestätigst, kann ${a.name} sie wieder lesen, außer deinen privaten Notizen.`;
export const confirm = 'Das stimmt';
export const refuse = 'Das stimmt nicht';
export const confirmed = 'Bestätigt.';
export const refused = 'Vermerkt. Es wurde nichts zusammengeführt.';
export const failed = 'Wir konnten deine Antwort nicht speichern.';
