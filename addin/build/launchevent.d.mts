import type { Plugin } from 'esbuild';

export function bundleLaunchEvent(plugins?: Plugin[], tag?: string): Promise<string>;
export const ownFields: readonly string[];
