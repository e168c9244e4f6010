import type { Meeting } from '../domain/meetings/meeting';
import type { Api } from './client';
import type { ApiResult } from './result';
import type { RecognitionResponse } from './types';

export function recogniseMeeting(api: Api, meeting: Meeting): Promise<ApiResult<RecognitionResponse>> {
  const { organizer, attendees, start, end, series, isAllDay, isCancelled, isPrivate, hidesAttendees, isOrganizerCopy, showAs } = meeting;
  const body = {
    organizer, attendees: [...attendees], start, end, series, isAllDay, isCancelled, isPrivate, hidesAttendees, isOrganizerCopy, showAs,
  };
  return api.request((headers) => api.client.POST('/api/meetings/recognise', { headers, body }));
}
