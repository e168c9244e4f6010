namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>In which of the three roles Graph is asked: each has an identity of its own, with the permissions of that role and no other.</summary>
internal enum GraphRole
{
    /// <summary>People and calendars, reading only.</summary>
    Reader,

    /// <summary>Agendas in the events of organisers who asked for them, and the subscriptions that belong to it.</summary>
    Writer,

    /// <summary>Mail from the sender mailboxes.</summary>
    Mailer,
}
