// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = (a: { readonly name: string }): string => `${a.name}さんへの質問`;
export const when = (a: { readonly moment: string; readonly ago: string }): string => `次回の1on1は${a.moment}（${a.ago}）です。`;
export const noNext = (a: { readonly name: string }): string => `${a.name}さんとの1on1は、まだ予定されていません。予定を入れてからこのリンクをもう一度開くか、会ったときに直接聞いてみてください。`;
export const add = 'アジェンダに追加';
export const isOnAgenda = (a: { readonly moment: string }): string => `${a.moment}のアジェンダに入っています。`;
export const bothSee = (a: { readonly name: string }): string => `${a.name}さんもアジェンダを見られるので、事前に考えておくことができます。`;
export const open = 'アジェンダを開く';
export const notYours = {
  title: 'ほかの人に向けた質問です',
  text: 'このリンクは、ほかの人の「今週のまとめ」のものです。質問は、その人のチームのマネージャーに向けたものです。',
};
export const gone = {
  title: 'この質問はもう使われていません',
  text: '次回の「今週のまとめ」に、別の質問が載ります。',
};
