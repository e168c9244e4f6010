using System.Text;
using System.Text.Json;

namespace OutlookOneOnOne.Scale.Cosmos;

/// <summary>A document as Cosmos DB stores it: as it was sent, plus system properties.</summary>
/// <param name="Text">The whole document.</param>
/// <param name="ETag">Its state.</param>
/// <param name="Terms">The properties before its body, which are indexed.</param>
internal sealed record CosmosDocument(byte[] Text, string ETag, IReadOnlyDictionary<string, string> Terms)
{
    public string Id => Terms["id"];

    public static CosmosDocument Of(byte[] sent, string etag)
    {
        var system = Encoding.UTF8.GetBytes(
            """
            ,"_rid":"PaYSAPH7qAoBAAAAAAAAAA==","_self":"dbs/PaYSAA==/colls/PaYSAPH7qAo=/docs/PaYSAPH7qAoBAAAAAAAAAA==/",
            "_attachments":"attachments/","_ts":1795000000,"_etag":
            """ + $"{JsonSerializer.Serialize(etag)}}}");
        return new CosmosDocument([.. sent.AsSpan(0, sent.AsSpan().LastIndexOf((byte)'}')), .. system], etag, TermsOf(sent));
    }

    private static Dictionary<string, string> TermsOf(byte[] sent)
    {
        var terms = new Dictionary<string, string>();
        var json = new Utf8JsonReader(sent);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName && json.GetString() is { } name && name != "body")
        {
            json.Read();
            if (json.TokenType == JsonTokenType.String)
            {
                terms[name] = json.GetString()!;
            }
            else
            {
                json.Skip();
            }
        }

        return terms;
    }
}
