// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const offline = 'Vous êtes hors connexion. Ce que vous avez écrit est enregistré sur cet appareil.';
export const unreachable = 'Le serveur est injoignable. Il est peut-être arrêté, ou votre réseau le bloque. Ce que vous avez écrit est enregistré sur cet appareil.';
export const slow = 'Le serveur n’a pas répondu à temps. Réessayez. Ce que vous avez écrit est enregistré sur cet appareil.';
export const foreign = 'Ce n’est pas notre serveur qui a répondu, mais par exemple la page de connexion d’un réseau. Ouvrez n’importe quelle page web pour voir si elle demande de se connecter, puis réessayez.';
export const busy = 'Le serveur est très sollicité. Réessayez dans un instant.';
export const forbidden = 'Le serveur a refusé l’accès. Demandez à la personne qui a installé ce complément si vous pouvez l’utiliser.';
export const notFound = 'Cet élément n’existe plus sur le serveur.';
export const invalid = 'Le serveur a refusé cette saisie.';
export const changed = 'Ce texte a changé pendant la saisie. Voici la dernière version.';
export const broken = 'Une erreur s’est produite de notre côté.';
