// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = 'サインイン';
export const waiting = 'サインインしています…';
export const done = 'サインインしました。このウィンドウは閉じてかまいません。';
export const failed = (a: { readonly error: string }): string => `サインインできませんでした：${a.error}`;
