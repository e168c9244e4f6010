// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const startPage = 'Ir a la página de inicio';
export const badRequest = {
  title: 'No hemos entendido la petición.',
};
export const notSignedIn = {
  title: 'Inicia sesión.',
  detail: 'Solo pueden usarlo las personas de la organización.',
};
export const forbidden = {
  title: 'No tienes permiso para hacer esto.',
};
export const notInOrganisation = {
  title: 'No figuras en el directorio de esta organización.',
  detail: 'Has iniciado sesión, pero tu cuenta no está en el directorio. Quizá hayas usado otra cuenta por error. Si acabas de llegar, vuelve a intentarlo mañana.',
};
export const notFound = {
  title: 'No encontrado.',
  detail: 'No existe o no tienes acceso.',
};
export const methodNotAllowed = {
  title: 'Este método no está permitido aquí.',
  detail: 'La cabecera Allow indica los métodos permitidos.',
};
export const notAcceptable = {
  title: 'Ninguno de los formatos que aceptas está disponible.',
  detail: 'Acepta text/html, text/plain o application/json.',
};
export const stillHere = {
  title: 'Esta persona sigue en la organización.',
  detail: 'Mientras siga en ella, solo esa persona puede eliminar sus datos. Quien administra el sistema puede hacerlo después de su salida y de que se actualice el directorio.',
};
export const changed = {
  title: 'Esto ha cambiado desde que lo leíste.',
  detail: 'No se ha guardado nada. Aplica tu cambio a la última versión, en el campo “current”, y vuelve a intentarlo.',
};
export const tooLarge = {
  title: 'La petición es demasiado grande.',
};
export const unsupportedMediaType = {
  title: 'El tipo de contenido de la petición no se admite.',
  detail: 'Envía application/json.',
};
export const versionRequired = {
  title: 'Falta la versión.',
  detail: 'Envía en la cabecera If-Match el ETag de la última versión que leíste.',
};
export const tooManyRequests = {
  title: 'Has enviado demasiadas peticiones.',
  detail: 'Espera los segundos que indica la cabecera Retry-After.',
};
export const internalError = {
  title: 'Algo ha fallado por nuestra parte.',
  detail: 'El error ha quedado registrado. Si vuelve a ocurrir, da el identificador de seguimiento a quien administra el sistema.',
};
export const notReady = {
  title: 'El servicio no está disponible por el momento.',
  detail: 'Vuelve a intentarlo dentro de un momento.',
};
export const keysNotRead = {
  title: 'Por el momento no podemos abrir tus notas y agendas.',
  detail: 'No se ha perdido nada. Vuelve a intentarlo dentro de un momento.',
};
export const keyMissing = {
  title: 'No podemos abrir tus notas y agendas.',
  detail: 'Están cifradas y falta la clave. No se ha eliminado nada. Avisa a quien administra el sistema.',
};
export const timedOut = {
  title: 'La petición ha tardado demasiado.',
  detail: 'Vuelve a intentarlo dentro de un momento.',
};
export const notInLine = {
  title: 'Ninguna de las dos personas depende de la otra.',
  detail: 'Solo hay cifras que corregir entre una persona y su responsable.',
};
export const notYourManager = {
  title: 'Esta persona no es tu responsable.',
  detail: 'Puedes pedir un 1:1 a tu responsable.',
};
export const idOfOneself = {
  title: 'Nadie puede proponer esto para su propia cuenta.',
  detail: 'Puede hacerlo otra persona que administre el sistema.',
};
export const formerIdTaken = {
  title: 'Este identificador anterior ya está asignado a alguien.',
  detail: 'Alguien ha confirmado que era suyo. Si es un error, retira antes esa propuesta.',
};
export const idInUse = {
  title: 'Este identificador sigue en uso.',
  detail: 'Solo el identificador de alguien que ya no está en el directorio puede pasar a ser el identificador anterior de otra persona.',
};
export const notYourCorrection = {
  title: 'No puedes hacer esto con esta corrección.',
  detail: 'Quien hizo una corrección puede retirarla, y la otra persona puede no estar de acuerdo.',
};
export const onlyForTheManager = {
  title: 'Solo puede verlo la persona responsable.',
  detail: 'Es feedback privado para esa persona.',
};
export const onlyTheAuthor = {
  title: 'Solo puede hacerlo quien lo escribió.',
};
export const notPrepared = {
  title: 'Todavía no hay agenda.',
  detail: 'Prepárala con PUT. Antes de eso ya puedes añadir temas.',
};
export const noTemplate = {
  title: 'Ninguna plantilla encaja.',
  detail: 'Usa una de las plantillas que enumera /api/templates.',
};
export const onlyTheAuthorOfItem = {
  title: 'Solo puede hacerlo quien lo escribió.',
  detail: 'La otra persona puede marcarlo como tratado.',
};
export const tooManyItems = {
  title: 'Hay demasiados temas abiertos.',
  detail: 'Marca antes algunos como tratados.',
};
export const idTaken = {
  title: 'Otro tema tiene este identificador.',
  detail: 'Elige otro identificador u omítelo.',
};
export const noDigest = {
  title: 'No hay ningún resumen para ti.',
  detail: 'Los resúmenes solo llegan a quienes tienen responsables a su cargo.',
};
export const digestsOff = {
  title: 'Los resúmenes están desactivados.',
  detail: 'Hasta que quien administra el sistema te active los resúmenes, cada persona ve solo el estado de sus propias reuniones 1:1.',
};
export const assistantsOff = {
  title: 'No has activado los asistentes.',
  detail: 'Actívalos antes en tus preferencias.',
};
export const unknownLink = {
  title: 'Este enlace no es válido.',
  detail: 'Puede que esté cortado. Ábrelo desde el propio correo o cambia tus ajustes en Outlook.',
};
export const invalid = {
  title: 'Algunos valores de la petición no son válidos.',
  detail: 'El campo “errors” indica qué falla en cada valor.',
};
