using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Api.Http;

/// <summary>A sentence in no language.</summary>
/// <param name="Code">Which sentence, such as <c>diagnosis.graphRefused</c>.</param>
/// <param name="Arguments">What is inserted in it, by name. A sentence within the sentence is an object with a code and arguments.</param>
internal sealed record MessageResponse(string Code, JsonObject Arguments)
{
    public static MessageResponse? Of(MessageCode? code) => code is null ? null : new MessageResponse(code.Code, code.ArgumentsAsJson());
}
