/**
 * - `interaction`: the person has to sign in themselves.
 * - `consent`: an administrator of the organisation has to allow the add-in first.
 * - `cancelled`: the person closed the window.
 * - `blocked`: the window was not let open.
 * - `unreachable`: no network to sign in over.
 * - `failed`: anything else.
 */
export type Refusal = 'interaction' | 'consent' | 'cancelled' | 'blocked' | 'unreachable' | 'failed';
