// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listPeople } from './language';

export const heading = 'ロールプレイの相手';
export const partners = (a: { readonly names: readonly string[] }): string => listPeople(a.names);
export const until = (a: { readonly date: string }): string => `${a.date}まで`;
export const roles = {
  managerFirst: '先にマネージャー役を担当します。',
  reportFirst: '先にメンバー役を担当します。',
  observer: '観察役として、振り返りを進めます。',
};
