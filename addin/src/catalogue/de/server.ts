// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const running = (a: { readonly address: string }): string => `OutlookOneOnOne läuft unter ${a.address} – am besten im Browser öffnen.`;
export const sample = 'Zu sehen ist eine Beispielfirma. Zum Ausprobieren:';
export const choosePerson = 'Auf dieser Seite eine Person auswählen: Das öffnet ihren Kalender, mit dem Add-in neben jeder Einladung.';
export const seeDigests = 'Die Wochenüberblicke in diesem Terminal ansehen:';
export const ownOrganisation = 'Mit der eigenen Organisation:';
export const allCommands = 'Alle Befehle und Optionen:';
export const outlook = (a: { readonly port: string }): string => `Outlook auf diesem Computer kann das Add-in von https://localhost:${a.port}/ laden (docs/sideload.md).`;
export const digestsOn = (a: { readonly folder: string }): string => `Der Wochenüberblick ist eingeschaltet. Was zu senden wäre, liegt in ${a.folder}`;
export const digestsOff = 'Der Wochenüberblick ist ausgeschaltet. Sobald die Organisation ihm zugestimmt hat, schaltet --digests ihn ein.';
export const stops = 'Strg+C beendet es.';
export const stopping = 'Wird beendet.';
export const portInUse = (a: { readonly port: string; readonly other: string }): string => `Port ${a.port} ist von einem anderen Programm belegt. Abhilfe: das Programm beenden oder einen anderen Port wählen: --port ${a.other}.`;
export const portsInUse = (a: { readonly port: string; readonly https: string }): string => `Port ${a.port} oder ${a.https} ist von einem anderen Programm belegt. Abhilfe: das Programm beenden oder andere Ports wählen: --port und --https-port.`;
export const certificate = (a: { readonly file: string; readonly reason: string; readonly command: string }): string => `${a.file} ist als Zertifikat nicht verwendbar: ${a.reason} So entsteht eines, dem dieser Rechner vertraut: ${a.command}`;
export const keysIn = (a: { readonly path: string }): string => `Die Schlüssel, mit denen Notizen verschlüsselt werden, liegen in ${a.path} – diese Datei sichern, aber nicht zusammen mit dem Datenordner.`;
export const keysBelong = (a: { readonly fault: string; readonly path: string }): string => `${a.fault} Die Schlüssel gehören nach ${a.path}. Alles andere funktioniert.`;
export const serving = (a: { readonly folder: string }): string => `Ein anderer oneonone-Prozess stellt die Daten in ${a.folder} bereit. Abhilfe: diesen verwenden, ihn beenden oder mit --data einen anderen Ordner wählen.`;
export const servingAt = (a: { readonly folder: string; readonly address: string }): string => `Ein anderer oneonone-Prozess stellt die Daten in ${a.folder} unter ${a.address} bereit. Abhilfe: diesen verwenden, ihn beenden oder mit --data einen anderen Ordner wählen.`;
export const onlyThisMachine = 'Dieser Server nimmt Anfragen nur vom eigenen Rechner an, unter localhost.';
