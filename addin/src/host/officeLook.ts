import type { Look, Unsubscribe } from './host';
import { lookOf } from './look';

/** Outlook's own theme where it tells one, else the system's. */
export function currentLook(): Look {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return lookOf(theme?.bodyBackgroundColor ?? null, systemIsDark().matches);
}

export function onLookChanged(changed: (look: Look) => void): Unsubscribe {
  const again = (): void => { changed(currentLook()); };
  const told = (event: { officeTheme?: Office.OfficeTheme }): void => {
    changed(lookOf(event.officeTheme?.bodyBackgroundColor ?? null, systemIsDark().matches));
  };
  const system = systemIsDark();
  system.addEventListener('change', again);
  Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, told); // where it is not known, it only fails
  return () => {
    system.removeEventListener('change', again);
    Office.context.mailbox.removeHandlerAsync(Office.EventType.OfficeThemeChanged);
  };
}

function systemIsDark(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
