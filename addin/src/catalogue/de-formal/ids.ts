// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Frühere Namen';
export const mine = (a: { readonly former: string }): string => `Laut IT-Abteilung hatten Sie hier früher den Namen ${a.former}.`;
export const mineUnknown = 'Laut IT-Abteilung hatten Sie hier früher ein anderes Konto.';
export const mineEffect = 'Wenn Sie das bestätigen, gelten die 1:1-Gespräche und Korrekturen aus dieser Zeit als Ihre. Notizen und Agenden von damals können Sie wieder öffnen, sobald auch die jeweils andere Person es bestätigt hat.';
export const theirs = (a: { readonly name: string; readonly former: string }): string => `${a.name} hatte hier nach eigenen Angaben früher den Namen ${a.former}.`;
export const theirsUnknown = (a: { readonly name: string }): string => `${a.name} hatte hier nach eigenen Angaben früher ein anderes Konto.`;
export const theirsEffect = (a: { readonly name: string }): string => `Sie haben damals gemeinsam Notizen oder Agenden geschrieben. Wenn Sie das bestätigen, kann ${a.name} sie wieder lesen, außer Ihren privaten Notizen.`;
export const confirm = 'Das stimmt';
export const refuse = 'Das stimmt nicht';
export const confirmed = 'Bestätigt.';
export const refused = 'Vermerkt. Es wurde nichts zusammengeführt.';
export const failed = 'Wir konnten Ihre Antwort nicht speichern.';
