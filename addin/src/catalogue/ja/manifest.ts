// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const name = '1on1のアジェンダ';
export const fullName = (a: { readonly name: string }): string => `Outlook用${a.name}`;
export const summary = '招待の横で、1on1のアジェンダ、メモ、残った話題を扱えます。';
export const description = '招待の作成中に1on1を見分けて、合ったアジェンダを追加します。残った話題は次回に引き継がれ、2人のメモも残せます。';
export const tips = {
  organizer: '招待に合ったアジェンダを追加して、話題を準備します。',
  attendee: 'この1on1のアジェンダを見て、話題の追加やメモができます。',
  message: '招待された1on1のアジェンダを見ます。',
};
