// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const meetingWith = {
  directReport: (a: { readonly name: string }): string => `1:1 mit ${a.name} aus deinem Team`,
  manager: (a: { readonly name: string }): string => `1:1 mit ${a.name}, deiner Führungskraft`,
  skipLevel: (a: { readonly name: string }): string => `1:1 mit ${a.name} (ebenenübergreifend)`,
  peer: (a: { readonly name: string }): string => `1:1 mit ${a.name} (auf gleicher Ebene)`,
  colleague: (a: { readonly name: string }): string => `1:1 mit ${a.name} aus einem anderen Team`,
  external: (a: { readonly name: string }): string => `1:1 mit ${a.name} (nicht im Verzeichnis)`,
};
export const other = {
  directReport: 'aus deinem Team',
  manager: 'deine Führungskraft',
  skipLevel: 'ebenenübergreifend',
  peer: 'auf gleicher Ebene',
  colleague: 'aus einem anderen Team',
  external: 'extern',
};
export const both = {
  directReport: 'Führungskraft und Person aus dem Team',
  skipLevel: 'ebenenübergreifend',
  peer: 'auf gleicher Ebene',
  colleague: 'aus verschiedenen Teams',
  external: 'eine der beiden Personen steht nicht im Verzeichnis',
};
