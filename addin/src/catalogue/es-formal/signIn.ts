// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const label = 'Inicio de sesión';
export const signIn = 'Iniciar sesión';
export const signOut = 'Cerrar sesión';
export const noWindow = '¿No se abre la ventana o está vacía?';
export const otherwise = 'Iniciar sesión de otro modo';
export const page = 'Abrir la página de inicio de sesión';
export const approval = 'Página de aprobación para quien administra el sistema';
export const signedInAs = (a: { readonly name: string }): string => `Sesión iniciada: ${a.name}`;
export const signedOut = 'Ha cerrado la sesión.';
export const why = 'Inicie sesión para ver la agenda y las notas de este 1:1. Lo que ha escrito está guardado en este dispositivo.';
export const notConnected = {
  title: 'Sin conexión',
  text: 'No se ha podido cargar una parte de este complemento. Compruebe su conexión y vuelva a intentarlo. Lo que ha escrito está guardado en este dispositivo.',
};
export const notConfigured = 'Este complemento está instalado, pero no configurado. Pida a quien administra el sistema que termine de configurarlo.';
export const failures = {
  interaction: 'Inicie sesión con su cuenta de trabajo.',
  consent: 'Su organización todavía no ha aprobado este complemento. Pida a quien administra Microsoft 365 que lo apruebe y vuelva a iniciar sesión.',
  cancelled: 'La ventana se cerró antes de que se iniciara la sesión.',
  blocked: 'Se ha bloqueado la ventana de inicio de sesión. Permita las ventanas emergentes de Outlook y vuelva a intentarlo, o abra la página directamente.',
  unreachable: 'No hemos podido conectar con el servicio de inicio de sesión. Compruebe su conexión y vuelva a intentarlo.',
  failed: 'No se ha podido iniciar la sesión. Vuelva a intentarlo dentro de un momento.',
};
