// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium } from './language';

export const heading = 'Tes absences';
export const text = 'Elles comptent pour tous tes entretiens : pendant une absence, aucun n’est en retard. Le motif n’est jamais demandé.';
export const none = 'Aucune pour l’instant.';
export const days = (a: { readonly first: Day; readonly last: Day }): string => `Du ${dayMedium(a.first)} au ${dayMedium(a.last)}`;
export const byOrganisation = 'Saisie par les RH';
export const remove = 'Supprimer';
export const removeLabel = (a: { readonly days: string }): string => `Supprimer : ${a.days}`;
export const first = 'Premier jour d’absence';
export const last = 'Dernier jour d’absence';
export const add = 'Ajouter';
export const added = 'Ajoutée. L’absence compte maintenant pour tous tes entretiens.';
export const removed = 'Supprimée. L’absence ne compte plus.';
export const failed = 'Impossible de charger les absences.';
export const incomplete = 'Indique les deux jours.';
export const lastBeforeFirst = 'Le dernier jour ne peut pas précéder le premier. Les deux dates sont-elles inversées ?';
