// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
export * from './en/myAbsences';
