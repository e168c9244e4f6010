// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const meetingWith = {
  directReport: (a: { readonly name: string }): string => `entretien avec ${a.name}, membre de votre équipe`,
  manager: (a: { readonly name: string }): string => `entretien avec ${a.name}, votre manager`,
  skipLevel: (a: { readonly name: string }): string => `entretien avec ${a.name} (N+2)`,
  peer: (a: { readonly name: string }): string => `entretien entre pairs avec ${a.name}`,
  colleague: (a: { readonly name: string }): string => `entretien avec ${a.name}, collègue`,
  external: (a: { readonly name: string }): string => `entretien avec ${a.name}, qui ne figure pas dans l’annuaire`,
};
export const other = {
  directReport: 'membre de votre équipe',
  manager: 'votre manager',
  skipLevel: 'N+2',
  peer: 'pair',
  colleague: 'collègue',
  external: 'externe',
};
export const both = {
  directReport: 'manager et membre de l’équipe',
  skipLevel: 'N+2',
  peer: 'pairs',
  colleague: 'collègues',
  external: 'l’une des deux personnes ne figure pas dans l’annuaire',
};
