import type { Theme, Unsubscribe } from '../host';
import { readOrDefault } from '../officeCalls';
import { listen } from '../officeEvents';
import { themeFor } from './theme';

/** Outlook's theme where it reports one, else the system's. */
export function currentTheme(): Theme {
  return themeFor(currentBackground(), systemIsDark().matches);
}

/** The theme that Outlook reported last takes precedence over the system's; Office's own `officeTheme` may still be the one at start-up. */
export function onThemeChanged(changed: (theme: Theme) => void): Unsubscribe {
  let background = currentBackground();
  const notify = (): void => { changed(themeFor(background, systemIsDark().matches)); };
  const onOfficeTheme = (event: { officeTheme?: Office.OfficeTheme }): void => {
    background = event.officeTheme?.bodyBackgroundColor ?? background;
    notify();
  };
  const system = systemIsDark();
  system.addEventListener('change', notify);
  const events = Office.EventType as Partial<typeof Office.EventType>;
  const unsubscribe = listen('mailbox', Office.context.mailbox, events.OfficeThemeChanged, onOfficeTheme);
  return () => {
    system.removeEventListener('change', notify);
    unsubscribe();
  };
}

function currentBackground(): string | null {
  const theme = readOrDefault(() => Office.context.officeTheme as Office.OfficeTheme | undefined, undefined);
  return theme?.bodyBackgroundColor ?? null;
}

function systemIsDark(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
