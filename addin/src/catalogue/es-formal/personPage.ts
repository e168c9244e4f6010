// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const digestsOff = {
  title: 'Los resúmenes están desactivados',
  text: 'Usted ve el estado de sus propias reuniones 1:1; nadie más lo ve, salvo la otra persona de cada 1:1.',
};
