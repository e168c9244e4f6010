// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayWeekdayMonthDay, listAnd } from './language';

export const heading = 'Ce que le récapitulatif dit de vous';
export const readers = (a: { readonly names: readonly string[] }): string => `Ces lignes seront lues lundi par ${listAnd(a.names)}. Si quelque chose est inexact, corrigez-le d’abord ci-dessous.`;
export const noReaders = 'Personne ne reçoit de récapitulatif qui parle de vous.';
export const offHeading = 'Vos entretiens';
export const off = 'Les récapitulatifs sont désactivés : le statut d’un entretien n’est visible que par les deux personnes concernées.';
export const notManager = 'Vous n’avez pas d’équipe : aucun récapitulatif ne parle donc de vous.';
export const calendarUnknownWithoutDigest = 'Nous n’avons pas encore pu lire votre calendrier.';
export const notReadSince = (a: { readonly ago: string }): string => `Dernière lecture de votre calendrier : ${a.ago}. Nous n’avons pas pu le lire depuis.`;
export const reports = 'Votre équipe';
export const last = (a: { readonly ago: string }): string => `dernier entretien ${a.ago}`;
export const next = (a: { readonly ago: string }): string => `prochain entretien ${a.ago}`;
export const correct = (a: { readonly name: string }): string => `Corriger ce que nous savons sur ${a.name}`;
export const failed = 'Impossible de charger cette partie.';
export const forMonday = 'Voilà ce que dira le récapitulatif de lundi si tous les entretiens prévus ont lieu.';
export const onMonday = (a: { readonly status: string }): string => `lundi : ${a.status}`;
export const counted = (a: { readonly names: readonly string[] }): string => `Ce statut entre dans un décompte, visible par ${listAnd(a.names)}. Personne au-dessus de vous deux ne voit le statut lui-même.`;
export const vanished = (a: { readonly name: string; readonly day: Day }): string => `L’entretien avec ${a.name} du ${dayWeekdayMonthDay(a.day)} n’est plus dans le calendrier. Indiquez s’il a eu lieu.`;
export const theirAbsencesNotRead = (a: { readonly names: readonly string[] }): string => `Les absences ne sont pas lues ici pour ${listAnd(a.names)}. Si vous en connaissez, saisissez-les.`;
export const yourAbsencesNotRead = 'Vos absences ne sont pas lues ici. Saisissez-les ci-dessous.';
export const digestHeading = 'Votre récapitulatif de la semaine';
export const previewDigest = 'Aperçu';
export const digestTitle = 'Votre récapitulatif';
