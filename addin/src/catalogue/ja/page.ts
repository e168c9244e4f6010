// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const product = '1on1';
export const notFound = {
  title: 'このリンクは使えません',
  text: 'リンクの一部が欠けている可能性があります。招待または「今週のまとめ」から、もう一度開いてください。',
};
export const otherPeople = {
  title: 'ほかの人たちのアジェンダです',
  text: '1on1のアジェンダを見られるのは、その1on1の2人だけです。リンクが間違って送られてきた可能性があります。',
};
export const failed = '読み込めませんでした。';
