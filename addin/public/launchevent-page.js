// In Outlook on the web and the new Outlook the events run in a page, and office.js gives up on a page that does not say that it is
// ready. Classic Outlook on Windows runs launchevent.js alone.
Office.onReady();
