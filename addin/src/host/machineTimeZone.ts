/** The IANA name of the machine's zone. It has a file of its own because the first paint contains `browserHost.ts`. */
export function machineTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
