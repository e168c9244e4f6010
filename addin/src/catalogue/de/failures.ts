// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const offline = 'Du bist offline. Was du geschrieben hast, ist auf diesem Gerät gespeichert.';
export const unreachable = 'Wir erreichen den Server nicht. Vielleicht ist er gerade außer Betrieb, oder das Netzwerk blockiert ihn. Was du geschrieben hast, ist auf diesem Gerät gespeichert.';
export const slow = 'Der Server hat nicht rechtzeitig geantwortet. Versuche es noch einmal. Was du geschrieben hast, ist auf diesem Gerät gespeichert.';
export const foreign = 'Statt unseres Servers hat etwas anderes geantwortet, zum Beispiel die Anmeldeseite eines WLANs. Öffne eine beliebige Webseite, sieh nach, ob du dich anmelden sollst, und versuche es dann noch einmal.';
export const busy = 'Der Server ist ausgelastet. Versuche es gleich noch einmal.';
export const forbidden = 'Der Server hat das abgelehnt. Frag bei der Stelle nach, die dieses Add-in eingerichtet hat, ob du es nutzen darfst.';
export const notFound = 'Das gibt es auf dem Server nicht mehr.';
export const invalid = 'Der Server hat das nicht angenommen.';
export const changed = 'Das wurde inzwischen geändert. Hier ist die neueste Fassung.';
export const broken = 'Bei uns ist etwas schiefgegangen.';
