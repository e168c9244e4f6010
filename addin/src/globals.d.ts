/** True in the build for the Local host only; see build/bundle.mjs. */
declare const LOCAL_SIGN_IN: boolean;

/** The version in package.json. */
declare const VERSION: string;

/** The tags of the languages other than English, for each of which this build has a folder; a formal form ends in -formal. */
declare const LANGUAGES: readonly string[];

/** Of this build, such as de-formal; English has none of its own, and is en. */
declare const FOLDER: string;

/** The language and the form of address of this build, as the server is asked for them: en, de-x-formal. */
declare const ACCEPTED_LANGUAGE: string;

/** Whether the language of this build addresses people in two forms, such as du and Sie. */
declare const HAS_TWO_FORMS: boolean;

/** Read by the bundler only. */
declare module '*.css' {}
