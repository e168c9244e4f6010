import type { Metafile } from 'esbuild';

export function buildInto(folder: string, options?: { localSignIn?: boolean; tag?: string }): Promise<Metafile>;
