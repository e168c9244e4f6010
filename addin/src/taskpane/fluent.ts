// Fluent's controls where they are worth their size. Everything else is plain HTML with Fluent's tokens.
import '@fluentui/web-components/button.js';
import '@fluentui/web-components/switch.js';
import '@fluentui/web-components/tab.js';
import '@fluentui/web-components/tablist.js';
