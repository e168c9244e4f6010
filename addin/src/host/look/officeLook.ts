import type { Look, Unsubscribe } from '../host';
import { lookOf } from './look';

/** Outlook's own theme where it tells one, else the system's. */
export function currentLook(): Look {
  return lookOf(currentGround(), systemIsDark().matches);
}

/** What Outlook has told last goes before what the system looks like; Office's own `officeTheme` may still be that of the start. */
export function onLookChanged(changed: (look: Look) => void): Unsubscribe {
  let ground = currentGround();
  const again = (): void => { changed(lookOf(ground, systemIsDark().matches)); };
  const told = (event: { officeTheme?: Office.OfficeTheme }): void => {
    ground = event.officeTheme?.bodyBackgroundColor ?? ground;
    again();
  };
  const system = systemIsDark();
  system.addEventListener('change', again);
  Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, told); // where it is not known, it only fails
  return () => {
    system.removeEventListener('change', again);
    Office.context.mailbox.removeHandlerAsync(Office.EventType.OfficeThemeChanged);
  };
}

function currentGround(): string | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor ?? null;
}

function systemIsDark(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
