// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const digestsOff = {
  title: '「今週のまとめ」はオフです',
  text: '「今週のまとめ」はオフです。ご自身の1on1の状況は、それぞれの1on1の相手とご自身だけに見えます。',
};
