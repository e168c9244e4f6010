using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Assistants.Tools;

/// <summary>Lists what digests said about the person.</summary>
internal sealed class MentionTools(AssistantCaller me, ReadFigures figures)
{
    [McpServerTool(
        Name = ToolNames.ListMentions,
        Title = "What was said about me",
        ReadOnly = true,
        Destructive = false,
        Idempotent = true,
        OpenWorld = false,
        UseStructuredContent = true,
        OutputSchemaType = typeof(Mentions))]
    [Description(
        "Lists what weekly digests said about the person, to whom and when, newest first. As a manager: how many direct reports were on "
        + "track, of how many that count. As a report: the status of their own 1:1s with their manager.")]
    public async Task<CallToolResult> ListAsync(CancellationToken cancellationToken) => ToolResult.Of(new Mentions(
    [
        .. (await figures.MentionsOfAsync(me.Person, me.Chart, me.Now, cancellationToken)).Reverse().Select(Of),
    ]));

    private Mention Of(DigestMention mention)
    {
        var about = new Mention(IsoWeek.Of(mention.Week).ToString(), me.At(mention.SentAt), NameOf(mention.Reader));
        return mention switch
        {
            DigestMention.AsManager own => about with { OnTrack = own.Counts?.Covered, Of = own.Counts?.Of },
            DigestMention.OfPair pair => about with { WithManager = NameOf(pair.Manager), Status = pair.Status },
            _ => throw new InvalidOperationException("DigestMention has no other case."),
        };
    }

    private string? NameOf(PersonId id) => me.Chart.Find(id)?.Name;
}

/// <param name="All">Newest first.</param>
internal sealed record Mentions(IReadOnlyList<Mention> All);

/// <param name="Week">The ISO week, for example 2026-W48.</param>
/// <param name="SentAt">When the digest was sent.</param>
/// <param name="To">The recipient; null if they have left.</param>
internal sealed record Mention(string Week, DateTimeOffset SentAt, string? To)
{
    /// <summary>As a manager: direct reports on track; null otherwise, and if there were no figures.</summary>
    public int? OnTrack { get; init; }

    /// <summary>As a manager: direct reports who count.</summary>
    public int? Of { get; init; }

    /// <summary>As a report: the manager whose count includes it.</summary>
    public string? WithManager { get; init; }

    /// <summary>As a report: the status of their 1:1s.</summary>
    public CoverageStatus? Status { get; init; }
}
