// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const running = (a: { readonly address: string }): string => `OutlookOneOnOne está en marcha en ${a.address}; se puede abrir en un navegador.`;
export const sample = 'Muestra una empresa de ejemplo. Para probar:';
export const choosePerson = 'Al elegir a una persona en esa página se abre su calendario, con el complemento junto a cada invitación.';
export const seeDigests = 'Ver los resúmenes semanales en este terminal:';
export const ownOrganisation = 'Para usarlo con la organización propia:';
export const allCommands = 'Todos los comandos y opciones:';
export const outlook = (a: { readonly port: string }): string => `Outlook en este equipo puede cargar el complemento desde https://localhost:${a.port}/ (docs/sideload.md).`;
export const digestsOn = (a: { readonly folder: string }): string => `Los resúmenes semanales están activados. Los que correspondan se escriben en ${a.folder}`;
export const digestsOff = 'Los resúmenes semanales están desactivados. Cuando la organización los haya aprobado, se activan con --digests.';
export const stops = 'Ctrl+C lo detiene.';
export const stopping = 'Deteniendo el servidor.';
export const portInUse = (a: { readonly port: string; readonly other: string }): string => `Otro programa está usando el puerto ${a.port}. Hay que cerrarlo o elegir otro puerto: --port ${a.other}.`;
export const portsInUse = (a: { readonly port: string; readonly https: string }): string => `Otro programa está usando el puerto ${a.port} o ${a.https}. Hay que cerrarlo o elegir otros puertos: --port y --https-port.`;
export const certificate = (a: { readonly file: string; readonly reason: string; readonly command: string }): string => `${a.file} no se puede usar como certificado: ${a.reason} Para crear uno en el que confíe este equipo: ${a.command}`;
export const keysIn = (a: { readonly path: string }): string => `Las claves que cifran las notas están en ${a.path}; conviene hacer copia de ese archivo, pero no junto con la carpeta de datos.`;
export const keysBelong = (a: { readonly fault: string; readonly path: string }): string => `${a.fault} Las claves van en ${a.path}. Todo lo demás funciona.`;
export const serving = (a: { readonly folder: string }): string => `Otro proceso oneonone está sirviendo los datos de ${a.folder}. Hay que usar ese, detenerlo o elegir otra carpeta con --data.`;
export const servingAt = (a: { readonly folder: string; readonly address: string }): string => `Otro proceso oneonone está sirviendo los datos de ${a.folder} en ${a.address}. Hay que usar ese, detenerlo o elegir otra carpeta con --data.`;
export const onlyThisMachine = 'Este servidor solo acepta solicitudes de su propio equipo, en localhost.';
