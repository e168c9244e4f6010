namespace OutlookOneOnOne.Core.Invites;

/// <summary>What is to be done with an invite, from what we remember of it and what it says. Pure.</summary>
internal static class InsertionRule
{
    // What somebody else wrote has a hash that ours never have.
    private const string ByHand = "by-hand";

    /// <summary>What needs no look at the invite; null when it does.</summary>
    public static Insertion? Known(InviteRecord? record, InviteSection section, InsertionCause cause) => (cause, record) switch
    {
        (InsertionCause.Automatic, { State: InviteState.Removed }) => new Insertion.RemovedByPerson(),
        (InsertionCause.Automatic, { State: InviteState.Written, Stamp.Version: var version }) when version == section.Stamp.Version => new Insertion.AlreadyThere(),
        _ => null,
    };

    public static InsertionStep For(InviteRecord? record, Invite invite, InviteSection section, InsertionCause cause)
    {
        if (invite.IsPrivate)
        {
            return new InsertionStep.Leave(new Insertion.Private());
        }

        if (invite.IsCancelled || !invite.IsOrganizerCopy)
        {
            return new InsertionStep.Leave(new Insertion.NoInvite());
        }

        // The stamp is written together with the section, so it knows of a write after which we were killed.
        var written = invite.Stamp ?? (record?.State == InviteState.Writing ? null : record?.Stamp);
        var body = InviteBody.Of(invite.Html);
        var found = body.Section is { IsBlank: false } there ? there : null;
        var settled = cause == InsertionCause.AskedFor ? Repeated(written, found, section) : Settled(written, found, section);
        return settled ?? (body.With(section, invite.JoinUrl) is { } html ? new InsertionStep.Write(html) : new InsertionStep.Leave(new Insertion.Entangled()));
    }

    private static InsertionStep.Remember? Repeated(SectionStamp? written, FoundSection? found, InviteSection section) =>
        written == section.Stamp && found?.TextHash == section.Stamp.TextHash ? Keep(section.Stamp, new Insertion.AlreadyThere()) : null;

    private static InsertionStep? Settled(SectionStamp? written, FoundSection? found, InviteSection section) => (written, found) switch
    {
        (null, null) => null,
        (null, { IsForSeries: true }) when !section.IsForSeries => null,
        (null, _) => Keep(section.Stamp with { Hash = ByHand, TextHash = found.TextHash }, new Insertion.AlreadyThere()),
        (_, null) => new InsertionStep.Remember(InviteState.Removed, written, new Insertion.RemovedByPerson()),
        _ when written.Version == section.Stamp.Version => Keep(written, new Insertion.AlreadyThere()),
        _ when written.TextHash != found.TextHash => new InsertionStep.Leave(new Insertion.EditedByPerson()),
        _ => null,
    };

    private static InsertionStep.Remember Keep(SectionStamp stamp, Insertion outcome) => new(InviteState.Written, stamp, outcome);
}

internal abstract record InsertionStep
{
    private InsertionStep()
    {
    }

    /// <summary>Write this whole body.</summary>
    public sealed record Write(string Html) : InsertionStep;

    /// <summary>Nothing is to be written, but to be remembered.</summary>
    public sealed record Remember(InviteState State, SectionStamp Stamp, Insertion Outcome) : InsertionStep;

    public sealed record Leave(Insertion Outcome) : InsertionStep;
}
