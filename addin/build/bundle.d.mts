import type { Metafile } from 'esbuild';

export interface BuiltLanguage {
  readonly tag: string;
  readonly folder: string;
  readonly metafile: Metafile;
}

export function buildAllInto(folder: string, options?: { localSignIn?: boolean }): Promise<readonly BuiltLanguage[]>;
export function buildInto(
  folder: string, options?: { localSignIn?: boolean; tag?: string; folders?: readonly string[] },
): Promise<Metafile>;
