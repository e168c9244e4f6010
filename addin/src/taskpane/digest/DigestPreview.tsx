import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { previewDigest } from '../../api/digest';
import * as messages from '../../catalogue/myCoverage';
import { Button } from '../controls/Button';
import { Fetched } from '../controls/Fetched';
import { useClosable } from '../controls/useClosable';
import { useFetch } from '../controls/useFetch';

export function DigestPreview(): JSX.Element {
  const [isShown, setShown] = useState(false);
  useClosable(isShown, () => { setShown(false); });
  return (
    <section class="card">
      <h2>{messages.digestHeading}</h2>
      <Button isExpanded={isShown} controls="digest" onClick={() => { setShown(!isShown); }}>{messages.previewDigest}</Button>
      <div id="digest">{isShown && <DigestMail />}</div>
    </section>
  );
}

/** The pane is narrower than any mail program, so that with large text a line may have to break within a word. */
const forNarrowFrames = '<style>*{white-space:normal!important;overflow-wrap:anywhere!important}'
  + '.s{padding-left:12px!important;padding-right:12px!important}</style>';

/** The sandboxed frame has no permissions: an email needs none. */
function DigestMail(): JSX.Element {
  const [mail, reload] = useFetch(previewDigest);
  return (
    <Fetched loaded={mail} lines={6} onRetry={reload}>
      {(html) => (
        <iframe class="mail" title={messages.digestTitle} sandbox="" srcdoc={html.replace('</head>', `${forNarrowFrames}</head>`)} />
      )}
    </Fetched>
  );
}
