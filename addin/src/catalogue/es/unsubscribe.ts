// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const question = '¿Dejar de recibir el resumen semanal?';
export const effect = 'Ya no lo recibirás los lunes. Tus reuniones 1:1, notas y agendas no cambian.';
export const button = 'Dejar de recibirlo';
export const stopped = 'Ya no recibirás el resumen semanal.';
export const mistake = 'No te lo volveremos a enviar. ¿Ha sido un error?';
export const undoButton = 'Volver a recibirlo';
export const turnBackOn = 'También puedes volver a activarlo más adelante, en tus ajustes de Outlook.';
export const undone = 'Volverás a recibir el resumen semanal.';
export const previewQuestion = '¿Dejar de recibir los correos previos al resumen del lunes?';
export const previewEffect = 'En Outlook seguirás viendo desde el jueves lo que dirá el resumen. El resumen, tus reuniones 1:1, notas y agendas no cambian.';
export const previewButton = 'Dejar de recibirlos';
export const previewStopped = 'Ya no recibirás los correos previos al resumen del lunes.';
export const previewUndone = 'Volverás a recibir los correos previos al resumen del lunes.';
