// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const digestsOff = {
  title: 'Los resúmenes están desactivados',
  text: 'Ves el estado de tus propias reuniones 1:1; nadie más lo ve, salvo la otra persona de cada 1:1.',
};
