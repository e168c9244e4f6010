// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, listAnd, listOr, number } from './language';

export const required = 'Hier fehlt ein Wert.';
export const bodyNotAsExpected = 'Der Inhalt ist nicht das JSON, das wir erwarten.';
export const noSuchField = 'Dieses Feld gibt es nicht.';
export const noSuchValue = 'Diesen Wert kann das Feld nicht haben.';
export const cadence = 'Möglich sind 7, 14, 21 oder 28\u00a0Tage.';
export const useCadence = (a: { readonly path: string }): string => `Dafür ist PUT ${a.path} da.`;
export const onlyWith = (a: { readonly choice: string }): string => `Nur zusammen mit „${a.choice}“ möglich.`;
export const afterFirstDayAway = 'Muss nach dem ersten Tag der Abwesenheit liegen.';
export const withinTwoYears = 'Muss weniger als zwei Jahre nach dem ersten Tag der Abwesenheit liegen.';
export const moreRecent = 'Liegt zu lange zurück.';
export const inThePast = 'Muss in der Vergangenheit liegen.';
export const lengthOfMeeting = 'Muss 15\u00a0Minuten bis 3\u00a0Stunden nach dem Beginn liegen.';
export const templateId = (a: { readonly example: string }): string => `Muss die ID einer Vorlage sein, zum Beispiel ${a.example}.`;
export const idOfPath = 'Die ID in der Datei muss dieselbe sein wie im Pfad.';
export const noSuchTemplate = (a: { readonly path: string }): string => `Diese Vorlage gibt es nicht. Möglich sind die, die ${a.path} nennt.`;
export const hours = (a: { readonly least: number; readonly most: number }): string => `Möglich sind ${number(a.least)} bis ${number(a.most)}\u00a0Stunden.`;
export const oneOfOrEmpty = (a: { readonly choices: readonly string[] }): string => `Möglich ist ${listOr(a.choices)}, oder nichts.`;
export const words = (a: { readonly most: number }): string => `Mindestens ein Wort, höchstens ${(isOne(a.most) ? `${number(a.most)}\u00a0Zeichen` : `${number(a.most)}\u00a0Zeichen`)}.`;
export const numberFromTo = (a: { readonly least: number; readonly most: number }): string => `Muss eine Zahl von ${number(a.least)} bis ${number(a.most)} sein.`;
export const pageToken = 'Das ist kein Seiten-Token dieser API. Bitte wieder mit der ersten Seite anfangen.';
export const trueOrFalse = (a: { readonly yes: string; readonly no: string }): string => `Möglich ist ${a.yes} oder ${a.no}.`;
export const utc = (a: { readonly example: string }): string => `Muss eine Zeit in UTC sein, zum Beispiel ${a.example}.`;
export const hexadecimal = 'Müssen 32 hexadezimale Ziffern in Kleinbuchstaben sein.';
export const idOrNothing = 'Muss dieselbe ID sein wie im Pfad, oder fehlen.';
export const notEmpty = 'Darf nicht leer sein.';
export const atMostKib = (a: { readonly most: number }): string => `Höchstens ${number(a.most)}\u00a0KiB.`;
export const notText = 'Darf kein NUL und keine ungültigen Zeichen enthalten.';
export const oneETag = 'Muss ein einziger ETag sein, genau wie empfangen, mit Anführungszeichen.';
export const minutes = (a: { readonly least: number; readonly most: number }): string => `Möglich sind ${number(a.least)} bis ${number(a.most)}\u00a0Minuten.`;
export const withinAYear = 'Muss innerhalb eines Jahres vor oder nach heute liegen.';
export const mostItems = (a: { readonly most: number }): string => `Höchstens ${(isOne(a.most) ? `${number(a.most)} Eintrag ist` : `${number(a.most)} Einträge sind`)} möglich.`;
export const itemId = '1 bis 64 Buchstaben, Ziffern oder Bindestriche.';
export const charactersFromOne = (a: { readonly most: number }): string => `1 bis ${number(a.most)}\u00a0Zeichen.`;
export const notBeforeStart = 'Darf nicht vor dem Beginn liegen.';
export const idOfAtMost = (a: { readonly most: number }): string => `Muss eine ID mit höchstens ${(isOne(a.most) ? `${number(a.most)}\u00a0Zeichen` : `${number(a.most)}\u00a0Zeichen`)} sein.`;
export const mostAttendees = (a: { readonly most: number }): string => `Höchstens ${(isOne(a.most) ? `${number(a.most)} Person kann` : `${number(a.most)} Personen können`)} eingeladen sein.`;
export const address = 'Muss eine E-Mail-Adresse sein.';
export const charactersAtMost = (a: { readonly most: number }): string => `Höchstens ${(isOne(a.most) ? `${number(a.most)}\u00a0Zeichen` : `${number(a.most)}\u00a0Zeichen`)}.`;
export const todayOrEarlier = 'Darf nicht in der Zukunft liegen.';
export const withinLastYear = 'Muss in den letzten zwölf Monaten liegen.';
export const reportWhoManages = 'Muss eine Person sein, die direkt an dich berichtet und selbst ein Team führt.';
export const notBeforeFirstDay = 'Darf nicht vor dem ersten Tag liegen.';
export const withinYears = (a: { readonly years: number }): string => `Muss weniger als ${number(a.years)}\u00a0Jahre nach dem ersten Tag liegen.`;
export const mostAbsences = (a: { readonly most: number }): string => `Höchstens ${(isOne(a.most) ? `${number(a.most)} Abwesenheit ist` : `${number(a.most)} Abwesenheiten sind`)} möglich. Bitte eine entfernen, die vorbei ist.`;
export const mostPeople = (a: { readonly most: number }): string => `Höchstens ${(isOne(a.most) ? `${number(a.most)} Person` : `${number(a.most)} Personen`)} in einer Anfrage.`;
export const somebody = 'Muss die ID oder E-Mail-Adresse einer Person aus dem Verzeichnis sein.';
export const personTwice = 'Diese Person kommt mehr als einmal vor.';
export const items = {
  sameId: 'Ein anderes Thema der beiden hat dieselbe ID.',
  twice: 'Dieses Thema steht mehrmals in der Liste.',
  removal: 'Nur wer ein Thema eingetragen hat, kann es entfernen; abhaken geht immer.',
  rewording: 'Nur wer ein Thema eingetragen hat, kann seinen Text ändern.',
  mostOpen: (a: { readonly most: number }): string => `Höchstens ${number(a.most)} Themen können offen sein; zuerst ein paar abhaken.`,
  of: (a: { readonly id: string; readonly fault: string }): string => `${a.id}: ${a.fault}`,
};
export const template = {
  line: (a: { readonly line: number; readonly fault: string }): string => `Zeile ${number(a.line)}: ${a.fault}`,
  tooLarge: (a: { readonly kib: number }): string => `Die Datei ist größer als ${number(a.kib)}\u00a0KiB; bitte auf etwa eine Seite kürzen.`,
  notClosed: 'Der Vorspann ist nicht abgeschlossen; er endet mit einer Zeile ---.',
  noFrontMatter: 'Die Datei beginnt mit einer Zeile ---, darauf folgt der Vorspann (id, version, kind, cadence, minutes, purpose), dann noch einmal ---.',
  minutesTogether: (a: { readonly sum: number; readonly minutes: number }): string => `Die Abschnitte dauern zusammen ${number(a.sum)}\u00a0Minuten, das 1:1 hat aber ${number(a.minutes)}; bitte einen Abschnitt kürzen oder „minutes“ erhöhen.`,
  invalidYaml: (a: { readonly column: number }): string => `Der Vorspann ist ab Spalte ${number(a.column)} kein gültiges YAML. Werte mit Doppelpunkt oder mit einem Sonderzeichen am Anfang gehören in Anführungszeichen.`,
  openList: 'Der Vorspann ist kein gültiges YAML: Eine Liste ist nicht abgeschlossen; sie endet mit ].',
  alias: 'Ein Wert, der mit „*“ beginnt, gehört in Anführungszeichen.',
  duplicateKey: (a: { readonly key: string }): string => `Der Schlüssel „${a.key}“ kommt zweimal vor; bitte nur einen behalten.`,
  keyValueLines: (a: { readonly keys: readonly string[] }): string => `Der Vorspann besteht aus Zeilen der Form „Schlüssel: Wert“ mit den Schlüsseln ${listAnd(a.keys)}.`,
  unknownKey: (a: { readonly key: string; readonly keys: readonly string[] }): string => `Den Schlüssel „${a.key}“ gibt es nicht; die Schlüssel sind ${listAnd(a.keys)}.`,
  missingKey: (a: { readonly key: string; readonly expected: string }): string => `Der Schlüssel „${a.key}“ fehlt; erwartet wird: ${a.expected}.`,
  mustBe: (a: { readonly key: string; readonly expected: string }): string => `Für „${a.key}“ wird erwartet: ${a.expected}.`,
  emptyKey: (a: { readonly key: string; readonly expected: string }): string => `„${a.key}“ ist leer; erwartet wird: ${a.expected}.`,
  notOne: (a: { readonly word: string; readonly key: string; readonly expected: string }): string => `„${a.word}“ gibt es für „${a.key}“ nicht; erwartet wird: ${a.expected}.`,
  expectedId: 'ein Name aus Kleinbuchstaben und Bindestrichen mit höchstens 64\u00a0Zeichen, wie direct-report-weekly',
  expectedVersion: 'eine ganze Zahl ab 1',
  expectedMinutes: (a: { readonly most: number }): string => `eine ganze Zahl von 10 bis ${number(a.most)}`,
  expectedPurpose: (a: { readonly most: number }): string => `ein oder zwei Sätze mit höchstens ${number(a.most)}\u00a0Zeichen`,
  expectedEvidence: (a: { readonly most: number }): string => `ein oder zwei Sätze mit höchstens ${number(a.most)}\u00a0Zeichen, oder experience`,
  expectedWords: (a: { readonly words: readonly string[] }): string => `eines oder mehrere von ${listAnd(a.words)}`,
  leaveOutLines: (a: { readonly key: string; readonly most: number; readonly count: number }): string => `„${a.key}“ besteht aus 1 bis ${number(a.most)} Sätzen, jeder in einer Zeile, die mit „- “ beginnt; hier sind es ${number(a.count)}.`,
  lineLength: (a: { readonly key: string; readonly most: number }): string => `Jede Zeile von „${a.key}“ hat 1 bis ${number(a.most)}\u00a0Zeichen; mit Doppelpunkt gehört sie in Anführungszeichen.`,
  inKey: (a: { readonly key: string; readonly fault: string }): string => `In „${a.key}“: ${a.fault}.`,
  inText: (a: { readonly text: string; readonly fault: string }): string => `In „${a.text}“: ${a.fault}.`,
  length: (a: { readonly most: number }): string => `1 bis ${number(a.most)}\u00a0Zeichen sind möglich`,
  linkElsewhere: 'Nicht erlaubt in einer Vorlage: ein Link, dessen Adresse woanders steht; die Adresse gehört in den Link selbst, [so](https://...).',
  deepHeading: 'Nicht erlaubt in einer Vorlage: eine Überschrift unterhalb von ##; # ist für den Titel, ## für Abschnitte.',
  html: 'Nicht erlaubt in einer Vorlage: HTML; bitte in Markdown schreiben.',
  otherBlock: 'Nicht erlaubt in einer Vorlage: alles außer Überschriften, Listen und Absätzen; bitte als eines davon schreiben.',
  title: 'Der Titel hat 1 bis 80\u00a0Zeichen und keine Platzhalter.',
  afterTitle: 'Auf den Titel folgen nur Abschnitte: Das gehört in einen Abschnitt oder in „purpose“.',
  noTitle: 'Nach dem Vorspann beginnt eine Vorlage mit einem Titel: „# So“.',
  onlyPrompts: 'Ein Abschnitt enthält nur eine Liste von Fragen oder Anstößen: Die Zeile beginnt mit „- “.',
  promptCount: (a: { readonly most: number; readonly count: number }): string => `Ein Abschnitt hat 1 bis ${number(a.most)} Fragen oder Anstöße, jeden in einer Zeile, die mit „- “ beginnt; hier sind es ${number(a.count)}.`,
  emptyNote: 'Der letzte Abschnitt ist leer; hier steht, was der Person hilft, die das Gespräch führt.',
  promptParagraph: 'Eine Frage oder ein Anstoß ist ein einziger Absatz, ohne Listen oder anderes darin; bitte in mehrere aufteilen.',
  htmlInline: 'HTML und Bilder sind nicht erlaubt; bitte als Text schreiben.',
  noteMissing: (a: { readonly heading: string }): string => `Eine Vorlage endet mit einem Abschnitt „## ${a.heading}“ für die Person, die das Gespräch führt; bitte hinzufügen.`,
  noteNotLast: (a: { readonly heading: string }): string => `Eine Vorlage endet mit einem Abschnitt „## ${a.heading}“ für die Person, die das Gespräch führt; bitte nur einen behalten, am Ende.`,
  sectionCount: (a: { readonly most: number; readonly count: number }): string => `Eine Vorlage hat 1 bis ${number(a.most)} Abschnitte mit einer Überschrift wie „## Deine Themen (20 min)“; hier sind es ${number(a.count)}.`,
  idTaken: (a: { readonly id: string; readonly file: string }): string => `Die ID „${a.id}“ ist durch ${a.file} schon vergeben; bitte dieser Vorlage eine andere geben oder eine der beiden entfernen.`,
  placeholderOpen: (a: { readonly ends: string }): string => `dieser Platzhalter ist nicht abgeschlossen; er endet mit ${a.ends}`,
  unknownTag: (a: { readonly tag: string; readonly tags: readonly string[] }): string => `ungültiger Platzhalter: Das Tag „${a.tag}“ gibt es nicht; möglich sind nur ${listAnd(a.tags)}`,
  unknownFilter: (a: { readonly filter: string; readonly filters: readonly string[] }): string => `den Filter „${a.filter}“ gibt es nicht; möglich sind nur ${listAnd(a.filters)}`,
  tooManyLoops: (a: { readonly most: number }): string => `in einer Zeile sind mehr als ${number(a.most)} Schleifen; bitte weniger verwenden`,
  noRanges: 'Bereiche sind nicht erlaubt; eine Schleife läuft über open_items oder stuck_items',
  tagOpen: (a: { readonly tag: string; readonly end: string }): string => `ungültiger Platzhalter: Das Tag „${a.tag}“ ist nicht geschlossen; in derselben Zeile fehlt ${a.end}`,
  tagAlone: (a: { readonly tag: string }): string => `ungültiger Platzhalter: Das Tag „${a.tag}“ gehört nicht hierher; bitte entfernen oder in derselben Zeile davor öffnen, wozu es gehört`,
  invalidPlaceholder: (a: { readonly placeholder: string; readonly example: string }): string => `ungültiger Platzhalter: „${a.placeholder}“ ist nicht lesbar; richtig wäre zum Beispiel ${a.example}`,
  cannotFill: (a: { readonly name: string; readonly names: readonly string[] }): string => `der Platzhalter lässt sich nicht füllen: Den Wert „${a.name}“ gibt es nicht; möglich sind ${listAnd(a.names)}`,
  filterValues: (a: { readonly example: string }): string => `der Platzhalter lässt sich nicht füllen: Ein Filter hat zu wenige oder zu viele Werte; sie stehen nach einem Doppelpunkt, zum Beispiel ${a.example}`,
  cannotUse: (a: { readonly example: string }): string => `der Platzhalter lässt sich nicht füllen: Ein Filter oder ein Vergleich kann mit seinem Wert nichts anfangen; richtig wäre zum Beispiel ${a.example}`,
  tooLong: 'der ausgefüllte Text ist zu lang; bitte weniger Schleifen verwenden',
  fileName: (a: { readonly example: string }): string => `Die Datei heißt wie die ID der Vorlage, etwa ${a.example}: Kleinbuchstaben, Ziffern und Bindestriche.`,
};
