import type { FittingTemplate, Relationship, Template } from '../../api/types';
import { templateReasonText } from './templateReason';

export interface TemplateOffer {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly purpose: string;
  /** Why it fits this 1:1; null if it is just available. */
  readonly why: string | null;
  /** The kinds of 1:1 that it is for, if this is none of them; null if it may be used here. */
  readonly isFor: Template['kinds'] | null;
}

/** Puts the templates that fit first, best first, then the others for the same kind of 1:1, then the rest. */
export function rankTemplates(
  fitting: readonly FittingTemplate[], all: readonly Template[], relationship: Relationship,
): readonly TemplateOffer[] {
  const kinds = kindsOf[relationship];
  const rank = (template: Template): number => {
    const at = fitting.findIndex(({ id }) => id === template.id);
    return at >= 0 ? at : fitting.length + (kinds.some((kind) => template.kinds.includes(kind)) ? 0 : 1);
  };
  return all
    .map((template, order) => ({ template, rank: rank(template), order }))
    .sort((one, other) => one.rank - other.rank || one.order - other.order)
    .map(({ template }) => toOffer(template, fitting, kinds));
}

function toOffer(template: Template, fitting: readonly FittingTemplate[], kindsHere: Template['kinds']): TemplateOffer {
  const { id, title, minutes, purpose, kinds } = template;
  const found = fitting.find((one) => one.id === id);
  const why = found?.reason == null ? found?.why ?? null : templateReasonText(found.reason);
  const isHere = why !== null || kinds.length === 0 || kinds.some((kind) => kindsHere.includes(kind));
  return { id, title, minutes, purpose, why, isFor: isHere ? null : kinds };
}

const kindsOf: Readonly<Record<Relationship, readonly Template['kinds'][number][]>> = {
  directReport: ['directReport', 'reportWhoManages'],
  manager: ['myManager'],
  skipLevel: ['skipLevel'],
  peer: ['peer'],
  colleague: ['colleague'],
  external: [],
};
