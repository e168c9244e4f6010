import type { ComponentChildren, JSX } from 'preact';

interface FluentAttributes extends Omit<JSX.HTMLAttributes, 'onChange'> {
  children?: ComponentChildren;
  disabled?: boolean;
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'fluent-button': FluentAttributes & {
        appearance?: 'primary' | 'outline' | 'subtle' | 'transparent';
        size?: 'small' | 'medium';
        type?: 'button' | 'submit';
        'icon-only'?: true | undefined; // a boolean attribute
        'disabled-focusable'?: true | undefined;
      };
      'fluent-switch': FluentAttributes & { checked?: boolean; onChange?: (event: Event) => void };
      'fluent-tablist': FluentAttributes & {
        activeid?: string;
        appearance?: 'subtle' | 'transparent';
        size?: 'small' | 'medium';
        onChange?: (event: Event) => void;
      };
      'fluent-tab': FluentAttributes;
    }
  }
}
