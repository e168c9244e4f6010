// The one place that names MSAL, so that it becomes a script of its own, fetched after the first paint.
export { CacheLookupPolicy, createNestablePublicClientApplication, PublicClientApplication, type AccountInfo, type AuthenticationResult, type IPublicClientApplication } from '@azure/msal-browser';
