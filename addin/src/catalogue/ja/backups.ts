// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd, number } from './language';

export const leftOut = (a: { readonly path: string }): string => `リンクのため含めませんでした：${a.path}`;
export const written = (a: { readonly folder: string; readonly file: string; readonly count: number }): string => `${a.folder}を${a.file}にバックアップしました（${(`${number(a.count)}ファイル`)}）。`;
export const keysApart = (a: { readonly command: string }): string => `書かれた内容を暗号化する鍵は含まれていません。別の場所にバックアップしてください：${a.command}`;
export const restored = (a: { readonly folder: string; readonly moment: string; readonly count: number }): string => `${a.folder}を${a.moment}時点の状態に復元しました（${(`${number(a.count)}ファイル`)}、変更なし）。`;
export const opened = (a: { readonly number: string; readonly count: number }): string => `鍵${a.number}：${(`${number(a.count)}件`)}の文書を開きました。`;
export const notOpened = (a: { readonly count: number }): string => `${(`${number(a.count)}件`)}の文書を開けませんでした。破損しているか、鍵がありません（「keys list」で確認できます）。`;
export const keysWritten = (a: { readonly folder: string; readonly file: string }): string => `${a.folder}の鍵を${a.file}にバックアップしました。パスフレーズがなければ、このファイルは誰にも読めず、復旧もできません。`;
export const keysRestored = (a: { readonly file: string }): string => `鍵は${a.file}にあります。`;
export const passphrase = 'パスフレーズ：';
export const newPassphrase = (a: { readonly count: number }): string => `新しいパスフレーズ（${(`${number(a.count)}文字`)}以上）：`;
export const passphraseAgain = '同じパスフレーズをもう一度：';
export const refused = {
  busy: (a: { readonly folder: string }): string => `${a.folder}の別のバックアップが進行中です。終わってからもう一度お試しください。`,
  noData: (a: { readonly folder: string }): string => `${a.folder}にはデータがありません。--dataでデータフォルダーを指定してください。`,
  exists: (a: { readonly file: string }): string => `${a.file}はすでに存在します。別のファイルを指定してください。`,
  inside: (a: { readonly file: string }): string => `${a.file}はデータフォルダーの中にあります。別の場所、できれば別のディスクのファイルを指定してください。`,
  keysInside: (a: { readonly file: string }): string => `${a.file}はデータフォルダーの中にあり、そのバックアップに含まれてしまいます。別の場所のファイルを指定してください。`,
  diskFull: (a: { readonly folder: string }): string => `${a.folder}のあるディスクに空きがありません。空きを作ってから、もう一度お試しください。`,
  restoring: (a: { readonly folder: string }): string => `別のプロセスが${a.folder}を復元しています。終わってからもう一度お試しください。`,
  notEmpty: (a: { readonly folder: string }): string => `${a.folder}は空ではありません。復元でデータが上書きされることはありません。--dataで空のフォルダーを指定してください。`,
  newer: (a: { readonly file: string; readonly version: string }): string => `${a.file}は、データを別の形式で保存する新しいバージョン${a.version}で作られています。そのバージョンで復元してください。`,
  newerForm: (a: { readonly file: string; readonly version: string }): string => `${a.file}はバージョン${a.version}で作られ、このバージョンでは扱えない形式です。プログラムを更新してください。`,
  notABackUp: (a: { readonly file: string; readonly reason: string }): string => `${a.file}はバックアップではないか、途中で切れています：${a.reason} 保管場所からもう一度コピーするか、別のバックアップを使ってください。`,
  damaged: (a: { readonly file: string; readonly what: string }): string => `${a.file}は壊れています（${a.what}）。保管場所からもう一度コピーするか、別のバックアップを使ってください。`,
  database: (a: { readonly found: string }): string => `データベースが壊れています（${a.found}）。別のバックアップを使ってください。`,
  keysNeeded: (a: { readonly fault: string; readonly path: string }): string => `${a.fault}--keysで鍵のバックアップを指定するか、鍵ファイルを${a.path}に置いてください。鍵なしで読める内容だけを復元するには、--without-keysを使います。`,
  otherKey: (a: { readonly file: string; readonly number: string }): string => `${a.file}の鍵${a.number}は、バックアップの鍵と異なります。別のデータの鍵であれば、ファイルを移動してからもう一度お試しください。`,
  noKeys: (a: { readonly file: string }): string => `${a.file}に鍵はありません。`,
  wrongPassphrase: (a: { readonly file: string }): string => `${a.file}はこのパスフレーズでは開けません。パスフレーズが正しければ、ファイルが壊れています。別のコピーを使ってください。`,
  notKeys: (a: { readonly file: string }): string => `${a.file}は鍵のバックアップではないか、壊れています。別のコピーを使ってください。`,
  shortPassphrase: (a: { readonly count: number }): string => `鍵のパスフレーズは${(`${number(a.count)}文字`)}以上にしてください。たとえば、無作為に選んだ5つの単語です。`,
  passphrasesDiffer: '2つのパスフレーズが一致しません。何も書き込んでいません。',
};
export const damage = {
  noManifest: 'マニフェストがありません',
  missing: (a: { readonly name: string }): string => `${a.name}がありません`,
  changed: (a: { readonly name: string }): string => `${a.name}が変わっています`,
  surplus: (a: { readonly names: readonly string[] }): string => `${listAnd(a.names)}がマニフェストにありません`,
  outside: (a: { readonly name: string }): string => `${a.name}がフォルダーの外にあります`,
  notUnpacked: (a: { readonly name: string }): string => `${a.name}を展開できません`,
};
