/** Every word that a person reads, in one place, by where they read it. To translate, write a folder like this one. */
export { agendaWords } from './agendas';
export { coachWords } from './coaching';
export { datesOf, type Dates } from './dates';
export { lastTimeWords } from './lastTime';
export { mineWords } from './coverage';
export { notesWords } from './notes';
export { pageWords } from './page';
export { firstRunWords, paneWords } from './pane';
export { nameOf, recognitionWords } from './recognition';
export { seriesWords } from './series';
