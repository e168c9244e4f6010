import type { components } from './schema';

type Schemas = components['schemas'];

// The API omits null properties, so whatever the document calls null arrives as undefined: compare with == null.
type Received<T> = T extends readonly (infer Item)[] ? readonly Received<Item>[]
  : T extends object ? { readonly [Key in keyof T]: Received<T[Key]> | (null extends T[Key] ? undefined : never) }
    : T;

export type Me = Received<Schemas['MeAnswer']>;
export type Person = Received<Schemas['PersonAnswer']>;
export type Relationship = Schemas['Relationship'];
export type Settings = Received<Schemas['SettingsAnswer']>;
export type SettingsRequest = Schemas['SettingsRequest'];
export type RecognitionAnswer = Received<Schemas['RecognitionAnswer']>;
export type FittingTemplate = Received<Schemas['FittingTemplateAnswer']>;
export type Pair = Received<Schemas['PairAnswer']>;
export type Meetings = Received<Schemas['MeetingsAnswer']>;
export type Agenda = Received<Schemas['AgendaAnswer']>;
export type AgendaItem = Received<Schemas['ItemAnswer']>;
export type AgendaItems = Received<Schemas['ItemsAnswer']>;
export type ItemEdit = Schemas['EditItemRequest'];
export type Writing = Received<Schemas['WritingAnswer']>;
export type Writings = Received<Schemas['WritingsAnswer']>;
export type NoteRequest = Schemas['NoteRequest'];
export type ActionRequest = Schemas['ActionRequest'];
export type Signals = Received<Schemas['SignalsAnswer']>;
export type Idea = Received<Schemas['IdeaAnswer']>;
export type CoachingRole = Schemas['CoachingRole'];
export type Opener = Received<Schemas['Opener']>;
export type Question = Received<Schemas['CheckInQuestionAnswer']>;
export type CheckIn = Received<Schemas['CheckInAnswer']>;
export type Reading = Received<Schemas['Article']>;
export type WalkthroughStep = Received<Schemas['WalkthroughStep']>;
export type TacticalStatement = Received<Schemas['TacticalStatement']>;
export type Practice = Received<Schemas['PracticeAnswer']>;
export type MyCoverage = Received<Schemas['MyCoverageAnswer']>;
export type MyPair = Received<Schemas['MyPairAnswer']>;
export type CoverageStatus = Schemas['CoverageStatus'];
export type Correction = Schemas['CorrectionRequest'];
export type Template = Received<Schemas['TemplateAnswer']>;
export type InviteAnswer = Received<Schemas['InviteAnswer']>;
export type InviteOutcome = Schemas['InviteOutcome'];
