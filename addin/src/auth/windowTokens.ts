import type { SignInWay } from './signInChain';
import type { TokenShare } from './tokenShare';
import type { Token } from './identity';

const pollMilliseconds = 500;
/** After the window has closed, its token may still be on the way. */
const graceMilliseconds = 1_000;

/** The page that signs somebody in, for a window of the browser. Its address says for which mailbox. */
export function signInPage(mailbox: string): string {
  return new URL(`sign-in.html#window=${encodeURIComponent(mailbox)}`, location.href).href;
}

/** For an Outlook whose dialog does not open: the same page in a window of the browser. It sends the token through the share. */
export function windowTokens(mailbox: string, share: TokenShare): SignInWay {
  return {
    name: 'window',
    acquireSilently: () => Promise.reject(new Error('no_account')), // The dialog's way uses the same cache.
    acquireInteractively: () => new Promise<Token>((resolve, reject) => {
      const opened = window.open(signInPage(mailbox), 'oneonone-sign-in', 'popup,width=480,height=640');
      if (opened === null) {
        reject(new Error('popup_window_error'));
        return;
      }

      const polling = setInterval(() => {
        if (opened.closed) {
          clearInterval(polling);
          setTimeout(() => { reject(new Error('user_cancelled')); }, graceMilliseconds);
        }
      }, pollMilliseconds);
      share.onToken((token) => {
        clearInterval(polling);
        resolve(token);
      });
    }),
    clear: () => Promise.resolve(),
  };
}
