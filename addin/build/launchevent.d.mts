import type { Plugin } from 'esbuild';

export function bundleLaunchEvent(plugins?: Plugin[]): Promise<string>;
export const ownFields: readonly string[];
