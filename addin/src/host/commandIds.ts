/** The ids that both manifests give the buttons that open the pane. */
export const commandIds = { compose: 'oneonone.compose', read: 'oneonone.read', message: 'oneonone.message' } as const;
