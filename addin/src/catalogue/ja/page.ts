// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const product = '1on1';
export const notFound = {
  title: 'このリンクは使えません',
  text: 'リンクの一部が欠けている可能性があります。招待または「今週のまとめ」から、もう一度開いてください。',
};
export const otherPeople = {
  title: 'ほかの2人のアジェンダです',
  text: '1on1のアジェンダは、その2人だけが見られます。リンクが間違って送られてきた可能性があります。',
};
export const failed = '読み込めませんでした。';
