/** The buttons that open the pane, by the ids that the manifests give them. */
export const commandIds = { compose: 'oneonone.compose', read: 'oneonone.read', message: 'oneonone.message' } as const;
