// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd, number } from './language';

export const onlyLink = (a: { readonly names: readonly string[] }): string => `この招待はほかの宛先（${listAnd(a.names)}）にも送られるため、アジェンダはリンクだけを入れました。リンクを開けるのは2人だけです。`;
export const onlyLinkMore = (a: { readonly names: readonly string[]; readonly more: number }): string => `この招待はほかの宛先（${listAnd(a.names)}、ほか${number(a.more)}件）にも送られるため、アジェンダはリンクだけを入れました。リンクを開けるのは2人だけです。`;
export const recipientsUnknown = 'この招待の宛先を確認できなかったため、変更していません。オンラインになってから、もう一度お試しください。';
export const noLongerOneOnOne = 'この招待は2人だけのものではなくなったため、アジェンダを入れていません。';
export const insert = '招待に挿入';
export const update = '予定表の招待を更新';
export const copy = 'アジェンダをコピー';
export const copyShort = 'コピー';
export const willEmail = (a: { readonly name: string }): string => `更新された招待が、Outlookから${a.name}さんにメールで送られます。`;
export const confirm = '挿入して送信';
export const inserting = {
  inserted: '招待にアジェンダが入りました。',
  updated: '招待のアジェンダが最新になりました。',
  current: '招待には、すでにこのアジェンダが入っています。',
  edited: '招待のアジェンダに手が加えられていたため、そのままにしました。置き換えるには、招待から削除して、もう一度挿入してください。',
  outdated: '招待には、以前のアジェンダが入っています。招待から削除して、もう一度挿入してください。会議のリンクはそのまま残ります。',
  restored: '挿入すると招待のほかの文章が変わるため、元に戻しました。古いアジェンダを削除して、もう一度挿入してください。',
  damaged: '招待のほかの文章も変わり、元に戻せませんでした。送信前に招待を確認するか、保存せずに閉じてください。',
  lost: 'Outlookにアジェンダが保存されませんでした。コピーして招待に貼り付けてください。',
};
export const outdatedInSavedInvite = '招待には、以前のアジェンダが入っています。予定表で更新してから、このウィンドウを保存せずに閉じてください。または、ここで削除して、もう一度挿入してください。';
export const failed = 'Outlookの招待にアジェンダを挿入できませんでした。コピーして招待に貼り付けてください。';
export const copied = 'コピーしました。どこにでも貼り付けられます。';
export const notCopied = 'ブラウザーがコピーをブロックしました。';
export const written = (a: { readonly name: string }): string => `招待にアジェンダが入りました。Outlookから${a.name}さんにメールが送られます。`;
export const notAsked = (a: { readonly name: string }): string => `この招待の開催者は${a.name}さんです。${a.name}さんがアジェンダの用意をオンにした場合だけ変更できます。`;
export const noInvite = (a: { readonly name: string }): string => `この時間の予定表に、${a.name}さんとの1on1がありません。先に招待を保存してください。`;
export const saved = {
  alreadyThere: '招待には、すでにこのアジェンダが入っています。',
  leftAlone: '招待のアジェンダに手が加えられていたため、そのままにしました。',
  entangled: '古いアジェンダと会議のリンクが混ざっているため、どちらもそのままにしました。アジェンダをコピーして貼り付けてください。',
  private: '非公開の予定のため、招待は変更しません。',
  over: 'この1on1は始まっているため、招待を変更できません。',
  beingWritten: 'この招待は、すでに更新中です。数分後にもう一度お試しください。',
  notWritable: '予定表を変更できませんでした。あとでもう一度試すか、アジェンダをコピーしてください。',
  notConnected: 'この環境では予定表を変更できません。アジェンダをコピーして招待に貼り付けてください。',
};
