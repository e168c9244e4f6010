// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const question = '¿Dejar de recibir el resumen semanal?';
export const effect = 'Ya no lo recibirá los lunes. Sus reuniones 1:1, notas y agendas no cambian.';
export const button = 'Dejar de recibirlo';
export const stopped = 'Ya no recibirá el resumen semanal.';
export const mistake = 'No se lo volveremos a enviar. ¿Ha sido un error?';
export const undoButton = 'Volver a recibirlo';
export const turnBackOn = 'También puede volver a activarlo más adelante, en sus ajustes de Outlook.';
export const undone = 'Volverá a recibir el resumen semanal.';
export const previewQuestion = '¿Dejar de recibir los correos previos al resumen del lunes?';
export const previewEffect = 'En Outlook seguirá viendo desde el jueves lo que dirá el resumen. El resumen, sus reuniones 1:1, notas y agendas no cambian.';
export const previewButton = 'Dejar de recibirlos';
export const previewStopped = 'Ya no recibirá los correos previos al resumen del lunes.';
export const previewUndone = 'Volverá a recibir los correos previos al resumen del lunes.';
