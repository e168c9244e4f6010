import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';

// The part of Kusto's language service that is used here. Its own typings describe the whole of a .NET runtime, and are not modules.
interface List<T> {
  readonly Count: number;
  getItem(index: number): T;
}
interface Kusto {
  readonly Language: {
    readonly Symbols: {
      readonly TableSymbol: { From(columns: string): { WithName(name: string): object } };
      readonly DatabaseSymbol: { readonly $ctor3: new (name: string, alternate: null, members: object[], isOpen: boolean) => object };
    };
    readonly GlobalState: { readonly Default: { WithDatabase(database: object): object } };
    readonly KustoCode: { ParseAndAnalyze(query: string, globals: object): { GetDiagnostics(): List<{ readonly Message: string }> } };
  };
}

// learn.microsoft.com/azure/azure-monitor/app/data-model-complete; the columns that Application Insights shows for a metric.
const customMetrics =
  '(timestamp: datetime, name: string, value: real, valueCount: int, valueSum: real, valueMin: real, valueMax: real, ' +
  'valueStdDev: real, customDimensions: dynamic, operation_Id: string, operation_Name: string, cloud_RoleName: string, ' +
  'cloud_RoleInstance: string, appId: string, itemType: string, itemCount: int)';

const load = (): Kusto['Language'] => {
  const require = createRequire(import.meta.url);
  for (const script of ['@kusto/language-service-next/bridge.js', '@kusto/language-service-next']) {
    const file = require.resolve(script);
    runInThisContext(readFileSync(file, 'utf8'), { filename: file }); // They are scripts that set global names.
  }
  return (globalThis as unknown as { readonly Kusto: Kusto }).Kusto.Language;
};

/** Checks queries as the portal does. */
export const openKusto = (): ((query: string) => readonly string[]) => {
  const { GlobalState, KustoCode, Symbols } = load();
  const table = Symbols.TableSymbol.From(customMetrics).WithName('customMetrics');
  const globals = GlobalState.Default.WithDatabase(new Symbols.DatabaseSymbol.$ctor3('insights', null, [table], false));
  return (query) => {
    const diagnostics = KustoCode.ParseAndAnalyze(query, globals).GetDiagnostics();
    return Array.from({ length: diagnostics.Count }, (_, i) => diagnostics.getItem(i).Message);
  };
};
