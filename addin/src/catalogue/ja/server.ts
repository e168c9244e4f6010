// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const running = (a: { readonly address: string }): string => `OutlookOneOnOneが${a.address}で動いています。ブラウザーで開けます。`;
export const sample = 'サンプルの会社が表示されます。次に試せること：';
export const choosePerson = 'そのページで人を選ぶと、その人の予定表が開き、各招待の横にアドインが表示されます。';
export const seeDigests = 'このターミナルで「今週のまとめ」を見る：';
export const ownOrganisation = '自分の組織で使う：';
export const allCommands = 'すべてのコマンドとオプションを見る：';
export const outlook = (a: { readonly port: string }): string => `このコンピューターのOutlookは、https://localhost:${a.port}/ からアドインを読み込めます（docs/sideload.md）。`;
export const digestsOn = (a: { readonly folder: string }): string => `「今週のまとめ」はオンです。送信時期が来たものの保存先：${a.folder}`;
export const digestsOff = '「今週のまとめ」はオフです。組織で合意したら、--digestsでオンにできます。';
export const stops = 'Ctrl+Cで停止します。';
export const stopping = '停止しています。';
export const portInUse = (a: { readonly port: string; readonly other: string }): string => `ポート${a.port}は別のプログラムが使用しています。そのプログラムを終了するか、別のポートを指定してください：--port ${a.other}`;
export const portsInUse = (a: { readonly port: string; readonly https: string }): string => `ポート${a.port}または${a.https}は別のプログラムが使用しています。そのプログラムを終了するか、別のポートを指定してください：--portと--https-port`;
export const certificate = (a: { readonly file: string; readonly reason: string; readonly command: string }): string => `${a.file}は証明書として使えません：${a.reason} このコンピューターが信頼する証明書を作るには：${a.command}`;
export const keysIn = (a: { readonly path: string }): string => `メモを暗号化する鍵は${a.path}にあります。このファイルのバックアップを、データフォルダーとは別に取ってください。`;
export const keysBelong = (a: { readonly fault: string; readonly path: string }): string => `${a.fault}鍵の場所は${a.path}です。ほかの機能は使えます。`;
export const serving = (a: { readonly folder: string }): string => `別のoneononeプロセスが${a.folder}のデータを使って動いています。それを使うか、停止するか、--dataで別のフォルダーを指定してください。`;
export const servingAt = (a: { readonly folder: string; readonly address: string }): string => `別のoneononeプロセスが${a.folder}のデータを使って${a.address}で動いています。それを使うか、停止するか、--dataで別のフォルダーを指定してください。`;
export const onlyThisMachine = 'このサーバーは、同じコンピューターからのlocalhostへの要求だけを受け付けます。';
