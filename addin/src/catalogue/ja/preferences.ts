// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = '設定';
export const inOutlook = '1on1の予定を作成するときの動作を選ぶには、Outlookで予定を開き、「自分の1on1」を表示してください。';
