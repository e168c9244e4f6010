namespace OutlookOneOnOne.Core.Invites;

/// <summary>Decides what to do with an invite, from what we stored about it and what it contains. Pure.</summary>
internal static class InsertionRule
{
    // Marks a section that somebody else wrote; no real hash looks like this.
    private const string ByHand = "by-hand";

    /// <summary>The result when the invite need not be read; otherwise null.</summary>
    public static InsertionResult? Known(InviteRecord? record, InviteSection section, InsertionCause cause) => (cause, record) switch
    {
        (InsertionCause.Automatic, { State: InviteState.Removed }) => new InsertionResult.RemovedByPerson(),
        (InsertionCause.Automatic, { State: InviteState.Written, Stamp.Version: var version })
            when version == section.Stamp.Version => new InsertionResult.AlreadyThere(),
        _ => null,
    };

    public static InsertionStep For(InviteRecord? record, Invite invite, InviteSection section, InsertionCause cause)
    {
        if (invite.IsPrivate)
        {
            return new InsertionStep.Leave(new InsertionResult.Private());
        }

        if (invite.IsCancelled || !invite.IsOrganizerCopy)
        {
            return new InsertionStep.Leave(new InsertionResult.NoInvite());
        }

        // The stamp is written together with the section, so it survives when we are killed right after writing.
        var written = invite.Stamp ?? (record?.State == InviteState.Writing ? null : record?.Stamp);
        var body = InviteBody.Of(invite.Html);
        var found = body.Section is { IsBlank: false } there ? there : null;
        var settled = cause == InsertionCause.Requested ? WhenRequested(written, found, section) : WhenAutomatic(written, found, section);
        return settled ?? Write(body.With(section, invite.JoinUrl));
    }

    private static InsertionStep Write(string? html) =>
        html is null ? new InsertionStep.Leave(new InsertionResult.Entangled()) : new InsertionStep.Write(html);

    private static InsertionStep.Remember? WhenRequested(SectionStamp? written, FoundSection? found, InviteSection section) =>
        written == section.Stamp && found?.TextHash == section.Stamp.TextHash
            ? KeepAsWritten(section.Stamp, new InsertionResult.AlreadyThere())
            : null;

    private static InsertionStep? WhenAutomatic(SectionStamp? written, FoundSection? found, InviteSection section) =>
        (written, found) switch
        {
            (null, null) => null,
            (null, { IsForSeries: true }) when !section.IsForSeries => null,
            (null, _) => KeepAsWritten(section.Stamp with { Hash = ByHand, TextHash = found.TextHash }, new InsertionResult.AlreadyThere()),
            (_, null) => new InsertionStep.Remember(InviteState.Removed, written, new InsertionResult.RemovedByPerson()),
            _ when written.Version == section.Stamp.Version => KeepAsWritten(written, new InsertionResult.AlreadyThere()),
            _ when written.TextHash != found.TextHash => new InsertionStep.Leave(new InsertionResult.EditedByPerson()),
            _ => null,
        };

    private static InsertionStep.Remember KeepAsWritten(SectionStamp stamp, InsertionResult outcome) =>
        new(InviteState.Written, stamp, outcome);
}

internal abstract record InsertionStep
{
    private InsertionStep()
    {
    }

    /// <summary>Write this whole body.</summary>
    public sealed record Write(string Html) : InsertionStep;

    /// <summary>Write nothing, but store this state.</summary>
    public sealed record Remember(InviteState State, SectionStamp Stamp, InsertionResult Outcome) : InsertionStep;

    public sealed record Leave(InsertionResult Outcome) : InsertionStep;
}
