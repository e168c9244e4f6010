using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>The two sections, one of which is written: the agenda, or only a link to it where the invite reaches anybody else.</summary>
/// <param name="Agenda">The agenda, if only the two people receive the invite.</param>
/// <param name="Link">The link, which reveals nothing about the two.</param>
internal sealed record InviteSections(InviteSection Agenda, InviteSection Link)
{
    private static readonly IReadOnlyList<InviteRecipient> Unknown = [new(InviteRecipientKind.Unknown, string.Empty)];

    /// <summary>Names whom a meeting reaches besides the two people and rooms.</summary>
    public required Func<CalendarEvent, IReadOnlyList<InviteRecipient>> AlsoReceiving { get; init; }

    /// <summary>Recipients of the occurrence, who may not receive the series itself.</summary>
    public IReadOnlyList<InviteRecipient> Others { get; init; } = [];

    /// <summary>The section to expect before the invite has been read.</summary>
    public InviteSection Expected => Others.Count == 0 ? Agenda : Link;

    /// <summary>Decides by the recipients of the invite as it is when it is changed.</summary>
    public (InviteSection Section, IReadOnlyList<InviteRecipient> Others) For(Invite invite)
    {
        var others = (invite.Meeting is { } meeting ? AlsoReceiving(meeting) : Unknown).Concat(Others).Distinct().ToList();
        return others.Count == 0 ? (Agenda, []) : (Link, others);
    }
}
