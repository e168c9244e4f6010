/** Every text that a person reads in the add-in, by feature; those of the Coach tab are imported there, since it is loaded last. */
export { agendaMessages } from './agendas';
export { coverageMessages } from './coverage';
export { datesOf, type Dates } from './dates';
export { digestMessages } from './digest';
export { inviteMessages } from './invites';
export { meetingMessages } from './meetings';
export { noteMessages } from './notes';
export { pageMessages } from './page';
export { paneMessages } from './pane';
export { personalDataMessages } from './personalData';
export { nameOf, recognitionMessages } from './recognition';
export { introductionMessages, seriesMessages, settingsMessages } from './settings';
export { signInMessages } from './signIn';
export { templateMessages } from './templates';
