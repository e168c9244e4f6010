// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const heading = 'Lo que hemos observado';
export const onlyYou = 'Solo lo ves tú. Nunca aparece en un resumen.';
export const nothing = 'Nada llama la atención. Todo sigue su curso.';
export const tooEarly = 'Todavía ha habido muy pocas reuniones 1:1 para sacar conclusiones.';
export const pointsFrom = (a: { readonly count: number; readonly of: number; readonly name: string }): string => `${number(a.count)} de ${number(a.of)} temas fueron de ${a.name}`;
export const readyTheDayBefore = (a: { readonly count: number; readonly of: number }): string => `${number(a.count)} de ${number(a.of)} agendas estaban listas el día antes`;
export const attempt = 'Prueba esto:';
export const fits = (a: { readonly title: string }): string => `Una idea que encaja: ${a.title}`;
