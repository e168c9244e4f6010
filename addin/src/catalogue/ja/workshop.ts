// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const title = 'マネージャー10人のワークショップ';
export const intro = '3人1組で1on1を練習する75分間です。このページはすべて印刷できます。';
export const print = '印刷';
export const plan = '進め方';
export const start = 'タイマーを開始';
export const stop = 'タイマーを停止';
export const clock = (a: { readonly minutes: number; readonly of: number }): string => `${number(a.of)}分中${number(a.minutes)}分経過`;
export const left = (a: { readonly minutes: number }): string => `残り${number(a.minutes)}分`;
export const over = 'ワークショップは終了です。';
export const managerSides = 'カード：マネージャー側';
export const reportSides = 'カード：メンバー側';
export const apart = '切り分けて、片面ずつ渡します。もう片方は読みません。';
export const card = (a: { readonly letter: string; readonly title: string }): string => `${a.letter}：${a.title}`;
export const count = '数える';
export const addOne = (a: { readonly what: string }): string => `1回追加：${a.what}`;
export const silence = '沈黙の始まり';
export const speech = '沈黙の終わり';
export const measured = (a: { readonly what: string; readonly seconds: number }): string => `${a.what}：${number(a.seconds)}`;
export const reset = '最初から';
export const link = '役割カードとワークショップ';
