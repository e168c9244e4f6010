// Fluent's own controls where they earn their weight; the rest is plain HTML on Fluent's tokens.
import '@fluentui/web-components/button.js';
import '@fluentui/web-components/switch.js';
import '@fluentui/web-components/tab.js';
import '@fluentui/web-components/tablist.js';
