/**
 * Where the two people open their agenda (functions/Core/Invites/LiveAgendas.cs).
 *
 * @param site - where the pane is served, such as https://oneonone.contoso.com.
 * @param start - of one 1:1; null for the next one at the time of opening.
 */
export function liveAgendaUrl(site: string, pairId: string, start: string | null): string {
  return `${site.replace(/\/$/, '')}/agenda/${pairId}${start === null ? '' : `/${start}`}`;
}
