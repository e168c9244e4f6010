// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const meetingWith = {
  directReport: (a: { readonly name: string }): string => `1:1 with your report ${a.name}`,
  manager: (a: { readonly name: string }): string => `1:1 with your manager ${a.name}`,
  skipLevel: (a: { readonly name: string }): string => `1:1 with ${a.name} (skip-level)`,
  peer: (a: { readonly name: string }): string => `1:1 with your peer ${a.name}`,
  colleague: (a: { readonly name: string }): string => `1:1 with your colleague ${a.name}`,
  external: (a: { readonly name: string }): string => `1:1 with ${a.name}, who is not in the directory`,
};
export const other = {
  directReport: 'your report',
  manager: 'your manager',
  skipLevel: 'skip-level',
  peer: 'peer',
  colleague: 'colleague',
  external: 'external',
};
export const both = {
  directReport: 'manager and direct report',
  skipLevel: 'skip-level',
  peer: 'peers',
  colleague: 'colleagues',
  external: 'one of them is not in the directory',
};
