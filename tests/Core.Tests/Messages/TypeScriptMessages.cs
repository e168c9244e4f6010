using System.Diagnostics;
using System.Text.Json;

namespace OutlookOneOnOne.Core.Tests.Messages;

/// <summary>A message and its arguments, as addin/test/messages/say.mjs reads them.</summary>
internal sealed record MessageRequest(string Language, string Id, IReadOnlyDictionary<string, object> Arguments);

/// <summary>Formats messages in TypeScript, in a Node process.</summary>
internal static class TypeScriptMessages
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static async Task<IReadOnlyList<string>> SayAsync(IEnumerable<MessageRequest> requests, CancellationToken cancellationToken)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["test/messages/say.mjs"])
        {
            WorkingDirectory = Path.Combine(CatalogueMessage.Root, "addin"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        }) ?? throw new InvalidOperationException("Node did not start.");
        var (said, faults) = (node.StandardOutput.ReadToEndAsync(cancellationToken), node.StandardError.ReadToEndAsync(cancellationToken));
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(requests, Json).AsMemory(), cancellationToken);
        node.StandardInput.Close();
        await node.WaitForExitAsync(cancellationToken);
        return node.ExitCode == 0
            ? JsonSerializer.Deserialize<List<string>>(await said) ?? []
            : throw new InvalidOperationException($"test/messages/say.mjs failed (are the add-in's packages installed?): {await faults}");
    }
}
