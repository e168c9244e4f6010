import type { components } from './schema';

type Schemas = components['schemas'];

// The API leaves out what is null, so what the document calls null arrives as undefined: look with == null.
type Told<T> = T extends readonly (infer Item)[] ? readonly Told<Item>[]
  : T extends object ? { readonly [Key in keyof T]: Told<T[Key]> | (null extends T[Key] ? undefined : never) }
    : T;

export type Me = Told<Schemas['MeAnswer']>;
export type Person = Told<Schemas['PersonAnswer']>;
export type Relationship = Schemas['Relationship'];
export type Settings = Told<Schemas['SettingsAnswer']>;
export type SettingsWish = Schemas['SettingsRequest'];
export type RecognitionAnswer = Told<Schemas['RecognitionAnswer']>;
export type FittingTemplate = Told<Schemas['FittingTemplateAnswer']>;
export type Pair = Told<Schemas['PairAnswer']>;
export type Meetings = Told<Schemas['MeetingsAnswer']>;
export type Agenda = Told<Schemas['AgendaAnswer']>;
export type AgendaItem = Told<Schemas['ItemAnswer']>;
export type AgendaItems = Told<Schemas['ItemsAnswer']>;
export type ItemEdit = Schemas['EditItemRequest'];
export type Writing = Told<Schemas['WritingAnswer']>;
export type Writings = Told<Schemas['WritingsAnswer']>;
export type NoteWish = Schemas['NoteRequest'];
export type ActionWish = Schemas['ActionRequest'];
export type Signals = Told<Schemas['SignalsAnswer']>;
export type Idea = Told<Schemas['IdeaAnswer']>;
export type Question = Told<Schemas['CheckInQuestionAnswer']>;
export type CheckIn = Told<Schemas['CheckInAnswer']>;
export type Reading = Told<Schemas['Reading']>;
export type WalkthroughStep = Told<Schemas['WalkthroughStep']>;
export type TacticalStatement = Told<Schemas['TacticalStatement']>;
export type Practice = Told<Schemas['PracticeAnswer']>;
export type MyCoverage = Told<Schemas['MyCoverageAnswer']>;
export type MyPair = Told<Schemas['MyPairAnswer']>;
export type CoverageStatus = Schemas['CoverageStatus'];
export type Correction = Schemas['CorrectionRequest'];
export type Template = Told<Schemas['TemplateAnswer']>;
export type InviteAnswer = Told<Schemas['InviteAnswer']>;
export type InviteOutcome = Schemas['InviteOutcome'];
