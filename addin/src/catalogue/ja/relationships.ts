// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const meetingWith = {
  directReport: (a: { readonly name: string }): string => `メンバーの${a.name}さんとの1on1`,
  manager: (a: { readonly name: string }): string => `上司の${a.name}さんとの1on1`,
  skipLevel: (a: { readonly name: string }): string => `${a.name}さんとの階層をまたぐ1on1`,
  peer: (a: { readonly name: string }): string => `同じ立場の${a.name}さんとの1on1`,
  colleague: (a: { readonly name: string }): string => `社内の${a.name}さんとの1on1`,
  external: (a: { readonly name: string }): string => `ディレクトリに登録のない${a.name}さんとの1on1`,
};
export const other = {
  directReport: 'チームのメンバー',
  manager: '上司',
  skipLevel: '階層をまたぐ1on1の相手',
  peer: '同じ立場の人',
  colleague: '社内のほかの人',
  external: '社外の人',
};
export const both = {
  directReport: 'マネージャーとメンバー',
  skipLevel: '階層が離れた2人',
  peer: '同じ立場の2人',
  colleague: '同じ会社の2人',
  external: '1人はディレクトリに登録なし',
};
