import type { Mailbox } from './item';

const outlookOnTheWeb = 64;

/** Outlook is in English here, as the browser's user writes it: only the way to write times depends on it. */
const displayLanguage = (): string => /^en-/.test(navigator.language) ? navigator.language : 'en-GB';

/** What office.js requests first: the host and what it supports. */
export function appContext(conversation: string, mailbox: Mailbox, requirements: Readonly<Record<string, string>>): object {
  return {
    _id: conversation,
    _appInstanceId: conversation,
    _correlationId: conversation,
    _appName: outlookOnTheWeb,
    _appVersion: '16.01',
    _appUILocale: displayLanguage(),
    _dataLocale: navigator.language,
    _docUrl: location.href,
    _clientMode: 0,
    _settings: mailbox.settings,
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _requirementMatrix: JSON.stringify(requirements),
    _featureGates: {},
  };
}
