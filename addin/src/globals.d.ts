/** True in the build for the Local host only; see build/build.mjs. */
declare const LOCAL_SIGN_IN: boolean;
