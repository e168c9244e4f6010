export const launchEventBudget: number;
export function bundleLaunchEvent(): Promise<string>;
