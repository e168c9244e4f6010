// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const title = 'Un taller para diez responsables';
export const intro = '75\u00a0minutos para practicar reuniones 1:1 en grupos de tres. Toda la página se puede imprimir.';
export const print = 'Imprimir';
export const plan = 'El plan';
export const start = 'Poner en marcha el reloj';
export const stop = 'Parar el reloj';
export const clock = (a: { readonly minutes: number; readonly of: number }): string => `${number(a.minutes)} de ${number(a.of)}\u00a0min`;
export const left = (a: { readonly minutes: number }): string => (isOne(a.minutes) ? `queda ${number(a.minutes)}\u00a0min` : `quedan ${number(a.minutes)}\u00a0min`);
export const over = 'El taller ha terminado.';
export const managerSides = 'Tarjetas: el lado de responsable';
export const reportSides = 'Tarjetas: el lado de persona del equipo';
export const apart = 'Se recortan y cada persona recibe un solo lado, sin leer el otro.';
export const card = (a: { readonly letter: string; readonly title: string }): string => `${a.letter}. ${a.title}`;
export const count = 'Contar';
export const addOne = (a: { readonly what: string }): string => `Uno más: ${a.what}`;
export const silence = 'Empieza un silencio';
export const speech = 'Termina';
export const measured = (a: { readonly what: string; readonly seconds: number }): string => `${a.what}: ${number(a.seconds)}`;
export const reset = 'Empezar de nuevo';
export const link = 'Tarjetas de personaje y un taller';
