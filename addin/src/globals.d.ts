/** True in the build for the Local host only; see build/bundle.mjs. */
declare const LOCAL_SIGN_IN: boolean;

/** The version in package.json. */
declare const VERSION: string;
