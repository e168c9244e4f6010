using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Assistants.Documents;

/// <summary><see cref="AssistantDay"/> as stored: JSON with a version <c>v</c>, instants in UTC, ids as text.</summary>
/// <param name="V">The version.</param>
/// <param name="Person">In whose name.</param>
/// <param name="Day">The day.</param>
/// <param name="Calls">In the order in which they were made.</param>
internal sealed record AssistantCallDocument(int V, string Person, string Day, IReadOnlyList<StoredAssistantCall> Calls)
{
    private const int Version = 1;

    public static AssistantCallDocument Of(AssistantDay day) => new(
        Version, day.Person.Value, LocalDatePattern.Iso.Format(day.Day), [.. day.Calls.Select(StoredAssistantCall.Of)]);

    /// <exception cref="DocumentException">The document is damaged, or its version is unknown.</exception>
    public AssistantDay ToDay()
    {
        DocumentException.RequireVersion(V, Version, "assistantCalls");
        return DocumentException.Read(
            () => new AssistantDay(
                new PersonId(Person), LocalDatePattern.Iso.Parse(Day).Value, [.. Calls.Select(call => call.ToCall())]),
            "assistantCalls");
    }
}

/// <summary><see cref="AssistantCall"/> as stored.</summary>
internal sealed record StoredAssistantCall(string At, AssistantDeed Deed, string? With)
{
    public static StoredAssistantCall Of(AssistantCall call) =>
        new(InstantPattern.ExtendedIso.Format(call.At), call.Deed, call.With?.Value);

    public AssistantCall ToCall() =>
        new(InstantPattern.ExtendedIso.Parse(At).Value, Deed, With is null ? null : new PersonId(With));
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AssistantCallDocument))]
internal sealed partial class AssistantCallsJson : JsonSerializerContext;
