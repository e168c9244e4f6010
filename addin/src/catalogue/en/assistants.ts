// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Assistants';
export const uses = 'Let my own assistants work for me';
export const usesText = 'Copilot, Claude and others that sign in as you can then read your 1:1s, your points and action items, add points, tick off action items and prepare invites. They send nothing, and no feature of this product needs them.';
export const address = (a: { readonly address: string }): string => `The address for your assistant: ${a.address}`;
export const shares = 'Let assistants of the people I have 1:1s with read what I wrote for us both';
export const sharesText = 'This covers points and action items, never notes. While it is off, those assistants learn only how many you wrote.';
export const listHeading = 'What assistants did in my name';
export const listText = 'Every request is listed, including those that were refused. Only you can see this list.';
export const none = 'Nothing in the last 26 weeks.';
export const somebody = 'somebody else';
export const named = (a: { readonly name: string }): string => a.name;
export const entry = (a: { readonly when: string; readonly deed: string }): string => `${a.when}: ${a.deed}`;
export const deeds = {
  listedOneOnOnes: 'listed my 1:1s',
  readAgenda: (a: { readonly name: string }): string => `read the agenda with ${a.name}`,
  listedActions: 'listed my open action items',
  readMentions: 'read what digests said about me',
  foundTimes: (a: { readonly name: string }): string => `looked for times with ${a.name}`,
  addedPoint: (a: { readonly name: string }): string => `added a point to the agenda with ${a.name}`,
  completedAction: (a: { readonly name: string }): string => `ticked off an action item with ${a.name}`,
  proposedTime: (a: { readonly name: string }): string => `prepared an invite for ${a.name}`,
};
