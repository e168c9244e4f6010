namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>The role of a call to Graph. Each role has its own identity, with only the permissions of that role.</summary>
internal enum GraphRole
{
    /// <summary>Reads people and calendars.</summary>
    Reader,

    /// <summary>Writes agendas into the events of organisers who turned this on, and manages subscriptions.</summary>
    Writer,

    /// <summary>Sends mail from the sender mailboxes.</summary>
    Mailer,

    /// <summary>Reads when people are busy, where an administrator has allowed it.</summary>
    FreeBusy,
}
