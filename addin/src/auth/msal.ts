// The only module that imports MSAL, so that MSAL gets its own script, loaded after the first paint.
export {
  CacheLookupPolicy, createNestablePublicClientApplication, PublicClientApplication,
  type AccountInfo, type AuthenticationResult, type IPublicClientApplication,
} from '@azure/msal-browser';
