// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd, listOr, number } from './language';

export const notEmail = (a: { readonly name: string; readonly text: string }): string => `${a.name} “${a.text}” no es una dirección de correo; escribirla como ann@example.com.`;
export const notSite = (a: { readonly name: string; readonly text: string; readonly example: string }): string => `${a.name} “${a.text}” no es la dirección de un sitio web; escribirla como ${a.example}.`;
export const notGraph = (a: { readonly name: string; readonly text: string; readonly example: string }): string => `${a.name} “${a.text}” no es una dirección de Microsoft Graph con su versión; escribirla como ${a.example} o indicar un simulador en este equipo.`;
export const tooMany = (a: { readonly name: string; readonly count: number; readonly most: number }): string => `${a.name} se indicó ${number(a.count)} veces; se admiten como máximo ${number(a.most)}.`;
export const notApplication = (a: { readonly name: string; readonly text: string; readonly example: string }): string => `${a.name} “${a.text}” no es un identificador de aplicación; escribirlo como ${a.example}.`;
export const notInstant = (a: { readonly text: string }): string => `--now “${a.text}” no es una hora con desfase; escribirla como 2026-11-23T09:00:00Z o 2026-11-23T10:00:00+01:00.`;
export const alsoNeeds = (a: { readonly given: string; readonly missing: string }): string => `${a.given} necesita también ${a.missing}. Sin ambos se usa la empresa de ejemplo.`;
export const neitherOptionNorFile = (a: { readonly text: string }): string => `“${a.text}” no es ni una opción de este comando ni un archivo existente.`;
export const needs = (a: { readonly name: string; readonly other: string }): string => `${a.name} necesita ${a.other}.`;
export const notTogether = (a: { readonly name: string; readonly other: string }): string => `${a.name} y ${a.other} no se pueden usar a la vez.`;
export const required = (a: { readonly name: string }): string => `La opción “${a.name}” es obligatoria, salvo con --graph.`;
export const notDates = (a: { readonly text: string }): string => `--dates “${a.text}” no indica día, mes y año; escribirlo como dd/MM/yyyy o MM/dd/yyyy.`;
export const noColumn = (a: { readonly text: string; readonly names: readonly string[] }): string => `--columns “${a.text}” no indica ninguna columna; escribirlo como manager="Reports to". Los nombres son ${listAnd(a.names)}.`;
export const columnTwice = (a: { readonly name: string }): string => `--columns indica ${a.name} dos veces; basta con una.`;
export const pilotNeedsDigests = '--pilot-manager y --pilot-group necesitan --digests.';
export const pilotGroupNeedsPeople = '--pilot-group necesita --people, porque los miembros de los grupos no se leen de Microsoft 365.';
export const notPort = (a: { readonly name: string; readonly text: string }): string => `${a.name} “${a.text}” no es un puerto; indicar un número del 1 al 65535.`;
export const notPortOrFree = (a: { readonly name: string; readonly text: string }): string => `${a.name} “${a.text}” no es un puerto; indicar un número del 1 al 65535, o 0 para uno libre.`;
export const notMeeting = (a: { readonly name: string; readonly text: string }): string => `${a.name} “${a.text}” no es el id de una reunión; --list los muestra.`;
export const notCorrection = (a: { readonly name: string; readonly text: string }): string => `${a.name} “${a.text}” no es el id de una corrección; --list los muestra.`;
export const exactlyOne = (a: { readonly names: readonly string[] }): string => `Indicar exactamente una: ${listOr(a.names)}.`;
export const notDaysAway = (a: { readonly text: string }): string => `--away “${a.text}” debe ser el primer día de ausencia y un primer día de vuelta posterior, como 2026-11-02..2026-11-30.`;
export const notCadence = (a: { readonly text: string }): string => `--cadence “${a.text}” debe ser 7, 14, 21 o 28\u00a0días.`;
export const notDay = (a: { readonly name: string; readonly text: string }): string => `${a.name} “${a.text}” no es una fecha; escribirla como 2026-11-19.`;
