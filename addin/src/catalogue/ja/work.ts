// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const neverSettled = (a: { readonly times: number }): string => `メッセージは${number(a.times)}回配信されましたが、処理が最後まで終わりませんでした。処理が異常終了したか、確保した時間を超えました。`;
export const noHandler = (a: { readonly kind: string }): string => `このプログラムでは、種類${a.kind}のメッセージを処理できません。`;
export const notUnderstood = (a: { readonly kind: string; readonly version: number }): string => `このプログラムは、種類${a.kind}、バージョン${number(a.version)}のメッセージを読めません。`;
export const crashed = (a: { readonly times: number; readonly error: string }): string => `処理が${number(a.times)}回失敗しました。最後のエラーは${a.error}です。`;
export const givenUpByHost = 'Functionsのホストが再試行をやめました。エラーはホストのログにあります。';
export const notBase64 = 'メッセージがBase64形式ではありません。';
export const notAMessage = 'メッセージの形式が正しくありません。';
export const notAMessageAt = (a: { readonly path: string }): string => `メッセージの形式が正しくありません。${a.path}を確認してください。`;
export const ofAnotherQueue = (a: { readonly queue: string }): string => `このメッセージはキュー${a.queue}のものではありません。`;
export const calendarDenied = '開催者の予定表を変更する権限がありません。';
export const noMailAddress = (a: { readonly person: string }): string => `${a.person}のアドレスではメールを受信できません。`;
export const mailRefused = (a: { readonly code: string }): string => `Microsoft 365がメールを拒否しました（${a.code}）。`;
export const mailboxDenied = (a: { readonly code: string }): string => `差出人のメールボックスがないか、そこから送信する権限がこのアプリケーションにありません（${a.code}）。`;
export const mailBusy = (a: { readonly code: string }): string => `Microsoft 365が混み合っています（${a.code}）。`;
export const mailSilent = (a: { readonly code: string }): string => `Microsoft 365から時間内に応答がありませんでした（${a.code}）。`;
export const mailboxLimit = '差出人のメールボックスが一時的に送信の上限に達しました。';
export const mailNotComposed = 'メールを作成できませんでした。';
export const fileNotWritten = (a: { readonly path: string; readonly detail: string }): string => `メールを書き込めませんでした：${a.path}（${a.detail}）`;
