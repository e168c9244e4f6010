export function bundleLaunchEvent(): Promise<string>;
