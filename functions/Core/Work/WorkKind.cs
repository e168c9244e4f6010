namespace OutlookOneOnOne.Core.Work;

/// <summary>The kinds of work; each has its own queue.</summary>
public enum WorkKind
{
    /// <summary>Read the calendars of some managers and store their 1:1s.</summary>
    Coverage,

    /// <summary>Send one recipient the digest of a week.</summary>
    Digest,

    /// <summary>Prepare one agenda before its 1:1.</summary>
    Agenda,

    /// <summary>Somebody's calendar has changed.</summary>
    CalendarChange,

    /// <summary>Create, renew or end the subscription that tells us about changes in one calendar.</summary>
    Subscription,
}

/// <summary>The names of the queues.</summary>
public static class WorkKinds
{
    /// <summary>The queue's name, the same in every host: lower case with hyphens, as Azure Storage requires.</summary>
    public static string QueueName(this WorkKind kind) => kind switch
    {
        WorkKind.Coverage => "coverage",
        WorkKind.Digest => "digests",
        WorkKind.Agenda => "agendas",
        WorkKind.CalendarChange => "calendar-changes",
        WorkKind.Subscription => "subscriptions",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "WorkKind has no other case."),
    };
}
