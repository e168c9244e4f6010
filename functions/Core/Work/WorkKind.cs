namespace OutlookOneOnOne.Core.Work;

/// <summary>What a message asks for: each kind has a queue of its own.</summary>
public enum WorkKind
{
    /// <summary>Read the calendars of some managers and remember their 1:1s.</summary>
    Coverage,

    /// <summary>Send one recipient the digest of a week.</summary>
    Digest,

    /// <summary>Write one agenda ahead of its 1:1.</summary>
    Agenda,

    /// <summary>Somebody's calendar has changed.</summary>
    CalendarChange,

    /// <summary>See to the subscription by which we are told of changes in one calendar.</summary>
    Subscription,
}

public static class WorkKinds
{
    /// <summary>The queue's name, in every host: lower case with hyphens, as Azure Storage asks for.</summary>
    public static string QueueName(this WorkKind kind) => kind switch
    {
        WorkKind.Coverage => "coverage",
        WorkKind.Digest => "digests",
        WorkKind.Agenda => "agendas",
        WorkKind.CalendarChange => "calendar-changes",
        WorkKind.Subscription => "subscriptions",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "WorkKind is closed."),
    };
}
