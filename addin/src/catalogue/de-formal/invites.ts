// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd, listShort, number } from './language';

export const onlyLink = (a: { readonly names: readonly string[] }): string => `Diese Einladung geht auch an ${listAnd(a.names)}. Wir schreiben deshalb nur einen Link zur Agenda hinein. Öffnen können ihn nur Sie beide.`;
export const onlyLinkMore = (a: { readonly names: readonly string[]; readonly more: number }): string => `Diese Einladung geht auch an ${listShort(a.names)} und ${number(a.more)} weitere. Wir schreiben deshalb nur einen Link zur Agenda hinein. Öffnen können ihn nur Sie beide.`;
export const recipientsUnknown = 'Wir konnten nicht prüfen, wer diese Einladung bekommt, und haben sie deshalb nicht geändert. Versuchen Sie es noch einmal, wenn Sie online sind.';
export const noLongerOneOnOne = 'Diese Einladung ist nicht mehr nur für Sie beide. Deshalb haben wir Ihre Agenda nicht hineingeschrieben.';
export const insert = 'In die Einladung einfügen';
export const update = 'Im Kalender aktualisieren';
export const copy = 'Agenda kopieren';
export const copyShort = 'Kopieren';
export const willEmail = (a: { readonly name: string }): string => `Outlook schickt die aktualisierte Einladung an ${a.name}.`;
export const confirm = 'Einfügen und senden';
export const inserting = {
  inserted: 'Die Agenda steht in der Einladung.',
  updated: 'Die Agenda in der Einladung ist jetzt aktuell.',
  current: 'Diese Agenda steht schon in der Einladung.',
  edited: 'Jemand hat die Agenda in der Einladung bearbeitet, deshalb haben wir sie so gelassen. Um sie zu ersetzen, löschen Sie den alten Text in der Einladung und fügen Sie die Agenda neu ein.',
  outdated: 'In der Einladung steht eine ältere Fassung der Agenda. Löschen Sie diese und fügen Sie dann die neue ein. Der Besprechungslink bleibt, wie er ist.',
  restored: 'Das Einfügen hätte anderen Text in der Einladung verändert, deshalb haben wir es rückgängig gemacht. Löschen Sie die alte Agenda und fügen Sie dann die neue ein.',
  damaged: 'Dabei hat sich auch anderer Text in der Einladung verändert, und wir konnten es nicht rückgängig machen. Prüfen Sie die Einladung vor dem Senden, oder schließen Sie das Fenster, ohne zu speichern.',
  lost: 'Outlook hat den Text nicht behalten. Kopieren Sie die Agenda und fügen Sie den Text in die Einladung ein.',
};
export const outdatedInSavedInvite = 'In der Einladung steht eine ältere Fassung der Agenda. Aktualisieren Sie die Einladung im Kalender und schließen Sie dann dieses Fenster, ohne zu speichern. Oder löschen Sie die alte Fassung hier und fügen Sie die neue ein.';
export const failed = 'Das Einfügen hat in Outlook nicht geklappt. Kopieren Sie die Agenda und fügen Sie den Text in die Einladung ein.';
export const copied = 'Kopiert. Sie können sie überall einfügen.';
export const notCopied = 'Der Browser hat das Kopieren blockiert.';
export const written = (a: { readonly name: string }): string => `Die Agenda steht in der Einladung, und Outlook schickt ${a.name} eine E-Mail.`;
export const notAsked = (a: { readonly name: string }): string => `Eingeladen hat ${a.name}. Wir können die Einladung nur ändern, wenn ${a.name} die vorbereiteten Agenden eingeschaltet hat.`;
export const noInvite = (a: { readonly name: string }): string => `In Ihrem Kalender steht zu dieser Zeit kein 1:1 mit ${a.name}. Speichern Sie zuerst die Einladung.`;
export const saved = {
  alreadyThere: 'Diese Agenda steht schon in der Einladung.',
  leftAlone: 'Jemand hat die Agenda in der Einladung bearbeitet, deshalb haben wir sie so gelassen.',
  entangled: 'Die alte Agenda und der Besprechungslink sind durcheinandergeraten, deshalb haben wir beide so gelassen. Kopieren Sie die Agenda und fügen Sie den Text ein.',
  private: 'Dieser Termin ist privat, deshalb ändern wir seine Einladung nicht.',
  over: 'Dieses 1:1 hat schon begonnen, deshalb können wir die Einladung nicht mehr ändern.',
  beingWritten: 'Wir aktualisieren diese Einladung gerade. Versuchen Sie es in ein paar Minuten noch einmal.',
  notWritable: 'Wir konnten den Kalender nicht ändern. Versuchen Sie es später noch einmal oder kopieren Sie die Agenda.',
  notConnected: 'Diese Installation kann Kalender nicht ändern. Kopieren Sie die Agenda und fügen Sie den Text in die Einladung ein.',
};
