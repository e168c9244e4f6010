// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const product = 'OutlookOneOnOne';
export const name = 'お試し環境';
export const views = 'メールと予定表';
export const calendar = '予定表';
export const inbox = '受信トレイ';
export const figures = '自分の状況';
export const switchPerson = 'ユーザーを切り替え';
export const themes = {
  light: 'ライトテーマ',
  dark: 'ダークテーマ',
};
export const nobody = 'このアドレスの人は見つかりませんでした。';
export const choosePerson = 'ユーザーを選択';
export const loading = '予定表を開いています';
export const missing = 'この予定は予定表にありません';
export const backToCalendar = '予定表に戻る';
