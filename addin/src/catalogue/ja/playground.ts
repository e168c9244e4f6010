// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const product = 'OutlookOneOnOne';
export const name = 'お試し環境';
export const views = 'メールと予定表';
export const calendar = '予定表';
export const inbox = '受信トレイ';
export const figures = '自分の数字';
export const switchPerson = '人を切り替え';
export const themes = {
  light: 'ライトテーマ',
  dark: 'ダークテーマ',
};
export const nobody = 'このアドレスの人は見つかりませんでした。';
export const choosePerson = '人を選択';
export const loading = '予定表を開いています';
export const missing = 'この予定は予定表にありません';
export const backToCalendar = '予定表に戻る';
