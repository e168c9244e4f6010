// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = 'Tus preferencias';
export const inOutlook = 'Para elegir qué hace el complemento al programar un 1:1, abre una reunión en Outlook y ve a “Mis 1:1”.';
