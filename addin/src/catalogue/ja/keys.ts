// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const noFolder = (a: { readonly path: string }): string => `${a.path}はフォルダーではありません。--dataでデータフォルダーを指定してください。`;
export const added = (a: { readonly number: string; readonly path: string }): string => `鍵${a.number}を${a.path}に追加しました。まだ書き込みには使いません。`;
export const plainNow = (a: { readonly count: number }): string => `書かれた内容は平文で保存されます。${number(a.count)}件の文書を書き直しました。`;
export const sealedNow = (a: { readonly number: string; readonly path: string; readonly count: number }): string => `${a.path}の鍵${a.number}で、書かれた内容を暗号化します。${number(a.count)}件の文書を書き直しました。`;
export const left = (a: { readonly count: number }): string => `${number(a.count)}件の文書は書き直していません。壊れているか、鍵がありません（「keys list」で確認できます）。`;
export const damaged = (a: { readonly file: string }): string => `${a.file}は壊れています。バックアップから復元してください。`;
export const notReadable = (a: { readonly file: string }): string => `${a.file}を読み取れません。このユーザーに読み取りのアクセス許可を付与してください。`;
export const notWritable = (a: { readonly file: string }): string => `${a.file}に書き込めません。このユーザーに書き込みのアクセス許可を付与するか、別のデータフォルダーを指定してください。`;
export const plain = '平文';
export const key = (a: { readonly number: string }): string => `鍵${a.number}`;
export const documents = (a: { readonly count: number }): string => number(a.count);
export const missing = 'なし';
export const writes = '書き込みに使用中';
