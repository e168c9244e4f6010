// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd, listOr, number } from './language';

export const notEmail = (a: { readonly name: string; readonly text: string }): string => `${a.name}の「${a.text}」はメールアドレスではありません。ann@example.comのように書いてください。`;
export const notSite = (a: { readonly name: string; readonly text: string; readonly example: string }): string => `${a.name}の「${a.text}」はWebサイトのアドレスではありません。${a.example}のように書いてください。`;
export const notGraph = (a: { readonly name: string; readonly text: string; readonly example: string }): string => `${a.name}の「${a.text}」はバージョンを含むMicrosoft Graphのアドレスではありません。${a.example}のように書くか、このコンピューターのシミュレーターを指定してください。`;
export const tooMany = (a: { readonly name: string; readonly count: number; readonly most: number }): string => `${a.name}が${number(a.count)}回指定されています。指定できるのは${number(a.most)}回までです。`;
export const notApplication = (a: { readonly name: string; readonly text: string; readonly example: string }): string => `${a.name}の「${a.text}」はアプリケーションIDではありません。${a.example}のように書いてください。`;
export const notInstant = (a: { readonly text: string }): string => `--nowの「${a.text}」はUTCとの差を含む日時ではありません。2026-11-23T09:00:00Zや2026-11-23T10:00:00+01:00のように書いてください。`;
export const alsoNeeds = (a: { readonly given: string; readonly missing: string }): string => `${a.given}には${a.missing}も必要です。両方を省くと、サンプルの会社を使います。`;
export const neitherOptionNorFile = (a: { readonly text: string }): string => `「${a.text}」はこのコマンドのオプションでも、既存のファイルでもありません。`;
export const needs = (a: { readonly name: string; readonly other: string }): string => `${a.name}には${a.other}が必要です。`;
export const notTogether = (a: { readonly name: string; readonly other: string }): string => `${a.name}と${a.other}は同時に使えません。`;
export const required = (a: { readonly name: string }): string => `--graphを使わない場合は、オプション「${a.name}」が必要です。`;
export const notDates = (a: { readonly text: string }): string => `--datesの「${a.text}」に日、月、年がそろっていません。dd/MM/yyyyやMM/dd/yyyyのように書いてください。`;
export const noColumn = (a: { readonly text: string; readonly names: readonly string[] }): string => `--columnsの「${a.text}」は列の指定になっていません。manager="Reports to"のように書いてください。使える名前：${listAnd(a.names)}。`;
export const columnTwice = (a: { readonly name: string }): string => `--columnsで${a.name}が2回指定されています。1回だけ指定してください。`;
export const pilotNeedsDigests = '--pilot-managerと--pilot-groupには--digestsが必要です。';
export const pilotGroupNeedsPeople = 'グループのメンバーはMicrosoft 365から読み取らないため、--pilot-groupには--peopleが必要です。';
export const notPort = (a: { readonly name: string; readonly text: string }): string => `${a.name}の「${a.text}」はポートではありません。1～65535の数を指定してください。`;
export const notPortOrFree = (a: { readonly name: string; readonly text: string }): string => `${a.name}の「${a.text}」はポートではありません。1～65535の数を指定するか、空いているポートなら0を指定してください。`;
export const notMeeting = (a: { readonly name: string; readonly text: string }): string => `${a.name}の「${a.text}」は会議のIDではありません。--listで確認できます。`;
export const notCorrection = (a: { readonly name: string; readonly text: string }): string => `${a.name}の「${a.text}」は修正のIDではありません。--listで確認できます。`;
export const exactlyOne = (a: { readonly names: readonly string[] }): string => `${listOr(a.names)}のどれか1つだけを指定してください。`;
export const notDaysAway = (a: { readonly text: string }): string => `--awayの「${a.text}」には、2026-11-02..2026-11-30のように、不在の初日とそれより後の復帰日を指定してください。`;
export const notCadence = (a: { readonly text: string }): string => `--cadenceの「${a.text}」には、7、14、21、28日のどれかを指定してください。`;
export const notDay = (a: { readonly name: string; readonly text: string }): string => `${a.name}の「${a.text}」は日付ではありません。2026-11-19のように書いてください。`;
