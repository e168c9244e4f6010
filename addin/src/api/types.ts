import type { components } from './schema';

type Schemas = components['schemas'];

// The API omits null properties, so whatever the document calls null arrives as undefined: compare with == null.
type Received<T> = T extends readonly (infer Item)[] ? readonly Received<Item>[]
  : T extends object ? { readonly [Key in keyof T]: Received<T[Key]> | (null extends T[Key] ? undefined : never) }
    : T;

export type Me = Received<Schemas['MeResponse']>;
export type Person = Received<Schemas['PersonResponse']>;
export type Relationship = Schemas['Relationship'];
export type Settings = Received<Schemas['SettingsResponse']>;
export type SettingsRequest = Schemas['SettingsRequest'];
export type RecognitionResponse = Received<Schemas['RecognitionResponse']>;
export type RecognitionReason = Received<Schemas['RecognitionReason']>;
export type InviteRecipient = Received<Schemas['InviteRecipient']>;
export type TemplateReason = Received<Schemas['TemplateReason']>;
export type FittingTemplate = Received<Schemas['FittingTemplateResponse']>;
export type Pair = Received<Schemas['PairResponse']>;
export type Meetings = Received<Schemas['MeetingsResponse']>;
export type Agenda = Received<Schemas['AgendaResponse']>;
export type AgendaItem = Received<Schemas['ItemResponse']>;
export type AgendaItems = Received<Schemas['ItemsResponse']>;
export type ItemEdit = Schemas['EditItemRequest'];
export type NotebookEntry = Received<Schemas['NotebookEntryResponse']>;
export type NotebookEntries = Received<Schemas['NotebookEntriesResponse']>;
export type MyActions = Received<Schemas['MyActionsResponse']>;
export type MyAction = Received<Schemas['MyActionResponse']>;
export type NoteRequest = Schemas['NoteRequest'];
export type ActionRequest = Schemas['ActionRequest'];
export type Signals = Received<Schemas['SignalsResponse']>;
export type Idea = Received<Schemas['IdeaResponse']>;
export type WeeklyItem = Received<Schemas['WeeklyItemResponse']>;
export type MyAbsences = Received<Schemas['MyAbsencesResponse']>;
export type MyAbsence = Received<Schemas['MyAbsenceResponse']>;
export type SixWeeks = Received<Schemas['SixWeeksResponse']>;
export type LadderOffer = Received<Schemas['LadderResponse']>;
export type LadderAnswer = Schemas['LadderRequest'];
export type Workshop = Received<Schemas['WorkshopResponse']>;
export type CoachingRole = Schemas['CoachingRole'];
export type Opener = Received<Schemas['Opener']>;
export type Question = Received<Schemas['CheckInQuestionResponse']>;
export type CheckIn = Received<Schemas['CheckInResponse']>;
export type Article = Received<Schemas['Article']>;
export type WalkthroughStep = Received<Schemas['WalkthroughStep']>;
export type TacticalStatement = Received<Schemas['TacticalStatement']>;
export type Practice = Received<Schemas['PracticeResponse']>;
export type Times = Received<Schemas['TimesResponse']>;
export type OneOnOneRequests = Received<Schemas['RequestsResponse']>;
export type OneOnOneRequest = Received<Schemas['RequestResponse']>;
export type IdQuestions = Received<Schemas['IdQuestionsResponse']>;
export type IdQuestion = Received<Schemas['IdQuestionResponse']>;
export type Capacity = Received<Schemas['CapacityResponse']>;
export type TimeReason = Schemas['TimeReason'];
export type MyCoverage = Received<Schemas['MyCoverageResponse']>;
export type MyPair = Received<Schemas['MyPairResponse']>;
export type AssistantCall = Received<Schemas['AssistantCallResponse']>;
export type DigestMention = Received<Schemas['DigestMentionResponse']>;
export type PairMeeting = Received<Schemas['PairMeetingResponse']>;
export type CoverageStatus = Schemas['CoverageStatus'];
export type Correction = Schemas['CorrectionRequest'];
export type MadeCorrection = Received<Schemas['CorrectionResponse']>;
export type CorrectedPair = Received<Schemas['CorrectedPairResponse']>;
export type Template = Received<Schemas['TemplateResponse']>;
export type InviteResponse = Received<Schemas['InviteResponse']>;
export type InviteOutcome = Schemas['InviteOutcome'];
