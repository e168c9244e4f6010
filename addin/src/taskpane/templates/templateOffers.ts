import type { FittingTemplate, Relationship, Template } from '../../api/types';

export interface TemplateOffer {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly purpose: string;
  /** Why it fits; null for one that is merely there. */
  readonly why: string | null;
}

/** Those that fit first, the best of them at the top; then the others for the same kind, then the rest of the library. */
export function offersOf(fitting: readonly FittingTemplate[], all: readonly Template[], relationship: Relationship): readonly TemplateOffer[] {
  const rank = (template: Template): number => {
    const at = fitting.findIndex((one) => one.id === template.id);
    return at >= 0 ? at : fitting.length + (kindsFor[relationship].some((kind) => template.kinds.includes(kind)) ? 0 : 1);
  };
  return all
    .map((template, order) => ({ template, key: rank(template), order }))
    .sort((one, other) => one.key - other.key || one.order - other.order)
    .map(({ template: { id, title, minutes, purpose } }) => ({ id, title, minutes, purpose, why: fitting.find((one) => one.id === id)?.why ?? null }));
}

const kindsFor: Readonly<Record<Relationship, readonly Template['kinds'][number][]>> = {
  directReport: ['directReport', 'reportWhoManages'],
  manager: ['myManager'],
  skipLevel: ['skipLevel'],
  peer: ['peer'],
  colleague: ['colleague'],
  external: [],
};
