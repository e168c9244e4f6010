// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const running = (a: { readonly address: string }): string => `OutlookOneOnOne fonctionne à l’adresse ${a.address}, à ouvrir dans un navigateur.`;
export const sample = 'On y voit une entreprise d’exemple. À essayer ensuite :';
export const choosePerson = 'Choisir une personne sur cette page ouvre son calendrier, avec le complément à côté de chaque invitation.';
export const seeDigests = 'Voir les récapitulatifs de la semaine dans ce terminal :';
export const ownOrganisation = 'Avec sa propre organisation :';
export const allCommands = 'Toutes les commandes et options :';
export const outlook = (a: { readonly port: string }): string => `Outlook sur cet ordinateur peut charger le complément depuis https://localhost:${a.port}/ (docs/sideload.md).`;
export const digestsOn = (a: { readonly folder: string }): string => `Les récapitulatifs de la semaine sont activés. Ceux qui sont à envoyer vont dans ${a.folder}`;
export const digestsOff = 'Les récapitulatifs de la semaine sont désactivés. Une fois acceptés par l’organisation, ils s’activent avec --digests.';
export const stops = 'Ctrl+C l’arrête.';
export const stopping = 'Arrêt en cours.';
export const portInUse = (a: { readonly port: string; readonly other: string }): string => `Le port ${a.port} est utilisé par un autre programme. Arrêter ce programme, ou choisir un autre port : --port ${a.other}.`;
export const portsInUse = (a: { readonly port: string; readonly https: string }): string => `Le port ${a.port} ou ${a.https} est utilisé par un autre programme. Arrêter ce programme, ou choisir d’autres ports : --port et --https-port.`;
export const certificate = (a: { readonly file: string; readonly reason: string; readonly command: string }): string => `${a.file} ne peut pas servir de certificat : ${a.reason} Pour en créer un auquel cette machine fait confiance : ${a.command}`;
export const keysIn = (a: { readonly path: string }): string => `Les clés qui chiffrent les notes sont dans ${a.path} ; sauvegarder ce fichier, mais pas avec le dossier des données.`;
export const keysBelong = (a: { readonly fault: string; readonly path: string }): string => `${a.fault} Les clés doivent être dans ${a.path}. Tout le reste fonctionne.`;
export const serving = (a: { readonly folder: string }): string => `Un autre processus oneonone sert les données de ${a.folder}. Utiliser celui-là, l’arrêter, ou choisir un autre dossier avec --data.`;
export const servingAt = (a: { readonly folder: string; readonly address: string }): string => `Un autre processus oneonone sert les données de ${a.folder} à l’adresse ${a.address}. Utiliser celui-là, l’arrêter, ou choisir un autre dossier avec --data.`;
export const onlyThisMachine = 'Ce serveur n’accepte que les requêtes de sa propre machine, sur localhost.';
