// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const digestsOff = {
  title: '「今週のまとめ」はオフです',
  text: 'ご自身の1on1の状況を見られるのは、ご自身とそれぞれの相手だけです。',
};
