using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>What digests and their previews said about a person, as they export it: the same as they are shown.</summary>
internal static class ExportedMention
{
    public static JsonObject Of(DigestMention mention)
    {
        var json = new JsonObject
        {
            ["week"] = Iso(mention.Week),
            ["sentAt"] = InstantPattern.ExtendedIso.Format(mention.SentAt),
            ["to"] = mention.Reader.Value,
        };
        switch (mention)
        {
            case DigestMention.AsManager own:
                Add(json, own);
                break;
            case DigestMention.OfPair pair:
                (json["manager"], json["status"]) = (pair.Manager.Value, Code(pair.Status));
                Add(json, pair.Change);
                break;
            default:
                throw new InvalidOperationException("DigestMention has no other case.");
        }

        return json;
    }

    /// <summary>What the next digest is compared with: a manager's own pairs, or a report's pair with their manager.</summary>
    public static JsonObject Of(PreviewedFigures preview, PersonId person) => new()
    {
        ["week"] = Iso(preview.Week),
        ["to"] = preview.Reader.Value,
        ["pairs"] = new JsonArray([.. preview.Managers
            .SelectMany(m => m.Pairs.Where(p => m.Manager == person || p.Report == person), (m, pair) => (JsonNode)new JsonObject
            {
                ["manager"] = m.Manager.Value,
                ["report"] = pair.Report.Value,
                ["status"] = Code(pair.Status),
            })]),
    };

    private static void Add(JsonObject json, DigestMention.AsManager own)
    {
        json["counts"] = own.Counts is { } known ? Of(known) : null;
        if (own.CorrectedSince is { } corrected)
        {
            json["correctedSince"] = new JsonObject { ["covered"] = corrected.Covered, ["of"] = corrected.Of };
        }

        if (own.Changed.Count > 0)
        {
            json["changed"] = new JsonArray([.. own.Changed.Select(pair =>
            {
                var changed = new JsonObject { ["report"] = pair.Report.Value, ["status"] = Code(pair.Status) };
                Add(changed, pair.Change);
                return (JsonNode)changed;
            })]);
        }
    }

    private static void Add(JsonObject json, StatusChange? change)
    {
        if (change is not null)
        {
            json["wasInPreview"] = change.Was is { } was ? Code(was) : null;
            json["because"] = new JsonArray([.. change.Because.Select(cause => (JsonNode)Code(cause))]);
        }
    }

    private static JsonObject Of(CoverageCounts counts)
    {
        var json = new JsonObject
        {
            ["covered"] = counts.Covered,
            ["slipping"] = counts.Slipping,
            ["overdue"] = counts.Overdue,
            ["never"] = counts.Never,
        };
        if (counts.IsVague)
        {
            json["someDoNotCount"] = true;
            return json;
        }

        json["of"] = counts.Of;
        (json["newInRole"], json["away"], json["notKnown"]) = (counts.NewInRole, counts.Away, counts.NotKnown);
        return json;
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Code<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName($"{value}");
}
