// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = 'Sus preferencias';
export const inOutlook = 'Para elegir qué hace el complemento al programar un 1:1, abra una reunión en Outlook y vaya a “Mis 1:1”.';
