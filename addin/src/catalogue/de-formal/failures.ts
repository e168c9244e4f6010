// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const offline = 'Sie sind offline. Was Sie geschrieben haben, ist auf diesem Gerät gespeichert.';
export const unreachable = 'Wir erreichen den Server nicht. Vielleicht ist er gerade außer Betrieb, oder das Netzwerk blockiert ihn. Was Sie geschrieben haben, ist auf diesem Gerät gespeichert.';
export const slow = 'Der Server hat nicht rechtzeitig geantwortet. Versuchen Sie es noch einmal. Was Sie geschrieben haben, ist auf diesem Gerät gespeichert.';
export const foreign = 'Statt unseres Servers hat etwas anderes geantwortet, zum Beispiel die Anmeldeseite eines WLANs. Öffnen Sie eine beliebige Webseite, sehen Sie nach, ob Sie sich anmelden sollen, und versuchen Sie es dann noch einmal.';
export const busy = 'Der Server ist ausgelastet. Versuchen Sie es gleich noch einmal.';
export const forbidden = 'Der Server hat das abgelehnt. Fragen Sie bei der Stelle nach, die dieses Add-in eingerichtet hat, ob Sie es nutzen dürfen.';
export const notFound = 'Das gibt es auf dem Server nicht mehr.';
export const invalid = 'Der Server hat das nicht angenommen.';
export const changed = 'Das wurde inzwischen geändert. Hier ist die neueste Fassung.';
export const broken = 'Bei uns ist etwas schiefgegangen.';
