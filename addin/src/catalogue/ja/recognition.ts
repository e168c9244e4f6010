// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd, listPeople, number } from './language';

export const between = (a: { readonly first: string; readonly second: string }): string => `${a.first}さんと${a.second}さんの1on1`;
export const declined = (a: { readonly name: string }): string => `${a.name}さんが辞退したため、行った1on1には数えません`;
export const declinedByOwner = '辞退されたため、行った1on1には数えません';
export const tooShortToCount = (a: { readonly minutes: number }): string => `${number(a.minutes)}分と短いため、行った1on1には数えません`;
export const notOneOnOne = (a: { readonly reason: string }): string => `1on1ではありません：${a.reason}`;
export const obstacles = {
  private: '非公開の予定です',
  cancelled: 'キャンセルされています',
  allDay: '終日の予定です',
  shownAsFree: '「空き時間」と表示されています',
  tooLong: '3時間を超えています',
  tooShort: '10分未満です',
  hiddenAttendees: '出席者の一覧が非表示です',
};
export const groupInvited = (a: { readonly groups: readonly string[] }): string => `グループが招待されています（${listAnd(a.groups)}）`;
export const nobodyInvited = '誰も招待されていません';
export const onlyOneInvited = (a: { readonly name: string }): string => `${a.name}さんだけが招待されています`;
export const tooManyInvited = (a: { readonly count: number; readonly names: readonly string[] }): string => `${number(a.count)}人が招待されています（${listPeople(a.names)}）`;
export const manyMoreInvited = (a: { readonly count: number; readonly names: readonly string[]; readonly more: number }): string => `${number(a.count)}人が招待されています（${listPeople(a.names)}、ほか${number(a.more)}人）`;
export const leftOut = {
  room: (a: { readonly name: string }): string => `会議室「${a.name}」は人数に含めません`,
  notetaker: (a: { readonly name: string }): string => `議事メモ用のアプリ「${a.name}」は人数に含めません`,
  calendarRelay: (a: { readonly name: string }): string => `予定の転送用アドレス「${a.name}」は人数に含めません`,
  loggingAddress: (a: { readonly name: string }): string => `記録用アドレス「${a.name}」は人数に含めません`,
  notAPerson: (a: { readonly name: string }): string => `「${a.name}」は、組織の設定で人以外とされているため、人数に含めません`,
  informed: (a: { readonly name: string }): string => `${a.name}さんは情報共有のための招待なので、人数に含めません`,
  delegator: (a: { readonly name: string }): string => `${a.name}さんは代理の人が出席するため、人数に含めません`,
  assistant: (a: { readonly name: string }): string => `招待を代わりに送った${a.name}さんは、人数に含めません`,
};
export const moreLeftOut = (a: { readonly count: number }): string => `ほか${number(a.count)}件も人数に含めません`;
export const recipients = {
  foundByName: (a: { readonly name: string }): string => `アドレスなしで招待された${a.name}さん`,
  notetaker: (a: { readonly name: string }): string => `議事メモ用のアプリ「${a.name}」`,
  calendarRelay: (a: { readonly name: string }): string => `予定の転送用アドレス「${a.name}」`,
  loggingAddress: (a: { readonly name: string }): string => `記録用アドレス「${a.name}」`,
  group: (a: { readonly name: string }): string => `グループ「${a.name}」`,
  unknown: '確認できなかった宛先',
};
export const remedies = {
  private: '非公開の予定には、アジェンダを用意しません。1on1として使うには、「非公開」をオフにしてください。',
  cancelled: '相手との予定を新しく作成してください。',
  allDay: '同じ日の開始時刻と終了時刻を設定してください。',
  shownAsFree: '公開方法を「予定あり」にしてください。',
  tooLong: '3時間以内にしてください。',
  tooShort: '10分以上にしてください。15分以上あれば、行った1on1として数えます。',
  hiddenAttendees: '招待された人を確認できるのは、開催者だけです。',
  group: 'グループではなく、相手を個人として招待してください。',
  tooFewPeople: '相手を招待してください。',
  tooManyPeople: '招待するのは相手1人だけにしてください。会議室は追加できます。',
};
export const otherRemedy = '相手だけを、本人のアドレスで招待してください。';
