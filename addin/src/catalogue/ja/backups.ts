// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const leftOut = (a: { readonly path: string }): string => `リンクのため含めませんでした：${a.path}`;
export const written = (a: { readonly folder: string; readonly file: string; readonly count: number }): string => `${a.folder}を${a.file}にバックアップしました（${(`${number(a.count)}ファイル`)}）。`;
export const keysApart = (a: { readonly command: string }): string => `書かれた内容を暗号化する鍵は含まれていません。別の場所にバックアップしてください：${a.command}`;
export const restored = (a: { readonly folder: string; readonly moment: string; readonly count: number }): string => `${a.folder}を${a.moment}時点の状態に復元しました（${(`${number(a.count)}ファイル`)}、変更なし）。`;
export const opened = (a: { readonly number: string; readonly count: number }): string => `鍵${a.number}：${(`${number(a.count)}件`)}の文書を開きました。`;
export const notOpened = (a: { readonly count: number }): string => `${(`${number(a.count)}件`)}の文書を開けませんでした。破損しているか、鍵がありません（「keys list」で確認できます）。`;
export const keysWritten = (a: { readonly folder: string; readonly file: string }): string => `${a.folder}の鍵を${a.file}にバックアップしました。パスフレーズがなければ、このファイルは誰にも読めず、復旧もできません。`;
export const keysRestored = (a: { readonly file: string }): string => `鍵は${a.file}にあります。`;
export const passphrase = 'パスフレーズ';
export const newPassphrase = (a: { readonly count: number }): string => `新しいパスフレーズ（${(`${number(a.count)}文字`)}以上）`;
export const passphraseAgain = '同じパスフレーズをもう一度';
