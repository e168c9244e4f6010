using System.Text.Json;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Tests.Messages;

/// <summary>C# and TypeScript are generated from one catalogue; here both format every message with the same arguments.</summary>
public sealed class SameSentenceTests
{
    private const int ArgumentSets = 200;

    /// <summary>ONEONONE_SEED draws other arguments; the test names it when it fails.</summary>
    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("ONEONONE_SEED"), out var given) ? given : 12;

    [Fact]
    public async Task Every_message_is_the_same_in_CSharp_and_TypeScript()
    {
        var random = new Random(Seed);
        List<Spoken> spoken =
        [
            .. from message in CatalogueMessage.All("en", Languages.English)
               from n in Enumerable.Range(0, message.Parameters.Count == 0 ? 1 : ArgumentSets)
               select Say(message, random),
        ];
        Assert.True(spoken.Count > 20 * ArgumentSets, $"Only {spoken.Count} sentences were compared.");

        var inTypeScript = await TypeScriptMessages.SayAsync(spoken.Select(s => s.Request), TestContext.Current.CancellationToken);

        Assert.Equal(spoken.Count, inTypeScript.Count);
        var different = spoken.Zip(inTypeScript, (s, other) => (s.Request, InCSharp: s.Sentence, InTypeScript: other))
            .Where(pair => pair.InCSharp != pair.InTypeScript).Take(10)
            .Select(pair => $"{JsonSerializer.Serialize(pair.Request)}: C# \"{pair.InCSharp}\", TypeScript \"{pair.InTypeScript}\"");
        Assert.True(!different.Any(), $"ONEONONE_SEED={Seed}\n{string.Join('\n', different)}");
    }

    private static Spoken Say(CatalogueMessage message, Random random)
    {
        var arguments = message.Parameters.Select(parameter => RandomArgument.Of(parameter.Type, random)).ToList();
        return new Spoken(
            new MessageRequest(message.Language, message.Id, message.Parameters.Zip(arguments).ToDictionary(
                pair => pair.First.Name, pair => pair.Second.InJson)),
            message.Say([.. arguments.Select(argument => argument.Value)]));
    }

    private sealed record Spoken(MessageRequest Request, string Sentence);
}
