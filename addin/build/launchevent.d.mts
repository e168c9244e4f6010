import type { Plugin } from 'esbuild';

export function bundleLaunchEvent(plugins?: Plugin[], tag?: string, folders?: readonly string[]): Promise<string>;
export const ownFields: readonly string[];
