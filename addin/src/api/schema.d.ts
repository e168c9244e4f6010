// Generated from functions/Api/openapi.json by 'npm run api:generate'.
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Responds while the process is running */
        get: operations["isAlive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports whether each dependency is ready */
        get: operations["isReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows a page with a button that stops the digest; changes nothing */
        get: operations["askToUnsubscribe"];
        put?: never;
        /**
         * Stops the digest (RFC 8058)
         * @description The body must be the form List-Unsubscribe=One-Click.
         */
        post: operations["unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/graph/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receives notifications from Microsoft Graph about changed calendars
         * @description With validationToken, it only returns that token.
         */
        post: operations["takeNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/graph/lifecycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receives notifications from Microsoft Graph about its subscriptions
         * @description With validationToken, it only returns that token.
         */
        post: operations["takeLifecycleNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets my profile, manager, reports and settings */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes my settings */
        put: operations["changeMySettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/assistant-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what assistants did in my name, newest first
         * @description The last 14 days with calls; the export has those of 26 weeks. Nobody else can read it.
         */
        get: operations["listAssistantCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/recognise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recognises whether a meeting is a 1:1, what kind, and why
         * @description The request never includes the subject or the body. Nothing is stored.
         */
        post: operations["recogniseMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finds up to three times for our next 1:1
         * @description Within the working hours of both people, while the caller is free; the other person's calendar counts only if we may read it. Nothing is booked, and the contents of calendars are not revealed.
         */
        get: operations["findTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A calendar file (.ics) for our next 1:1, or for a series of one year
         * @description start is in UTC, minutes from 10 to 240. With everyDays (7, 14, 21 or 28) it repeats, at the same local time in zone (an IANA name; by default the caller's). The caller opens it in their calendar and sends the invite; we send nothing.
         */
        get: operations["downloadInvite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks my manager for a 1:1
         * @description They see it beside my name in their list, with times, and get one email. Asking again before we would usually meet changes nothing.
         */
        post: operations["askForOneOnOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists open requests for 1:1s: those from my reports, and mine to my manager
         * @description A request ends when a 1:1 is planned or has taken place, or when the two would usually have met.
         */
        get: operations["readRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coverage/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells me whether the 1:1s with my reports fit into my next four weeks
         * @description For the manager only; nothing is stored.
         */
        get: operations["readCapacity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the open actions of all my 1:1s, mine and the other people's, by due date
         * @description They are ticked off and changed in their pair: /api/pairs/{pair}/actions. Those with people who left are not listed.
         */
        get: operations["readMyActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Permanently deletes the data of a person who has left the directory; administrators only
         * @description Use the person's id in the directory; for people from a list, their last address. Refused while the person is still in the directory; until then only they can delete their data. What other people wrote is kept.
         */
        delete: operations["deleteDataOfWhoLeft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coverage/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows exactly what the digest will say about me, and who gets it
         * @description I can correct mistakes before my manager reads it.
         */
        get: operations["readMyCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/digest-mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what digests said about me, to whom and when, newest first
         * @description As a manager I see my figures as they were sent. As a report I see the status of my own 1:1s that went into my manager's count, never the count.
         */
        get: operations["listDigestMentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/digest/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Previews my digest as it would be sent now
         * @description The Accept header chooses JSON, HTML or plain text. Nothing is sent.
         */
        get: operations["previewDigest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/diagnosis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Checks what the installation needs; administrators only
         * @description Permissions, mailboxes, queues, subscriptions and the clock, each by a call that changes nothing and sends nothing.
         */
        get: operations["diagnose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets an overview of my 1:1s with somebody
         * @description Use the pair's id or the other person's email address.
         */
        get: operations["readPair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets observations about a manager's 1:1s with one report
         * @description They cover the last eight weeks and are private feedback for the manager, not a score.
         */
        get: operations["readSignals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/ladder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets the next question to offer for my 1:1 with one of my managers
         * @description It becomes a point of the agenda only if I add it. No digest and nobody else learns what was offered or skipped.
         */
        get: operations["offerLadder"];
        /**
         * Records that I added or skipped the offered question
         * @description Any other question changes nothing.
         */
        put: operations["recordLadder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Chooses my template for our 1:1s, or goes back to automatic choice
         * @description The other person can choose a different one. My choice takes effect with the next prepared agenda.
         */
        put: operations["chooseTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/agenda-language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Chooses the language of our agendas for both of us, or goes back to that of whoever organises the 1:1
         * @description It takes effect with the next prepared agenda. What is already written stays. With If-Match, it changes the language only if the version is still current.
         */
        put: operations["chooseAgendaLanguage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/preparation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Turns automatic agendas on or off for my recurring 1:1s with this person
         * @description This covers every series we have, but not one-off 1:1s. It applies to my side only, starting with the next 1:1 that is due. Agendas already in invites stay there.
         */
        put: operations["preparePair"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the pair's notes that I may read, newest first
         * @description For the next page, send `next` as `after`. With `q`, returns only those that contain every word. With If-None-Match, the response is 304 while nothing has changed.
         */
        get: operations["browseNotes"];
        put?: never;
        /** Adds a note */
        post: operations["writeNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets a note */
        get: operations["readNote"];
        /** Replaces a note; only its author can */
        put: operations["reviseNote"];
        post?: never;
        /** Deletes a note permanently; only its author can */
        delete: operations["deleteNote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the pair's action items that I may read, newest first
         * @description For the next page, send `next` as `after`. With `q`, returns only those that contain every word. With If-None-Match, the response is 304 while nothing has changed.
         */
        get: operations["browseActions"];
        put?: never;
        /** Adds an action item */
        post: operations["writeAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets an action item */
        get: operations["readAction"];
        /** Replaces an action item; only its author can */
        put: operations["reviseAction"];
        post?: never;
        /** Deletes an action item permanently; only its author can */
        delete: operations["deleteAction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/actions/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ticks off or reopens an action item; either person can */
        put: operations["completeAction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/agendas/{start}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the agenda of the 1:1 that starts at this time */
        get: operations["readAgenda"];
        /**
         * Prepares the agenda, or switches it to another template
         * @description Calling it again does not create a second agenda. With If-Match, it changes the agenda only if the ETag is still current.
         */
        put: operations["prepareAgenda"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/agendas/{start}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows the agenda that would be prepared from this template, or from the one that fits best; saves nothing */
        post: operations["previewAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/agendas/{start}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts the agenda into the invite, in the organiser's calendar
         * @description Replaces an agenda that is already there and does not touch the online meeting. Exchange emails the update to the other attendee.
         */
        post: operations["inviteWithAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/agendas/{start}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the items of this agenda, including those still open from earlier ones
         * @description With If-None-Match, the response is 304 while nothing has changed.
         */
        get: operations["readItems"];
        /**
         * Replaces all items on this agenda at once
         * @description Items are kept in the order given. Items that are only on other agendas are not affected. Nobody can change or remove what the other person wrote.
         */
        put: operations["replaceItems"];
        /**
         * Adds an item
         * @description Applies to the current version. With If-Match, a request for an older version is refused, and the response contains the current one to merge with.
         */
        post: operations["addItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/agendas/{start}/items/{item}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rewords, ticks off, reopens, postpones or reorders an item
         * @description Applies to the current version. With If-Match, a request for an older version is refused, and the response contains the current one to merge with.
         */
        post: operations["editItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/agendas/{start}/items/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes an item permanently; only its author can
         * @description Applies to the current version. With If-Match, a request for an older version is refused, and the response contains the current one to merge with.
         */
        delete: operations["removeItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the agenda templates, in library order */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one template with its source file */
        get: operations["readTemplate"];
        /**
         * Adds or replaces one of the organisation's templates; template editors only
         * @description An invalid template is refused with the line and reason of each error.
         */
        put: operations["saveTemplate"];
        post?: never;
        /**
         * Deletes one of the organisation's templates; template editors only
         * @description If it replaced a built-in template, that one is used again.
         */
        delete: operations["deleteTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coaching/week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets my one thing for this week
         * @description An idea, an opener, something to read or a statement to judge. Nothing is repeated within a year.
         */
        get: operations["readWeeklyItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coaching/ideas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists ideas for better 1:1s and better feedback */
        get: operations["listIdeas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coaching/openers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists opening lines for 1:1s, by occasion */
        get: operations["listOpeners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coaching/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists recommended reading about 1:1s */
        get: operations["listReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coaching/walkthrough": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets a walkthrough of a good 1:1, minute by minute */
        get: operations["readWalkthrough"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coaching/exercise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the exercise 'Could it have been an email?': statements to judge, with answers and reasons */
        get: operations["readExercise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coaching/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists questions to ask a manager about how their 1:1s are going */
        get: operations["listQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coaching/workshop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets a workshop of 75 minutes for ten managers
         * @description Its plan, role cards with two sides, and sheets to print.
         */
        get: operations["readWorkshop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coaching/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets my practice partners for this round
         * @description Partners are managers who report to the same person as I do.
         */
        get: operations["readPractice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coaching/six-weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets where I am in the six weeks for a new manager
         * @description Nobody else can see that they exist for me.
         */
        get: operations["readSixWeeks"];
        /** Begins the six weeks, or begins them anew */
        put: operations["beginSixWeeks"];
        post?: never;
        /** Ends the six weeks and forgets that I began */
        delete: operations["endSixWeeks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coaching/six-weeks/{number}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ticks off the current step
         * @description Any other step changes nothing.
         */
        put: operations["tickOffSixWeeks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coaching/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists my managers who are due a check-in about how their 1:1s are going
         * @description The longest overdue come first.
         */
        get: operations["listCheckIns"];
        put?: never;
        /**
         * Records a check-in
         * @description We record only that it took place, never what was said. Two check-ins on the same day count as one.
         */
        post: operations["recordCheckIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports all my data in one document */
        get: operations["exportMyData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Deletes all my data permanently
         * @description What other people wrote is kept. If I have stopped the digest, it stays stopped.
         */
        delete: operations["deleteMyData"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/ids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists which ids are said to be one person, and what they said; administrators only */
        get: operations["listIds"];
        put?: never;
        /**
         * Proposes that a former id is the same person as somebody in the directory; administrators only, never for themselves
         * @description It has no effect until the person confirms it. Then figures are those of both ids; what was written under the former id opens pair by pair, when the other of the two has confirmed it, too.
         */
        post: operations["proposeId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/ids/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends a proposal, also a confirmed one; administrators only
         * @description What was opened stays open.
         */
        delete: operations["withdrawId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/ids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what I am asked about former ids: whether one was mine, or that of somebody I wrote with */
        get: operations["readIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/ids/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirms that a former id was mine, or opens what I share with it to the person who says it was theirs */
        put: operations["answerId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists when I am away, as I or my organisation entered it
         * @description Calendars are not in this list. Nobody else can read it; others see only the resulting status.
         */
        get: operations["readMyAbsences"];
        put?: never;
        /**
         * Enters an absence of mine for all my 1:1s, without a reason
         * @description It takes effect at once. Entering the same days again changes nothing.
         */
        post: operations["addMyAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes an absence of mine, whoever entered it
         * @description One that the organisation entered then has no effect, also if it enters the same days again.
         */
        delete: operations["removeMyAbsence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the absences that the organisation has entered; administrators only
         * @description Not those that people entered themselves or that are in calendars, nor what people took out.
         */
        get: operations["listAbsences"];
        /**
         * Replaces the absences that the organisation has entered for some people; administrators only
         * @description For at most 200 people at once; nobody is changed if anything is wrong. Each person sees what was entered about them, and can remove it.
         */
        put: operations["replaceAbsences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/cadence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets how often we have agreed to meet
         * @description It applies once both have confirmed it: a longer interval at once, a shorter one from the next 1:1. Until then, the previous one still applies.
         */
        put: operations["agreeCadence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the corrections that either person has made, and what each one changes
         * @description Only the two people can read them. Others see only the resulting figures.
         */
        get: operations["readCorrections"];
        put?: never;
        /**
         * Records what the calendar cannot know: time away, a 1:1 held without an invite or not held, which meeting is the 1:1
         * @description A correction about a meeting covers its whole series, but only in the figures: we do not write into an invite that goes to anybody else.
         */
        post: operations["correctPair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/corrections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraws my correction, as if it had never been made */
        delete: operations["withdrawCorrection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs/{pair}/corrections/{id}/contest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Contests a correction by the other person, or agrees with it again
         * @description A contested correction has no effect until both people agree.
         */
        put: operations["contestCorrection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/poison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists failed work with the reasons; administrators only
         * @description At most 32 messages from each queue, oldest first. Ids and reasons only, never what somebody wrote.
         */
        get: operations["listPoison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/poison/{queue}/{id}/put-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Queues failed work again; administrators only
         * @description Repeating work is harmless, so retry as soon as the cause is fixed.
         */
        post: operations["putPoisonBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/poison/{queue}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes failed work; administrators only */
        delete: operations["discardPoison"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Days on which somebody is away. There is no field for a reason. */
        AbsenceRequest: {
            firstDay: null | components["schemas"]["LocalDate"];
            lastDay: null | components["schemas"]["LocalDate"];
        };
        AbsenceResponse: {
            /** @description The first day away. */
            firstDay: components["schemas"]["LocalDate"];
            /** @description The last day away. */
            lastDay: components["schemas"]["LocalDate"];
            enteredAt: null | components["schemas"]["Instant"];
        };
        /** @enum {unknown} */
        ActionOwner: "author" | "partner" | null;
        ActionRequest: {
            /** @description Markdown, at most 64 KiB. */
            text: null | string;
            owner: null | components["schemas"]["ActionOwner"];
            /**
             * Format: date
             * @description The due date.
             * @example 2026-11-23
             */
            due?: string;
            /**
             * Format: date-time
             * @description The start of the 1:1 that it belongs to.
             * @example 2026-11-23T08:00:00Z
             */
            occurrence?: string;
            /** @description Optional: 32 hexadecimal digits, so that a repeated request is saved only once. */
            id?: null | string;
        };
        ActionResponse: {
            /** @description Id of the person responsible for it. */
            owner: string;
            due: null | components["schemas"]["LocalDate"];
            doneAt: null | components["schemas"]["Instant"];
            /** @description Id of the person who ticked it off. */
            doneBy: null | string;
        };
        AddItemRequest: {
            /** @description One line of Markdown, at most 1,000 characters. */
            text: null | string;
            /**
             * @description Chosen by the client, so that a repeated request adds the item only once: 1 to 64 letters, digits or hyphens. If null, the server
             *     chooses one.
             */
            id?: null | string;
        };
        AgendaLanguageRequest: {
            /** @description The tag of the language; an empty string or null to use that of whoever organises the 1:1. */
            language: null | string;
        };
        AgendaLanguageResponse: {
            /** @description The tag of the language that one of the two chose; null for that of whoever organises the 1:1. */
            chosen: null | string;
            /** @description The tags to choose from. */
            choices: string[];
            /** @description The version of all items of the pair; it can be sent back in If-Match, in quotes. */
            version: string;
        };
        AgendaResponse: {
            /** @description When the 1:1 starts. */
            start: components["schemas"]["Instant"];
            /** @description Id of the person who leads it; the template is written from their point of view. */
            lead: string;
            /** @description The template that it was prepared from. */
            template: components["schemas"]["TemplateSummary"];
            /** @description Deprecated: `reason` as a sentence, in the language of the request. */
            why: null | string;
            /** @description Advice as HTML paragraphs; only the lead gets it. */
            coachingNote: string[];
            /** @description A question about how the report's own 1:1s are going; null when none is due. */
            checkIn: null | string;
            /** @description The points that the two people have added. */
            items: components["schemas"]["ItemsResponse"];
            /** @description The sections of the template, filled in. */
            sections: components["schemas"]["AgendaSectionResponse"][];
            /** @description The whole agenda as sanitised HTML, for an invite. */
            html: string;
            /** @description The whole agenda as Markdown. */
            markdown: string;
            /** @description The whole agenda as plain text. */
            text: string;
            reason: null | components["schemas"]["TemplateReason"];
            /** @description The tag of the language in which both people read it. */
            language: string;
        };
        AgendaSectionResponse: {
            /** @description The section's heading. */
            title: string;
            /**
             * Format: int32
             * @description How many minutes it should take; null when the template does not say.
             */
            minutes: null | number;
            /** @description Its prompts as HTML. */
            prompts: string[];
        };
        /**
         * @description Something about the agendas that the manager may want to act on.
         * @enum {unknown}
         */
        AgendaSignal: "fewByReport" | "rarelyReady" | "carriedLong" | "couldBeEmail";
        /** @description Something to read or listen to. We provide the link only; the text belongs to its author. */
        Article: {
            /** @description Stable, in kebab-case. */
            id: string;
            /** @description As its author wrote it. */
            title: string;
            /** @description Who wrote it. */
            author: string;
            /**
             * Format: uri
             * @description Its address.
             */
            link: string;
            /** @description Who gets most out of it; at least one. */
            for: components["schemas"]["CoachingRole"][];
            /** @description One line: what readers get out of it. */
            why: string;
            /** @description The day on which a public search last found the page, or a page that links to exactly this address. */
            found: components["schemas"]["LocalDate"];
            /**
             * @description The tag of the language that the page is in: English, or that of the list.
             * @default en
             */
            language: string;
        };
        AssistantCallResponse: {
            /** @description When the assistant asked for it. */
            at: components["schemas"]["Instant"];
            /** @description What it asked for. */
            deed: components["schemas"]["AssistantDeed"];
            with: null | components["schemas"]["PersonResponse"];
        };
        /**
         * @description What an assistant can do. The names are stored.
         * @enum {unknown}
         */
        AssistantDeed: "listedOneOnOnes" | "readAgenda" | "listedActions" | "readMentions" | "foundTimes" | "addedPoint" | "completedAction" | "proposedTime";
        AttendeeRequest: {
            /** @description The address that Outlook has. */
            address: null | string;
            /** @description The name that Outlook shows. */
            name?: null | string;
            /** @description Whether the attendee is required, optional, a resource or a group. */
            type?: components["schemas"]["AttendeeType"];
            /** @description What the attendee answered. */
            response?: components["schemas"]["AttendeeResponse"];
            /** @description The address of the person who comes instead; null if nobody does, or it is not known. */
            delegatedTo?: null | string;
        };
        /**
         * @description The latest response to the invitation.
         * @default none
         * @enum {unknown}
         */
        AttendeeResponse: "none" | "accepted" | "tentative" | "declined" | "delegated";
        /**
         * @description Whether the attendee is required, optional, included for information only, a resource or a group.
         * @default required
         * @enum {unknown}
         */
        AttendeeType: "required" | "optional" | "informed" | "resource" | "group";
        BusyResponse: {
            /** @description When the caller's own entry starts. */
            start: components["schemas"]["Instant"];
            /** @description When it ends. */
            end: components["schemas"]["Instant"];
        };
        CadenceRequest: {
            /**
             * Format: int32
             * @description 7, 14, 21 or 28.
             */
            days: null | number;
        };
        /** @enum {unknown} */
        CalendarFault: "notFound" | "accessDenied" | "unavailable" | "damaged" | null;
        CapacityResponse: {
            /** @description Null when it is not known. */
            fits: null | boolean;
            /**
             * Format: int32
             * @description When it does not fit: how many people report to the caller; otherwise null.
             */
            reports: null | number;
            /**
             * Format: int32
             * @description How much time their 1:1s take in four weeks, at half an hour each.
             */
            neededMinutes: null | number;
            /**
             * Format: int32
             * @description How much of the caller's working hours in the next four weeks is free.
             */
            freeMinutes: null | number;
            /**
             * Format: int32
             * @description How often everybody could be met: 7, 14, 21 or 28 days; null if not even that fits.
             */
            fittingDays: null | number;
        };
        /**
         * @description What the status of a pair depends on besides the date. The order is that of what is stored, so new ones come last.
         * @enum {unknown}
         */
        ChangeCause: "calendar" | "absence" | "correction" | "cadence" | "reportingLine" | "readability" | "policy";
        ChangedPairResponse: {
            /** @description The report. */
            report: components["schemas"]["PersonResponse"];
            /** @description The status in the digest. */
            status: components["schemas"]["CoverageStatus"];
            /** @description Why it is worse than in the preview. */
            change: components["schemas"]["StatusChangeResponse"];
        };
        CheckInQuestionResponse: {
            /** @description Used in digest links. */
            id: string;
            /** @description The question, word for word. */
            text: string;
        };
        CheckInRequest: {
            /** @description The manager who was asked, by email address or pair id. */
            manager: null | string;
            /**
             * Format: date
             * @description The day on which they were asked; defaults to today.
             * @example 2026-11-23
             */
            on?: string;
        };
        CheckInResponse: {
            /** @description The last day on which they were asked. */
            last: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description How many times they have been asked so far.
             */
            times: number;
        };
        /**
         * @description Who a piece of content is for: their role in the 1:1.
         * @enum {unknown}
         */
        CoachingRole: "report" | "manager" | "managerOfManagers" | "peer";
        ContestRequest: {
            /** @description True to contest it, false to agree with it again. */
            contested: null | boolean;
        };
        CorrectedCountResponse: {
            /**
             * Format: int32
             * @description Direct reports on track.
             */
            covered: number;
            /**
             * Format: int32
             * @description Direct reports who count.
             */
            of: number;
        };
        /** @description What changed, as the two people in the pair see it. It is returned once the figure has been recomputed. */
        CorrectedPairResponse: {
            /** @description The state of their 1:1s before. */
            before: components["schemas"]["MeetingsResponse"];
            /** @description The state of their 1:1s now. */
            meetings: components["schemas"]["MeetingsResponse"];
            /** @description All corrections of the pair, in chronological order. */
            corrections: components["schemas"]["CorrectionResponse"][];
        };
        /** @enum {unknown} */
        CorrectionKind: "away" | "heldWithoutInvite" | "agreedCadence" | "didNotTakePlace" | "ourMeeting" | "notOurMeeting" | "private";
        /** @description Something that one of the two people in a pair knows and the calendar does not. */
        CorrectionRequest: {
            kind: null | components["schemas"]["CorrectionKind"];
            /**
             * Format: date
             * @description For `away`: the first day away.
             * @example 2026-11-23
             */
            from?: string;
            /**
             * Format: date
             * @description For `away`: the first day back.
             * @example 2026-11-23
             */
            back?: string;
            /**
             * Format: date-time
             * @description For `heldWithoutInvite`: when the 1:1 started.
             * @example 2026-11-23T08:00:00Z
             */
            start?: string;
            /**
             * Format: date-time
             * @description For `heldWithoutInvite`: when the 1:1 ended.
             * @example 2026-11-23T08:00:00Z
             */
            end?: string;
            who?: null | components["schemas"]["OneOfTwo"];
            /**
             * Format: date
             * @description For `didNotTakePlace`: the day, in the manager's time zone, on which the 1:1 in the calendar did not take place.
             * @example 2026-11-23
             */
            day?: string;
            /** @description For `ourMeeting` and `notOurMeeting`: the key of the meeting or series, as in `inCalendar`. */
            meeting?: null | string;
        };
        /** @description A correction as the two people in the pair see it; nobody else sees it. */
        CorrectionResponse: {
            /** @description Its id, for paths. */
            id: string;
            /** @description The kind of correction. */
            kind: components["schemas"]["CorrectionKind"];
            /** @description Who made it. */
            by: components["schemas"]["PersonResponse"];
            /** @description Whether the caller made it, and so can withdraw it; otherwise the caller can contest it. */
            mine: boolean;
            /** @description When it was made. */
            madeAt: components["schemas"]["Instant"];
            away: null | components["schemas"]["PersonResponse"];
            from: null | components["schemas"]["LocalDate"];
            back: null | components["schemas"]["LocalDate"];
            start: null | components["schemas"]["Instant"];
            end: null | components["schemas"]["Instant"];
            day: null | components["schemas"]["LocalDate"];
            /** @description For `ourMeeting` and `notOurMeeting`: the key of the meeting or series. */
            meeting: null | string;
            example: null | components["schemas"]["Instant"];
            /** @description For `ourMeeting` and `notOurMeeting`: it is a series. */
            inSeries: null | boolean;
            /**
             * Format: int32
             * @description For `agreedCadence`: 7, 14, 21 or 28.
             */
            days: null | number;
            contestedAt: null | components["schemas"]["Instant"];
            /** @description For `agreedCadence` and `private`: the other person has not confirmed it yet, so what applied before still applies. */
            waiting: boolean;
            /** @description For `agreedCadence`: entered in an earlier version, so it applies although the other person has not confirmed it. */
            enteredAlone: boolean;
            with: null | components["schemas"]["CoverageStatus"];
            without: null | components["schemas"]["CoverageStatus"];
        };
        CountsResponse: {
            /**
             * Format: int32
             * @description Direct reports who are on track.
             */
            covered: number;
            /**
             * Format: int32
             * @description All direct reports except those who are new, away or not known; null if there are fewer than five and some are not counted.
             */
            of: null | number;
            /**
             * Format: int32
             * @description Direct reports whose next 1:1 is up to a week late.
             */
            slipping: number;
            /**
             * Format: int32
             * @description Direct reports whose next 1:1 is more than a week late.
             */
            overdue: number;
            /**
             * Format: int32
             * @description Direct reports with no 1:1 at all.
             */
            never: number;
            /**
             * Format: int32
             * @description Direct reports who are new; null if there are fewer than five and some are not counted.
             */
            newInRole: null | number;
            /**
             * Format: int32
             * @description Direct reports who are away, or whose manager is; null if there are fewer than five and some are not counted.
             */
            away: null | number;
            /**
             * Format: int32
             * @description Direct reports whose status cannot be read from the calendar; null if there are fewer than five and some are not counted.
             */
            notKnown: null | number;
            /** @description Some of fewer than five direct reports are new, away or not known; which of these is not revealed. */
            someDoNotCount: boolean;
        };
        /** @description A manager's figures, in the only form in which others may see them. */
        CoverageResponse: {
            /** @description The manager's direct reports by status. */
            counts: components["schemas"]["CountsResponse"];
            /** @description Rising, falling or steady over the last eight weeks. */
            trend: components["schemas"]["TrendDirection"];
            /** @description The last eight weeks, oldest first. */
            weeks: components["schemas"]["WeekResponse"][];
            skipLevel: null | components["schemas"]["MetResponse"];
            peers: null | components["schemas"]["MetResponse"];
        };
        /**
         * @description The status of a manager's 1:1s with one direct report at a given time. Each report has exactly one status.
         * @enum {unknown}
         */
        CoverageStatus: "covered" | "slipping" | "overdue" | "never" | "newInRole" | "away" | "notKnown";
        DependencyResponse: {
            name: string;
            ready: boolean;
        };
        DigestManagerResponse: {
            /** @description The manager. */
            person: components["schemas"]["PersonResponse"];
            /**
             * Format: int32
             * @description 0 for the caller, 1 for those who report to them, and so on.
             */
            level: number;
            figures: null | components["schemas"]["CoverageResponse"];
            fault: null | components["schemas"]["CalendarFault"];
            /** @description Empty unless the organisation's policy allows names. */
            namedReports: string[];
        };
        /** @description What one digest said about the caller. */
        DigestMentionResponse: {
            /** @description The ISO week, for example 2026-W48. */
            week: string;
            /** @description When it was sent. */
            sentAt: components["schemas"]["Instant"];
            to: null | components["schemas"]["PersonResponse"];
            /** @description True for the caller's figures as a manager, false for a pair of the caller and their manager. */
            asManager: boolean;
            counts: null | components["schemas"]["CountsResponse"];
            pair: null | components["schemas"]["MentionedPairResponse"];
            correctedSince?: null | components["schemas"]["CorrectedCountResponse"];
            /**
             * @description The manager's pairs that are worse than in the preview twelve hours before, and what had changed, which only the manager sees.
             *     Without people who have left.
             */
            changed?: components["schemas"]["ChangedPairResponse"][];
        };
        /** @description This week's digest as figures. */
        DigestResponse: {
            /** @description The ISO week, for example 2026-W48. */
            week: string;
            /** @description The subject of the email. */
            subject: string;
            /** @description When the figures were taken. */
            asOf: components["schemas"]["Instant"];
            /** @description The caller's own figures. */
            own: components["schemas"]["DigestManagerResponse"];
            /** @description The managers below the caller, each followed by those below them; never ranked. */
            managers: components["schemas"]["DigestManagerResponse"][];
            oneThing: null | components["schemas"]["OneThingResponse"];
            ownFirst: null | components["schemas"]["PersonResponse"];
            /** @description An idea to pass on. */
            idea: components["schemas"]["IdeaResponse"];
        };
        DoneRequest: {
            done: null | boolean;
        };
        DueCheckInResponse: {
            /** @description The manager to ask. */
            with: components["schemas"]["PartnerResponse"];
            lastAsked: null | components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description How many times they have been asked so far.
             */
            timesAsked: number;
            /** @description The id of the question. */
            questionId: null | string;
            /** @description A question that fits their figures; null when the figures are not known. */
            question: null | string;
        };
        /** @example 336:00:00 */
        Duration: string;
        EditItemRequest: {
            edit: null | components["schemas"]["ItemEdit"];
            /** @description The new text, for `reword` only. */
            text?: null | string;
            /** @description For `placeBefore` only: id of the item to place it before; null to place it last. */
            before?: null | string;
        };
        /** @description The result of checking one thing that the installation needs. */
        FindingResponse: {
            /** @description What was checked, in the language that the request asks for. */
            part: string;
            /** @description What is wrong; null if it is in place. */
            fault: null | string;
            /** @description What to do about it; null if it is in place. */
            remedy: null | string;
            partMessage: null | components["schemas"]["MessageResponse"];
            faultMessage: null | components["schemas"]["MessageResponse"];
            remedyMessage: null | components["schemas"]["MessageResponse"];
        };
        FittingTemplateResponse: {
            /** @description The id of the template. */
            id: string;
            /** @description Its title. */
            title: string;
            /** @description Deprecated: `reason` as a sentence, in the language of the request. */
            why: string;
            reason?: null | components["schemas"]["TemplateReason"];
        };
        /** @enum {unknown} */
        FormOfAddress: "familiar" | "formal" | null;
        HealthResponse: {
            status: string;
        };
        HintResponse: {
            /** @description A stable id. */
            id: string;
            /** @description The signal that it belongs to. */
            signal: components["schemas"]["AgendaSignal"];
            /** @description What we noticed, without blame. */
            see: string;
            /** @description One thing to try. */
            attempt: string;
        };
        IdAnswerRequest: {
            /** @description True to confirm it. */
            agrees: null | boolean;
        };
        /**
         * @description What sort of idea it is.
         * @enum {unknown}
         */
        IdeaKind: "feedback" | "template" | "reading" | "practice";
        IdeaResponse: {
            /** @description A stable id. */
            id: string;
            /** @description What it is. */
            kind: components["schemas"]["IdeaKind"];
            /** @description Who can use it. */
            for: components["schemas"]["CoachingRole"][];
            /** @description A few words. */
            title: string;
            /** @description What it is and why it works. */
            text: string;
            /** @description When to use it; null for something to read. */
            when: null | string;
            /** @description Words to say; null for something to read. */
            say: null | string;
            /** @description What to do with the answer; null for something to read. */
            then: null | string;
            /**
             * Format: uri
             * @description Where to read more.
             */
            link: null | string;
        };
        IdProposalRequest: {
            /** @description The id or address of somebody in the directory. */
            person: null | string;
            /** @description The id that they had before; for people from a list, also their last address of that time. */
            former: null | string;
        };
        /** @description Which two ids are said to be one person, for administrators. Not who opened what. */
        IdProposalResponse: {
            /** @description The id of the proposal, for paths. */
            id: string;
            /** @description The person's id today. */
            person: string;
            /** @description The id that they had before. */
            former: string;
            /** @description Their name at that time, where it is known. */
            formerName: null | string;
            /** @description The administrator; null after their data was deleted. */
            proposedBy: null | string;
            /** @description When it was proposed. */
            proposedAt: components["schemas"]["Instant"];
            /** @description What the person says; null until they do. */
            confirmed: null | boolean;
        };
        IdQuestionResponse: {
            /** @description The id of the proposal, for paths. */
            id: string;
            who: null | components["schemas"]["PersonResponse"];
            /** @description Their name at that time, where it is known. */
            formerName: null | string;
        };
        IdQuestionsResponse: {
            /** @description First those about the caller, then those about others. */
            questions: components["schemas"]["IdQuestionResponse"][];
        };
        /**
         * Format: date-time
         * @example 2026-11-23T08:00:00Z
         */
        Instant: string;
        /**
         * @description The result of putting an agenda into its invite.
         * @enum {unknown}
         */
        InviteOutcome: "written" | "alreadyThere" | "leftAlone" | "entangled" | "notAsked" | "noInvite" | "private" | "over" | "beingWritten" | "notWritable" | "notConnected";
        /** @description Who or what receives an invite besides the two people of a 1:1 and rooms. */
        InviteRecipient: {
            /** @description What it is. */
            kind: components["schemas"]["InviteRecipientKind"];
            /** @description As the directory or the invite names it; otherwise its address. */
            name: string;
        };
        /**
         * @description A recipient of an invite.
         * @enum {unknown}
         */
        InviteRecipientKind: "person" | "foundByName" | "notetaker" | "calendarRelay" | "loggingAddress" | "group" | "unknown";
        InviteResponse: {
            /** @description The result. */
            outcome: components["schemas"]["InviteOutcome"];
            /** @description True when the agenda was written once, for the whole series. */
            forSeries: boolean;
            /** @description Deprecated: `recipients` as sentences, in the language of the request. */
            alsoReceivedBy: string[];
            /** @description Who or what receives the invite besides the two people and rooms. If anybody does, only a link is put into it. */
            recipients?: components["schemas"]["InviteRecipient"][];
        };
        /** @enum {unknown} */
        ItemEdit: "reword" | "tickOff" | "reopen" | "moveToNextTime" | "bringBack" | "placeBefore" | null;
        /**
         * @description Where an agenda shows an item.
         * @enum {unknown}
         */
        ItemPlace: "open" | "done" | "movedOn";
        ItemResponse: {
            /** @description Unique within the pair. */
            id: string;
            /** @description One line of Markdown. */
            text: string;
            /** @description Id of the author, the only one who can reword or remove it. */
            author: string;
            /** @description Open, done, or postponed to the next 1:1. */
            place: components["schemas"]["ItemPlace"];
            /**
             * Format: int32
             * @description The number of earlier agendas on which it was open.
             */
            timesCarried: number;
            /** @description When it was added. */
            writtenAt: components["schemas"]["Instant"];
        };
        ItemsResponse: {
            /** @description The items in order. */
            items: components["schemas"]["ItemResponse"][];
            /** @description The version of all items of the pair; send it back in If-Match, in quotes. */
            version: string;
        };
        JsonNode: unknown;
        JsonObject: Record<string, never>;
        KeyValuePairOfstringAndStringValues: {
            key: null | string;
            value: string[];
        };
        /** @enum {unknown} */
        LadderOccasion: "neverOne" | "neverMost" | "overdueOne" | "overdueSeveral" | "slipping" | "newReport" | "rising" | "allOnTrack" | "afterPractice" | null;
        LadderRequest: {
            occasion: null | components["schemas"]["LadderOccasion"];
            step: null | components["schemas"]["LadderStep"];
            on: null | components["schemas"]["LocalDate"];
            /**
             * @description True if it became a point of the agenda, false if it was skipped.
             * @default false
             */
            taken: boolean;
        };
        /** @description The question to offer for a 1:1; all null for none. */
        LadderResponse: {
            occasion?: null | components["schemas"]["LadderOccasion"];
            step?: null | components["schemas"]["LadderStep"];
            /** @description The question, ready for the agenda. */
            text?: null | string;
        };
        /** @enum {unknown} */
        LadderStep: "open" | "dig" | "try" | "later" | null;
        LineResponse: {
            /** @description The status of the pair: covered means on track, never means none yet. */
            status: components["schemas"]["CoverageStatus"];
            /**
             * Format: int32
             * @description The agreed number of days between 1:1s, or the default.
             */
            cadenceDays: number;
            /** @description Whether the two have agreed on it; otherwise it is the default. */
            isCadenceAgreed: boolean;
            typicalInterval: null | components["schemas"]["Duration"];
            /**
             * Format: int32
             * @description The interval in days at which the two people meet without having agreed on it; null when there is none, or when it
             *     already applies.
             */
            foundCadenceDays?: null | number;
            calledOff?: null | components["schemas"]["Instant"];
        };
        /**
         * Format: date
         * @example 2026-11-23
         */
        LocalDate: string;
        /** @example 2026-11-23T09:00:00 */
        LocalDateTime: string;
        /** @description What Outlook knows about a meeting, without its subject and body, which are never sent. */
        MeetingRequest: {
            organizer: null | components["schemas"]["AttendeeRequest"];
            /** @description At most 500 attendees. */
            attendees: null | components["schemas"]["AttendeeRequest"][];
            start: null | components["schemas"]["Instant"];
            end: null | components["schemas"]["Instant"];
            /** @description Id of the series; null for a one-off meeting. */
            series?: null | string;
            /**
             * @description Whether it lasts all day.
             * @default false
             */
            isAllDay: boolean;
            /**
             * @description Whether it was cancelled.
             * @default false
             */
            isCancelled: boolean;
            /**
             * @description Whether it is marked as private.
             * @default false
             */
            isPrivate: boolean;
            /**
             * @description Whether the organiser hides the list of attendees.
             * @default false
             */
            hidesAttendees: boolean;
            /**
             * @description Whether it is in the organiser's own calendar.
             * @default false
             */
            isOrganizerCopy: boolean;
            /** @description How the calendar shows the time. */
            showAs?: components["schemas"]["ShowAs"];
        };
        MeetingsResponse: {
            /** @description False when no calendar could be read; last and next are then null. */
            known: boolean;
            fault: null | components["schemas"]["CalendarFault"];
            last: null | components["schemas"]["Instant"];
            next: null | components["schemas"]["Instant"];
            line: null | components["schemas"]["LineResponse"];
            lastStart: null | components["schemas"]["Instant"];
        };
        MentionedPairResponse: {
            manager: null | components["schemas"]["PersonResponse"];
            /** @description The status of their 1:1s. */
            status: components["schemas"]["CoverageStatus"];
            change?: null | components["schemas"]["StatusChangeResponse"];
        };
        MeResponse: {
            /** @description The caller. */
            person: components["schemas"]["PersonResponse"];
            /** @description IANA id of the caller's time zone, in which their digest is due on Monday morning. */
            timeZone: string;
            /** @description Whether anybody reports to the caller. */
            isManager: boolean;
            /** @description Whether the caller is a manager of managers, who get the weekly digest unless they stop it. */
            getsDigest: boolean;
            /** @description The caller's additional roles. */
            roles: string[];
            manager: null | components["schemas"]["PartnerResponse"];
            /** @description The caller's direct reports by name. */
            reports: components["schemas"]["PartnerResponse"][];
            /** @description The caller's settings. */
            settings: components["schemas"]["SettingsResponse"];
            /** @description Whether this installation can put agendas into saved invites. */
            changesInvites: boolean;
            /** @description How the caller is addressed in texts that only they read: as they chose, or else as the organisation does. */
            address: components["schemas"]["FormOfAddress"];
            /** @description Where the caller's own assistants reach us; null if the organisation does not allow assistants. */
            assistantAddress?: null | string;
        };
        /** @description A sentence in no language. */
        MessageResponse: {
            /** @description Which sentence, such as `diagnosis.graphRefused`. */
            code: string;
            /** @description What is inserted in it, by name. A sentence within the sentence is an object with a code and arguments. */
            arguments: components["schemas"]["JsonObject"];
        };
        MetResponse: {
            /**
             * Format: int32
             * @description How many people they had a 1:1 with; null when the group is too small to give a number.
             */
            people: null | number;
            /** @description Whether they had a 1:1 with anybody in the group. */
            some: boolean;
            /** @description Where no number is given: they had one with more than half of the group. */
            most?: boolean;
        };
        MyAbsenceResponse: {
            /** @description Its id, for paths. */
            id: string;
            /** @description The first day away. */
            firstDay: components["schemas"]["LocalDate"];
            /** @description The last day away. */
            lastDay: components["schemas"]["LocalDate"];
            /** @description The organisation entered it, not the caller, who can remove it all the same. */
            byOrganisation: boolean;
        };
        MyAbsencesResponse: {
            /** @description By first day. They count for all of the caller's 1:1s. */
            absences: components["schemas"]["MyAbsenceResponse"][];
        };
        MyActionResponse: {
            /** @description The other of the two. */
            with: components["schemas"]["PartnerResponse"];
            /** @description The action. */
            entry: components["schemas"]["NotebookEntryResponse"];
        };
        MyActionsResponse: {
            /** @description Those with a due date first. */
            items: components["schemas"]["MyActionResponse"][];
        };
        MyCoverageResponse: {
            /** @description False when nobody reports to the caller; then no digest mentions them. */
            isManager: boolean;
            /**
             * @description Deprecated: what the digest says about the caller, in the language of the request. `figures`, `fault`,
             *     `notReadSince` and `namedReports` give the same as data.
             */
            digestSays: string[];
            /** @description The people whose digest says it. */
            seenBy: components["schemas"]["PersonResponse"][];
            figures: null | components["schemas"]["CoverageResponse"];
            fault: null | components["schemas"]["CalendarFault"];
            /** @description The caller's 1:1s with each report, which either of the two can correct. */
            pairs: components["schemas"]["MyPairResponse"][];
            /** @description False when nobody sees the caller's figures, because an administrator has not turned digests on for them. */
            digestsOn: boolean;
            /** @description The reports whom the digest names as waiting for a 1:1; empty unless the organisation's policy allows names. */
            namedReports?: string[];
            notReadSince?: null | components["schemas"]["Instant"];
            digestDue?: null | components["schemas"]["Instant"];
            withManager?: null | components["schemas"]["MyPairResponse"];
        };
        MyPairResponse: {
            /** @description The other person. */
            with: components["schemas"]["PartnerResponse"];
            /** @description The state of their 1:1s. */
            meetings: components["schemas"]["MeetingsResponse"];
            /** @description The corrections that either of the two has made. Others see only the resulting figures. */
            corrections: components["schemas"]["CorrectionResponse"][];
            /** @description The meetings of the two in the manager's calendar: which count, which do not, and why not. */
            inCalendar: components["schemas"]["PairMeetingResponse"][];
            whenDue?: null | components["schemas"]["CoverageStatus"];
            /** @description 1:1s that were planned and are gone from the calendar since; until one of the two says whether they took place. */
            vanished?: components["schemas"]["VanishedResponse"][];
            /** @description The report's absences are not read from any calendar here, so they count only if they are entered. The manager's are always read. */
            absencesNotRead: boolean;
            /** @description For the 1:1s with the caller's manager: who reads the manager's count, which includes this pair. They do not see its status. */
            countedFor: components["schemas"]["PersonResponse"][];
        };
        /** @enum {unknown} */
        NoteAudience: "author" | "pair" | null;
        NotebookEntriesResponse: {
            /** @description Newest first. */
            items: components["schemas"]["NotebookEntryResponse"][];
            /** @description Send it as `after` to get the next page; null on the last page. */
            next: null | string;
            /** @description Changes when any of them changes; send it back in If-None-Match, in quotes. */
            version: string;
        };
        /**
         * @description The kinds of notes and action items that a pair keeps.
         * @enum {unknown}
         */
        NotebookEntryKind: "sharedNote" | "privateNote" | "actionItem";
        NotebookEntryResponse: {
            /** @description Unique within the pair. */
            id: string;
            /** @description Shared note, private note or action item. */
            kind: components["schemas"]["NotebookEntryKind"];
            /** @description Id of the author, the only one who can change or delete it. */
            author: string;
            /** @description Markdown, which you must sanitise before you render it. */
            text: string;
            occurrence: null | components["schemas"]["Instant"];
            /** @description When it was first saved. */
            writtenAt: components["schemas"]["Instant"];
            /** @description When it was last changed. */
            changedAt: components["schemas"]["Instant"];
            /** @description Send it back in If-Match, in quotes. */
            version: string;
            action: null | components["schemas"]["ActionResponse"];
        };
        NoteRequest: {
            /** @description Markdown, at most 64 KiB. */
            text: null | string;
            audience: null | components["schemas"]["NoteAudience"];
            /**
             * Format: date-time
             * @description The start of the 1:1 that it belongs to.
             * @example 2026-11-23T08:00:00Z
             */
            occurrence?: string;
            /** @description Optional: 32 hexadecimal digits, so that a repeated request is saved only once. */
            id?: null | string;
        };
        /** @enum {unknown} */
        OneOfTwo: "other" | "me" | null;
        OneThingResponse: {
            ask: components["schemas"]["PersonResponse"];
            questionId: string;
            question: string;
            nextOneOnOne: null | components["schemas"]["Instant"];
        };
        /** @description An opening line for a 1:1. */
        Opener: {
            /** @description Stable, in kebab-case. */
            id: string;
            /** @description The 1:1 that it begins. */
            occasion: components["schemas"]["OpenerOccasion"];
            /** @description Who can say it; at least one. */
            for: components["schemas"]["CoachingRole"][];
            /** @description The sentence, without quotation marks. */
            text: string;
            /** @description How to continue. */
            then: string;
        };
        /**
         * @description The kind of 1:1 that the opener is for.
         * @enum {unknown}
         */
        OpenerOccasion: "firstOneOnOne" | "anyWeek" | "nothingToDiscuss" | "longGap" | "somethingBetweenYou" | "hardMessage" | "somethingWentWell" | "tooMuch" | "backAfterTimeAway" | "change" | "askingForFeedback" | "acrossALevel";
        OrganisationAbsencesRequest: {
            /** @description Those whose absences are replaced; others stay as they are. */
            people: null | components["schemas"]["PersonAbsencesRequest"][];
        };
        /** @description A meeting or series in the manager's calendar that may be this pair's 1:1. Either of them can say whether it is. */
        PairMeetingResponse: {
            /** @description Identifies the meeting in a correction; it cannot be traced back to an event. */
            key: string;
            /** @description It is a series. */
            inSeries: boolean;
            last: null | components["schemas"]["Instant"];
            next: null | components["schemas"]["Instant"];
            /** @description It counts as their 1:1. */
            counts: boolean;
            /** @description Why it counts, or does not. */
            why: components["schemas"]["WhyMeetingCounts"];
        };
        PairResponse: {
            /** @description The pair's id, for paths. */
            pairId: string;
            /** @description The other person. */
            person: components["schemas"]["PersonResponse"];
            /** @description The other person's relationship to the caller. */
            relationship: components["schemas"]["Relationship"];
            since: null | components["schemas"]["LocalDate"];
            /** @description Their last and next 1:1, and their status. */
            meetings: components["schemas"]["MeetingsResponse"];
            /** @description Id of the template that the caller has chosen for these 1:1s; null for automatic choice. */
            template: null | string;
            /** @description Whether the caller's agendas with this person are prepared automatically. */
            preparation: components["schemas"]["PreparationResponse"];
            /** @description The open items for the next 1:1. */
            openItems: components["schemas"]["ItemResponse"][];
            /** @description Open action items, newest first; at most 25. */
            openActions: components["schemas"]["NotebookEntryResponse"][];
            /** @description Notes that the caller may read, newest first; at most 5. */
            recentNotes: components["schemas"]["NotebookEntryResponse"][];
            agendaLanguage?: null | components["schemas"]["AgendaLanguageResponse"];
        };
        /** @description Somebody the caller has or could have 1:1s with. */
        PartnerResponse: {
            /** @description The pair's id, for paths. */
            pairId: string;
            /** @description The other person. */
            person: components["schemas"]["PersonResponse"];
            /** @description The other person's relationship to the caller. */
            relationship: components["schemas"]["Relationship"];
        };
        PersonAbsencesRequest: {
            /** @description The id or address of somebody in the directory. */
            person: null | string;
            /** @description All of their absences that the organisation knows; an empty list removes what it entered before. */
            absences: null | components["schemas"]["AbsenceRequest"][];
        };
        /** @description What the organisation has entered about one person. Not what they entered themselves, nor what they took out. */
        PersonAbsencesResponse: {
            /** @description The person's id. */
            person: string;
            /** @description By first day. */
            absences: components["schemas"]["AbsenceResponse"][];
        };
        PersonResponse: {
            id: string;
            name: string;
            email: string;
            title: null | string;
        };
        /** @description Work that failed permanently. It contains only ids and reasons, so an operator never sees what somebody wrote. */
        PoisonResponse: {
            /** @description The queue that it goes back to when it is retried. */
            queue: string;
            /** @description The id of the failed message. */
            id: string;
            /** @description The id of the work; null when the message could not be read. */
            work: null | string;
            /** @description Why it failed, in the language that the request asks for; in English if an earlier version noted it. */
            reason: string;
            reasonMessage: null | components["schemas"]["MessageResponse"];
            /** @description When it failed permanently. */
            at: components["schemas"]["Instant"];
        };
        /** @description Who the caller practises 1:1s with this round. */
        PracticeResponse: {
            role: null | components["schemas"]["PracticeRole"];
            /** @description One person, or two when somebody observes. */
            partners: components["schemas"]["PersonResponse"][];
            /**
             * Format: date
             * @description The first day of this round.
             * @example 2026-11-23
             */
            since?: string;
            /**
             * Format: date
             * @description The first day of the next round.
             * @example 2026-11-23
             */
            next?: string;
        };
        /** @enum {unknown} */
        PracticeRole: "managerFirst" | "reportFirst" | "observer" | null;
        PreparationRequest: {
            /** @description True to prepare an agenda for every 1:1 of a series. */
            on: null | boolean;
        };
        PreparationResponse: {
            /** @description Whether agendas are prepared for every series that the two people have. One-off 1:1s need `forAll`. */
            on: boolean;
            /** @description Whether the caller has turned this on for all of their 1:1s. */
            forAll: boolean;
            /**
             * Format: int32
             * @description How many hours before the 1:1 its agenda is prepared.
             */
            leadHours: number;
            /** @description True to update the invite of each 1:1 of a series, which emails the other attendee each time; false to update the series once. */
            everyOccurrence: boolean;
        };
        PrepareRequest: {
            /** @description Id of the template to use; null keeps the agenda's template, or picks the one that fits best. */
            template?: null | string;
            /**
             * Format: int32
             * @description How many minutes the 1:1 takes, from 5 to 1440: a template for a longer one is shortened. Null when that is not known.
             */
            minutes?: null | number;
            /**
             * @description Email address of whoever organises the 1:1: the agenda is in their language, unless another was chosen for the pair. Null when it is not
             *     known, or is somebody else than the two: then their calendars decide, or else it is in the language of the lead.
             */
            organizer?: null | string;
        };
        /** @description A Problem as JSON. */
        ProblemDocument: {
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail: null | string;
            errors: null | {
                [key: string]: string[];
            };
            current: null | components["schemas"]["JsonNode"];
            traceId: string;
        };
        ReadinessResponse: {
            /** @description True when all dependencies are ready. */
            ready: boolean;
            /** @description Each dependency by name. */
            dependencies: components["schemas"]["DependencyResponse"][];
        };
        /** @description One reason of a verdict: a code and its arguments, from which the client composes the sentence. */
        RecognitionReason: {
            /** @description What it says. */
            code: components["schemas"]["RecognitionReasonCode"];
            /** @description Who it is about, as the invite or the directory names them; empty where it names nobody. */
            names?: string[];
            /**
             * Format: int32
             * @description Minutes for `tooShortToCount`; otherwise how many there are, which may be more than
             *     `names` lists; 0 if nothing is counted.
             */
            count?: number;
            kind?: null | components["schemas"]["Relationship"];
        };
        /**
         * @description What a reason says.
         * @enum {unknown}
         */
        RecognitionReasonCode: "with" | "between" | "declined" | "declinedByOwner" | "tooShortToCount" | "private" | "cancelled" | "allDay" | "shownAsFree" | "tooLong" | "tooShort" | "hiddenAttendees" | "groupInvited" | "nobodyInvited" | "onlyOneInvited" | "tooManyInvited" | "room" | "notetaker" | "calendarRelay" | "loggingAddress" | "notAPerson" | "informed" | "delegator" | "assistant" | "moreLeftOut";
        RecognitionResponse: {
            /** @description Whether it is a 1:1. */
            isOneOnOne: boolean;
            /** @description Deprecated: `why` as sentences, in the language of the request. */
            reasons: string[];
            /** @description Whether it will count as held once it is over. */
            counts: boolean;
            with: null | components["schemas"]["PartnerResponse"];
            kind: null | components["schemas"]["Relationship"];
            /** @description Deprecated: `recipients` as sentences, in the language of the request. */
            alsoReceivedBy: string[];
            /** @description Templates that fit, best first, each with its reason. */
            templates: components["schemas"]["FittingTemplateResponse"][];
            /** @description The reasons, conclusion first: what kind of 1:1 it is, or what keeps it from being one. The client composes the sentences. */
            why?: components["schemas"]["RecognitionReason"][];
            /** @description Who or what receives the invite besides the two people and rooms. If anybody does, put only a link into the invite. */
            recipients?: components["schemas"]["InviteRecipient"][];
        };
        /**
         * @description The other person's relationship, from one person's point of view.
         * @enum {unknown}
         */
        Relationship: "directReport" | "manager" | "skipLevel" | "peer" | "colleague" | "external";
        ReplaceItemsRequest: {
            /** @description All items of the agenda, in order; at most 500. */
            items: null | components["schemas"]["WantedItemRequest"][];
        };
        RequestResponse: {
            /** @description Whose 1:1. */
            pairId: string;
            /** @description When it was asked for. */
            at: components["schemas"]["Instant"];
            /** @description True when the caller asked, false when the other person did. */
            byMe: boolean;
        };
        RequestsResponse: {
            /** @description Open requests: first those from reports, oldest first, then the caller's own. */
            requests: components["schemas"]["RequestResponse"][];
        };
        /** @description A situation to play, with a side for each of the two, who do not see the other's. */
        RoleCard: {
            /** @description Stable, in kebab-case. */
            id: string;
            /** @description A few words. */
            title: string;
            /** @description What whoever plays the manager knows. */
            manager: string;
            /** @description What whoever plays the report knows. */
            report: string;
        };
        SettingsRequest: {
            /** @description False to stop the weekly digest. */
            receivesDigest: null | boolean;
            /** @description True to prepare agendas automatically before the caller's 1:1s. */
            preparesAgendas: null | boolean;
            /**
             * Format: int32
             * @description How many hours before the 1:1 its agenda is prepared: 1 to 168.
             */
            leadHours: null | number;
            /** @description True to update the invite of each 1:1 of a series; each write emails the other attendee. Unchanged when left out. */
            writesEveryOccurrence?: null | boolean;
            /** @description The tag of the caller's language; an empty string to use the directory's or the organisation's. Unchanged when left out. */
            language?: null | string;
            /**
             * @description How the caller is addressed in texts that only they read: `familiar` or `formal`; an empty string for the organisation's
             *     choice. Unchanged when left out.
             */
            address?: null | string;
            /**
             * @description True to get a mail before a digest says that 1:1s of the caller are not on track, also those with their own manager; false for none.
             *     Unchanged when left out.
             */
            receivesPreview?: null | boolean;
            /** @description True to let assistants that sign in as the caller work for them, where the organisation allows it. Unchanged when left out. */
            usesAssistants?: null | boolean;
            /** @description True to let the assistants of people with whom the caller has 1:1s read what the caller wrote for both. Unchanged when left out. */
            sharesWordsWithAssistants?: null | boolean;
        };
        SettingsResponse: {
            /** @description Whether the weekly digest is sent. */
            receivesDigest: boolean;
            /** @description Whether agendas are prepared for all 1:1s. */
            preparesAgendas: boolean;
            /**
             * Format: int32
             * @description How long before a 1:1 its agenda is prepared: 1 to 168 hours.
             */
            leadHours: number;
            /** @description Whether the invite of each occurrence of a series is updated, not only that of the series. */
            writesEveryOccurrence: boolean;
            /** @description Send it back in If-Match, in quotes. */
            version: string;
            /** @description The tag of the language that the caller chose; null until they choose one. */
            language: null | string;
            address: null | components["schemas"]["FormOfAddress"];
            /** @description Whether previews are mailed; null until the caller chooses: then managers get them, and nobody else does. */
            receivesPreview: null | boolean;
            /** @description Whether assistants that sign in as the caller may work for them. */
            usesAssistants: boolean;
            /** @description Whether the assistants of people with whom the caller has 1:1s may read what the caller wrote for both. */
            sharesWordsWithAssistants: boolean;
        };
        /** @description A share such as "4 of 7". */
        ShareResponse: {
            /** Format: int32 */
            count: number;
            /** Format: int32 */
            of: number;
        };
        /**
         * @description How the time is shown to others (Graph `showAs`, iCalendar TRANSP and X-MICROSOFT-CDO-BUSYSTATUS).
         * @default busy
         * @enum {unknown}
         */
        ShowAs: "busy" | "free" | "tentative" | "outOfOffice" | "workingElsewhere";
        SignalsResponse: {
            writtenByReport: null | components["schemas"]["ShareResponse"];
            readyTheDayBefore: null | components["schemas"]["ShareResponse"];
            /** @description Ids of open items carried over three times or more, longest first. */
            carriedLong: string[];
            /** @description Ids of open items that look like status updates; a guess. */
            couldBeEmail: string[];
            /** @description Things to try; empty when nothing stands out. */
            hints: components["schemas"]["HintResponse"][];
            idea: null | components["schemas"]["IdeaResponse"];
        };
        SixWeeksResponse: {
            /** @description Whether there is something to do now. */
            state: components["schemas"]["SixWeeksState"];
            /**
             * Format: int32
             * @description The number of the step, from 1; above 6 it is a practice round. Null if they have not begun.
             */
            number?: null | number;
            /**
             * Format: date
             * @description The day on which the step begins or goes on; null if it is for now, and before they begin.
             * @example 2026-11-23
             */
            from?: string;
            step?: null | components["schemas"]["SixWeeksStep"];
        };
        /**
         * @description Where the caller is in the six weeks.
         * @enum {unknown}
         */
        SixWeeksState: "notBegun" | "current" | "waiting" | "paused";
        /** @description One thing for one week. */
        SixWeeksStep: {
            /** @description Stable, in kebab-case. */
            id: string;
            /**
             * Format: int32
             * @description How long it takes, besides the 1:1s themselves.
             */
            minutes: number;
            /** @description A few words. */
            title: string;
            /** @description Why. */
            text: string;
            /** @description What to do, in order. */
            do: string[];
            /** @description A sentence to use, without quotation marks. */
            say: string;
            /** @description What to look for. */
            notice: string;
        };
        /**
         * @description Who says it.
         * @enum {unknown}
         */
        Speaker: "manager" | "report";
        StatusChangeResponse: {
            was: null | components["schemas"]["CoverageStatus"];
            /** @description What had changed in between. */
            because: components["schemas"]["ChangeCause"][];
        };
        /**
         * @description How a statement is judged.
         * @enum {unknown}
         */
        TacticalAnswer: "tactical" | "worthwhile" | "moreBeneath";
        /** @description Something said in a 1:1, to be judged: does it belong there? */
        TacticalStatement: {
            /** @description Stable, in kebab-case. */
            id: string;
            /** @description Who says it. */
            by: components["schemas"]["Speaker"];
            /** @description What is said. */
            said: string;
            /** @description How an experienced manager would judge it. */
            answer: components["schemas"]["TacticalAnswer"];
            /** @description Why. */
            why: string;
            /** @description What to ask instead or next; null when it is good as it is. */
            instead: null | string;
        };
        /**
         * @description When a template fits. In a file, in kebab-case: `every-2-weeks`.
         * @enum {unknown}
         */
        TemplateCadence: "weekly" | "every2Weeks" | "every3Weeks" | "every4Weeks" | "quarterly" | "firstMeeting" | "afterLeave" | "whenNeeded";
        TemplateChoiceRequest: {
            /** @description Id of the template to use, starting with the next agenda; null to go back to automatic choice. */
            template: null | string;
        };
        /**
         * @description Who a template is for, from the point of view of the person who leads. In a file, in kebab-case: `direct-report`.
         * @enum {unknown}
         */
        TemplateKind: "directReport" | "reportWhoManages" | "myManager" | "skipLevel" | "peer" | "colleague";
        /** @description Why a template was chosen or offered: a code and its arguments, from which the client composes the sentence. */
        TemplateReason: {
            /** @description What it says. */
            code: components["schemas"]["TemplateReasonCode"];
            /** @description The other person, as the sentence names them; null if it names nobody. */
            name?: null | string;
            /**
             * Format: int32
             * @description The cadence that the template is made for, in days; 0 when the reason is not the cadence.
             */
            days?: number;
            /**
             * Format: int32
             * @description The pair's cadence in days, if it differs.
             */
            yours?: number;
            /**
             * Format: int32
             * @description How many times in a row one template was used; 0 when that is not the reason.
             */
            times?: number;
            /** @description The title of the template that was used so often; null when it is this one. */
            used?: null | string;
            /**
             * Format: int32
             * @description The minutes that the template is made for, if it was shortened; otherwise 0.
             */
            from?: number;
            /**
             * Format: int32
             * @description Its length in minutes after it was shortened.
             */
            to?: number;
            /** @description The sentence that an older version stored; otherwise null. */
            sentence?: null | string;
        };
        /**
         * @description What a reason says.
         * @enum {unknown}
         */
        TemplateReasonCode: "written" | "preferred" | "picked" | "firstMeeting" | "firstWithNew" | "afterLeave" | "quarterly" | "fits" | "madeForOther" | "whenNeeded" | "quarterlyNotDue" | "onReturn" | "onlyFirst";
        TemplateRequest: {
            /** @description The file: Markdown with front matter. */
            source: null | string;
        };
        TemplateResponse: {
            /** @description Used in paths. */
            id: string;
            /**
             * Format: int32
             * @description Increased when the wording changes.
             */
            version: number;
            /** @description A few words. */
            title: string;
            /** @description The kinds of 1:1 it is for. */
            kinds: components["schemas"]["TemplateKind"][];
            /** @description The cadences it is for. */
            cadences: components["schemas"]["TemplateCadence"][];
            /**
             * Format: int32
             * @description The length of the 1:1 that it is made for.
             */
            minutes: number;
            /** @description When and why to use it. */
            purpose: string;
            /** @description The file, Markdown with front matter; only in responses about one template. */
            source: null | string;
        };
        TemplateSummary: {
            id: string;
            /** Format: int32 */
            version: number;
            title: string;
            /** Format: int32 */
            minutes: number;
        };
        /**
         * @description Why a time is suggested.
         * @enum {unknown}
         */
        TimeReason: "usualTime" | "usualDay" | "firstFree" | "alsoFree";
        TimeResponse: {
            /** @description When the 1:1 would start. */
            start: components["schemas"]["Instant"];
            /** @description When it would end. */
            end: components["schemas"]["Instant"];
            /** @description Why this time is suggested. */
            reason: components["schemas"]["TimeReason"];
            /** @description The other person's local time at the start. */
            theirStart: components["schemas"]["LocalDateTime"];
        };
        TimesResponse: {
            /** @description False when the caller's own calendar could not be read; there are no times then. */
            known: boolean;
            fault: null | components["schemas"]["CalendarFault"];
            /** @description Whether the other person's calendar was read. If not, only their working hours were considered. */
            otherKnown: boolean;
            /**
             * Format: int32
             * @description How long the 1:1 is; null without times.
             */
            minutes: null | number;
            /** @description At most three, in order; empty when no time suits. */
            times: components["schemas"]["TimeResponse"][];
            until: null | components["schemas"]["Instant"];
            /** @description When no time suits: the caller's own busy times that keep the two from meeting; at most three. */
            inTheWay: components["schemas"]["BusyResponse"][];
            /**
             * Format: int32
             * @description How often the two meet, for a series: 7, 14, 21 or 28 days; null without times.
             */
            everyDays?: null | number;
        };
        /**
         * @description Whether coverage got better or worse over the eight weeks.
         * @enum {unknown}
         */
        TrendDirection: "steady" | "rising" | "falling";
        VanishedResponse: {
            /** @description The day, in the manager's time zone, for which the 1:1 was planned. */
            day: components["schemas"]["LocalDate"];
        };
        /** @description One step of a good 1:1. */
        WalkthroughStep: {
            /** @description Stable, in kebab-case. */
            id: string;
            /**
             * Format: int32
             * @description In minutes after the start; negative before it.
             */
            from: number;
            /**
             * Format: int32
             * @description In minutes after the start, exclusive.
             */
            to: number;
            /** @description A few words. */
            title: string;
            /** @description What happens, and why. */
            what: string;
            /** @description Sentences to use; empty if there are none. */
            say: string[];
            /** @description What to avoid. */
            avoid: string;
        };
        WantedItemRequest: {
            /** @description The id of an existing item or of a new one: 1 to 64 letters, digits or hyphens. */
            id: null | string;
            /** @description One line of Markdown, at most 1,000 characters. */
            text: null | string;
            /** @description Open, done, or postponed to the next 1:1. */
            place?: components["schemas"]["ItemPlace"];
        };
        /** @description One of the four, the others null. */
        WeeklyItemResponse: {
            /** @description The Monday of the week. */
            since: components["schemas"]["LocalDate"];
            idea?: null | components["schemas"]["IdeaResponse"];
            opener?: null | components["schemas"]["Opener"];
            reading?: null | components["schemas"]["Article"];
            statement?: null | components["schemas"]["TacticalStatement"];
        };
        WeekResponse: {
            /**
             * Format: int32
             * @description Direct reports who were on track.
             */
            covered: number;
            /**
             * Format: int32
             * @description Direct reports who counted.
             */
            of: number;
            /** @description A digest said so that week; if not, it is computed from what is known now. */
            asSent: boolean;
        };
        /**
         * @description Why a meeting counts as a 1:1, or does not.
         * @enum {unknown}
         */
        WhyMeetingCounts: "twoPeople" | "morePeople" | "group" | "said";
        WorkshopResponse: {
            /** @description The plan, without a gap. */
            steps: components["schemas"]["WorkshopStep"][];
            /** @description Role cards. */
            cards: components["schemas"]["RoleCard"][];
            /** @description Pages to print. */
            sheets: components["schemas"]["WorkshopSheet"][];
        };
        /** @description A page to print. */
        WorkshopSheet: {
            /** @description Stable, in kebab-case. */
            id: string;
            /** @description A few words. */
            title: string;
            /** @description What it is for. */
            text: string;
            /** @description Its lines; at least one. */
            lines: string[];
        };
        /** @description A part of the workshop. */
        WorkshopStep: {
            /** @description Stable, in kebab-case. */
            id: string;
            /**
             * Format: int32
             * @description In minutes after the beginning.
             */
            from: number;
            /**
             * Format: int32
             * @description In minutes after the beginning, exclusive.
             */
            to: number;
            /** @description A few words. */
            title: string;
            /** @description What happens. */
            what: string;
            /** @description Words for whoever leads it; at least one sentence. */
            say: string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    isAlive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
        };
    };
    isReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessResponse"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessResponse"];
                };
            };
        };
    };
    askToUnsubscribe: {
        parameters: {
            query?: {
                token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    unsubscribe: {
        parameters: {
            query?: {
                token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["KeyValuePairOfstringAndStringValues"][];
                "multipart/form-data": components["schemas"]["KeyValuePairOfstringAndStringValues"][];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    takeNotifications: {
        parameters: {
            query?: {
                validationToken?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    takeLifecycleNotifications: {
        parameters: {
            query?: {
                validationToken?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    changeMySettings: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you last read, in quotes. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listAssistantCalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistantCallResponse"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    recogniseMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecognitionResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    findTimes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimesResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    downloadInvite: {
        parameters: {
            query?: {
                start?: string;
                minutes?: number;
                everyDays?: number;
                zone?: string;
            };
            header?: never;
            path: {
                pair: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    askForOneOnOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestsResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readCapacity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readMyActions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyActionsResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deleteDataOfWhoLeft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readMyCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCoverageResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listDigestMentions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestMentionResponse"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    previewDigest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestResponse"];
                    "text/html": components["schemas"]["DigestResponse"];
                    "text/plain": components["schemas"]["DigestResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    diagnose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingResponse"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readPair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readSignals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalsResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    offerLadder: {
        parameters: {
            query?: {
                on?: string;
                asked?: boolean;
            };
            header?: never;
            path: {
                pair: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    recordLadder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LadderRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    chooseTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateChoiceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    chooseAgendaLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaLanguageRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    preparePair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreparationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    browseNotes: {
        parameters: {
            query?: {
                /** @description Words that must all appear. */
                Q?: string;
                /** @description "true" for open action items only. */
                Open?: string;
                /** @description Only those for the 1:1 that starts at this time. */
                Occurrence?: string;
                /** @description How many to return: 1 to 100, 25 by default. */
                Limit?: string;
                /** @description The value of `next` from the previous page. */
                After?: string;
            };
            header?: never;
            path: {
                pair: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotebookEntriesResponse"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    writeNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
            };
            cookie?: never;
        };
        /** @description The pair's id, or the other person's email address. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotebookEntryResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotebookEntryResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    reviseNote: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you last read, in quotes. */
                "If-Match": string;
            };
            path: {
                pair: string;
                id: string;
            };
            cookie?: never;
        };
        /** @description The pair's id, or the other person's email address. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotebookEntryResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deleteNote: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you last read, in quotes. */
                "If-Match": string;
            };
            path: {
                pair: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    browseActions: {
        parameters: {
            query?: {
                /** @description Words that must all appear. */
                Q?: string;
                /** @description "true" for open action items only. */
                Open?: string;
                /** @description Only those for the 1:1 that starts at this time. */
                Occurrence?: string;
                /** @description How many to return: 1 to 100, 25 by default. */
                Limit?: string;
                /** @description The value of `next` from the previous page. */
                After?: string;
            };
            header?: never;
            path: {
                pair: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotebookEntriesResponse"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    writeAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
            };
            cookie?: never;
        };
        /** @description The pair's id, or the other person's email address. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotebookEntryResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotebookEntryResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    reviseAction: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you last read, in quotes. */
                "If-Match": string;
            };
            path: {
                pair: string;
                id: string;
            };
            cookie?: never;
        };
        /** @description The pair's id, or the other person's email address. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotebookEntryResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deleteAction: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you last read, in quotes. */
                "If-Match": string;
            };
            path: {
                pair: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    completeAction: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you last read, in quotes. */
                "If-Match": string;
            };
            path: {
                pair: string;
                id: string;
            };
            cookie?: never;
        };
        /** @description The pair's id, or the other person's email address. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoneRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotebookEntryResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
                start: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    prepareAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
                start: string;
            };
            cookie?: never;
        };
        /** @description When the 1:1 starts, for example 2026-11-23T08:00:00Z. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    previewAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
                start: string;
            };
            cookie?: never;
        };
        /** @description When the 1:1 starts, for example 2026-11-23T08:00:00Z. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    inviteWithAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
                start: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readItems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
                start: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsResponse"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    replaceItems: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you last read, in quotes. */
                "If-Match": string;
            };
            path: {
                pair: string;
                start: string;
            };
            cookie?: never;
        };
        /** @description When the 1:1 starts, for example 2026-11-23T08:00:00Z. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceItemsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    addItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
                start: string;
            };
            cookie?: never;
        };
        /** @description When the 1:1 starts, for example 2026-11-23T08:00:00Z. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddItemRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    editItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
                start: string;
                item: string;
            };
            cookie?: never;
        };
        /** @description When the 1:1 starts, for example 2026-11-23T08:00:00Z. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditItemRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    removeItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
                start: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    saveTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you last read, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deleteTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you last read, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readWeeklyItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeeklyItemResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listIdeas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaResponse"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listOpeners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opener"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listReadings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readWalkthrough: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalkthroughStep"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readExercise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TacticalStatement"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInQuestionResponse"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readWorkshop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkshopResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readPractice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readSixWeeks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SixWeeksResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    beginSixWeeks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SixWeeksResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    endSixWeeks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    tickOffSixWeeks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SixWeeksResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listCheckIns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueCheckInResponse"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    recordCheckIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    exportMyData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonObject"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deleteMyData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listIds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdProposalResponse"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    proposeId: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdProposalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdProposalResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    withdrawId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readIds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdQuestionsResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    answerId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdAnswerRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readMyAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAbsencesResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    addMyAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAbsencesResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    removeMyAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAbsencesResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonAbsencesResponse"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    replaceAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationAbsencesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonAbsencesResponse"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    agreeCadence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CadenceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectedPairResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readCorrections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionResponse"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    correctPair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectedPairResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    withdrawCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectedPairResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    contestCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContestRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectedPairResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listPoison: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoisonResponse"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    putPoisonBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                queue: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    discardPoison: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                queue: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
}
