// The only module that imports MSAL, so that MSAL becomes a script of its own, loaded after the first paint.
export {
  CacheLookupPolicy, createNestablePublicClientApplication, PublicClientApplication,
  type AccountInfo, type AuthenticationResult, type IPublicClientApplication,
} from '@azure/msal-browser';
