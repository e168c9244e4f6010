// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const offline = 'You are offline. What you have typed is saved on this device.';
export const unreachable = 'We cannot reach the server. It may be down, or your network may be blocking it. What you have typed is saved on this device.';
export const slow = 'The server did not answer in time. Try again. What you have typed is saved on this device.';
export const foreign = 'Something else answered instead of our server, such as a network’s sign-in page. Open any web page to see whether it asks you to sign in, then try again.';
export const busy = 'The server is busy. Try again in a moment.';
export const forbidden = 'The server refused this. Ask whoever set up this add-in whether you may use it.';
export const notFound = 'This no longer exists on the server.';
export const invalid = 'The server did not accept this.';
export const changed = 'This changed while you were editing. Here is the latest version.';
export const broken = 'Something went wrong on our side.';
