using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Templates.Choosing;

namespace OutlookOneOnOne.Core.Tests.Messages;

/// <summary>
/// The codes that the API gives, with their sentences. The add-in makes the same of them
/// (addin/src/taskpane/meetings/reasons.test.ts).
/// </summary>
public sealed class ReasonCaseTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static readonly Table All = Read();

    [Fact]
    public void A_reason_of_a_verdict_has_its_sentence() =>
        Assert.All(All.Reasons, one => Assert.Equal(one.Sentence, one.Code.In(Languages.English)));

    [Fact]
    public void A_recipient_has_its_words() =>
        Assert.All(All.Recipients, one => Assert.Equal(one.Sentence, one.Code.In(Languages.English)));

    [Fact]
    public void A_reason_for_a_template_has_its_sentence() =>
        Assert.All(All.Templates, one => Assert.Equal(one.Sentence, one.Code.In(Languages.English)));

    [Fact]
    public void The_table_has_every_code()
    {
        Assert.Equal(Enum.GetValues<RecognitionReasonCode>(), All.Reasons.Select(one => one.Code.Code).Distinct().Order());
        Assert.Equal(Enum.GetValues<InviteRecipientKind>(), All.Recipients.Select(one => one.Code.Kind).Distinct().Order());
        Assert.Equal(Enum.GetValues<TemplateReasonCode>(), All.Templates.Select(one => one.Code.Code).Distinct().Order());
    }

    private static Table Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("reason-cases.json")!;
        return JsonSerializer.Deserialize<Table>(stream, Json)!;
    }

    private sealed record Case<T>(T Code, string Sentence);

    private sealed record Table(
        IReadOnlyList<Case<RecognitionReason>> Reasons,
        IReadOnlyList<Case<InviteRecipient>> Recipients,
        IReadOnlyList<Case<TemplateReason>> Templates);
}
