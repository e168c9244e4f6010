namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>What a column in a list of people means to us.</summary>
internal enum Column
{
    /// <summary>A number, login or distinguished name with which the list identifies people. There may be several.</summary>
    Id,

    /// <summary>The primary address.</summary>
    Email,

    /// <summary>The sign-in name: an address if there is no other, an alias, and an id.</summary>
    SignInName,

    /// <summary>The full name.</summary>
    Name,

    /// <summary>The full name as "Lee, Ann".</summary>
    NameLastFirst,
    FirstName,
    LastName,

    /// <summary>The first name that they prefer, with which others may name them as their manager.</summary>
    PreferredName,

    /// <summary>The manager by address, id or name.</summary>
    Manager,
    ManagerEmail,
    ManagerId,
    Title,
    TimeZone,

    /// <summary>The tag of the language that they prefer to read.</summary>
    Language,

    /// <summary>Other addresses of the same person. There may be several columns.</summary>
    Aliases,
    ManagerSince,

    /// <summary>Person, room or group; member or guest.</summary>
    Type,
    Groups,

    /// <summary>Employment or account status in words. There may be several columns.</summary>
    Status,

    /// <summary>Yes for somebody who is employed.</summary>
    Active,

    /// <summary>Yes for somebody who has left.</summary>
    Blocked,
    HireDate,

    /// <summary>The last day of somebody who is leaving.</summary>
    LeaveDate,

    /// <summary>The place whose public holidays apply.</summary>
    Place,

    /// <summary>The days of the week on which they work.</summary>
    WorkingDays,

    /// <summary>When they start and finish work.</summary>
    WorkingHours,
}
