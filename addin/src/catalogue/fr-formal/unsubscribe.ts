// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const question = 'Ne plus recevoir le récapitulatif de la semaine ?';
export const effect = 'Vous ne le recevrez plus le lundi. Rien ne change pour vos entretiens, notes et ordres du jour.';
export const button = 'Ne plus le recevoir';
export const stopped = 'Le récapitulatif de la semaine est désactivé.';
export const mistake = 'Nous ne vous l’enverrons plus. Était-ce une erreur ?';
export const undoButton = 'Le recevoir à nouveau';
export const turnBackOn = 'Il peut aussi être réactivé plus tard, dans vos paramètres dans Outlook.';
export const undone = 'Vous recevrez à nouveau le récapitulatif de la semaine.';
export const previewQuestion = 'Ne plus recevoir les e-mails avant le récapitulatif de lundi ?';
export const previewEffect = 'Dans Outlook, vous verrez toujours dès jeudi ce que dira le récapitulatif. Rien ne change pour le récapitulatif lui-même, vos entretiens, notes et ordres du jour.';
export const previewButton = 'Ne plus les recevoir';
export const previewStopped = 'Les e-mails avant le récapitulatif de lundi sont désactivés.';
export const previewUndone = 'Vous recevrez à nouveau les e-mails avant le récapitulatif de lundi.';
