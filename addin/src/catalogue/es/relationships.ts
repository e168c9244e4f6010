// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const meetingWith = {
  directReport: (a: { readonly name: string }): string => `1:1 con ${a.name}, de tu equipo`,
  manager: (a: { readonly name: string }): string => `1:1 con ${a.name}, tu responsable`,
  skipLevel: (a: { readonly name: string }): string => `1:1 con ${a.name}, a dos niveles de distancia`,
  peer: (a: { readonly name: string }): string => `1:1 entre pares con ${a.name}`,
  colleague: (a: { readonly name: string }): string => `1:1 con ${a.name}, de tu organización`,
  external: (a: { readonly name: string }): string => `1:1 con ${a.name}, que no figura en el directorio`,
};
export const other = {
  directReport: 'persona de tu equipo',
  manager: 'tu responsable',
  skipLevel: 'a dos niveles de distancia',
  peer: 'entre pares',
  colleague: 'de tu organización',
  external: 'persona externa',
};
export const both = {
  directReport: 'responsable y persona a su cargo',
  skipLevel: 'a dos niveles de distancia',
  peer: 'entre pares',
  colleague: 'de la misma organización',
  external: 'una de las dos personas no figura en el directorio',
};
