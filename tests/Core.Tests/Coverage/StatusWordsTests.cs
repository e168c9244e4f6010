using System.Text.Json;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Tests.Coverage;

/// <summary>The pane finds the word of a status by its code, in the same messages.</summary>
public sealed class StatusWordsTests
{
    [Fact]
    public void A_status_is_called_the_same_on_every_surface()
    {
        using var table = typeof(StatusWordsTests).Assembly.GetManifestResourceStream("status-words.json");
        Assert.NotNull(table);
        var words = JsonSerializer.Deserialize<Dictionary<string, string>>(table) ?? [];
        Assert.Equal(
            words.OrderBy(w => w.Key, StringComparer.Ordinal),
            Enum.GetValues<CoverageStatus>()
                .ToDictionary(
                    s => JsonNamingPolicy.CamelCase.ConvertName(s.ToString()), s => CoverageWords.Status(s, Languages.English.Coverage))
                .OrderBy(w => w.Key, StringComparer.Ordinal));
    }
}
