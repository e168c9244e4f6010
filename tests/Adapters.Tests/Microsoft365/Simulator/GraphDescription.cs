using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Calendar.GetSchedule;
using Microsoft.Graph.Users.Item.SendMail;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Abstractions.Serialization;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;

/// <summary>
/// Graph's public OpenAPI description (microsoftgraph/msgraph-metadata, openapi/v1.0) as Kiota has compiled it into the pinned
/// Microsoft.Graph: the properties of each resource with their types, and the path and options of each operation. So the check is
/// automatic.
/// </summary>
internal static partial class GraphDescription
{
    /// <summary>Maps each operation to its description, such as <c>{+baseurl}/users{?%24count,%24expand}</c>.</summary>
    public static IReadOnlyDictionary<(string Method, string Template), string> Operations { get; } = Describe().ToDictionary(
        o => (o.HttpMethod.ToString(), PathOf(o.UrlTemplate!)), o => o.UrlTemplate!);

    /// <summary>Each option of a request that its operation does not have, and each operation that does not exist.</summary>
    public static IEnumerable<string> FaultsOf(RecordedRequest request)
    {
        if (request.Template == "/$batch")
            return []; // a protocol of OData, which the description of resources leaves out
        var template = request.Template.Replace("/places/microsoft.graph.room", "/places/graph.room", StringComparison.Ordinal);
        if (!Operations.TryGetValue((request.Method, template), out var described))
            return [$"{request.Method} {request.Template} is not described"];
        var options = Option()
            .Matches(described)
            .SelectMany(m => m.Groups[1].Value.Split(','))
            .Select(Uri.UnescapeDataString)
            .Concat(Required().Matches(described).Select(m => m.Groups[1].Value))
            .Append("$skiptoken");
        var query = request.Address.Contains('?', StringComparison.Ordinal)
            ? request.Address[request.Address.IndexOf('?', StringComparison.Ordinal)..]
            : "";
        return QueryHelpers
            .ParseQuery(query)
            .Keys.Where(k => !options.Contains(k, StringComparer.OrdinalIgnoreCase))
            .Select(k => $"{request.Method} {request.Template} has no option {k}");
    }

    /// <summary>Each nested property that the type does not have, or has with another type. Annotations are ignored.</summary>
    public static IEnumerable<string> FaultsOf(JsonObject json, Type type)
    {
        var names = ((IParsable)Activator.CreateInstance(type)!).GetFieldDeserializers().Keys;
        foreach (var (name, value) in json.Where(p => !p.Key.Contains('@')))
        {
            var property = type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);
            if (!names.Contains(name) || property is null)
                yield return $"{type.Name} has no {name}";
            else if (value is not null)
            {
                foreach (
                    var fault in FaultsOf(
                        value, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, $"{type.Name}.{name}"))
                    yield return fault;
            }
        }
    }

    private static IEnumerable<string> FaultsOf(JsonNode value, Type type, string where) =>
        value switch
        {
            JsonArray list when typeof(IList).IsAssignableFrom(type) => list.OfType<JsonNode>()
                .SelectMany(item =>
                    FaultsOf(item, Nullable.GetUnderlyingType(type.GenericTypeArguments[0]) ?? type.GenericTypeArguments[0], where)),
            JsonObject o when typeof(IParsable).IsAssignableFrom(type) => FaultsOf(o, type),
            JsonValue v when Fits(v, type) => [],
            _ => [$"{where} is a {type.Name}, not {value.ToJsonString()}"],
        };

    private static bool Fits(JsonValue value, Type type) => value.TryGetValue<string>(out var text)
        ? Fits(text, type)
        : type == (value.TryGetValue<bool>(out _) ? typeof(bool) : NumberType(type));

    private static Type? NumberType(Type type) => type == typeof(int) || type == typeof(double) ? type : null;

    private static bool Fits(string text, Type type) => type switch
    {
        { IsEnum: true } => type.GetFields().Any(f => f.GetCustomAttribute<EnumMemberAttribute>()?.Value == text),
        _ when type == typeof(DateTimeOffset) =>
            text.EndsWith('Z') && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        _ => type == typeof(string) || type == typeof(Date) || type == typeof(Time),
    };

    private static IEnumerable<RequestInformation> Describe()
    {
        using var client = new GraphServiceClient(new AnonymousAuthenticationProvider());
        var user = client.Users["u"];
        return
        [
            client.Users.ToGetRequestInformation(),
            client.Users.Count.ToGetRequestInformation(),
            user.ToGetRequestInformation(),
            user.Manager.ToGetRequestInformation(),
            user.DirectReports.ToGetRequestInformation(),
            user.MailboxSettings.ToGetRequestInformation(),
            client.Groups.ToGetRequestInformation(), client.Groups["g"].Members.ToGetRequestInformation(),
            client.Applications.ToGetRequestInformation(), client.Applications.ToPostRequestInformation(new Application()),
            client.Applications["a"].ToPatchRequestInformation(new Application()),
            client.ServicePrincipals.ToGetRequestInformation(), client.ServicePrincipals.ToPostRequestInformation(new ServicePrincipal()),
            client.ServicePrincipals["p"].AppRoleAssignments.ToGetRequestInformation(),
            client.ServicePrincipals["p"].AppRoleAssignments.ToPostRequestInformation(new AppRoleAssignment()),
            client.Places.GraphRoom.ToGetRequestInformation(),
            client.Places.GraphWorkspace.ToGetRequestInformation(),
            user.CalendarView.ToGetRequestInformation(),
            user.Calendar.CalendarView.ToGetRequestInformation(),
            user.Calendar.GetSchedule.ToPostRequestInformation(new GetSchedulePostRequestBody()),
            user.Events["e"].ToGetRequestInformation(),
            user.Events["e"].ToPatchRequestInformation(new Event()),
            user.Events["e"].Instances.ToGetRequestInformation(),
            user.SendMail.ToPostRequestInformation(new SendMailPostRequestBody()),
            client.Subscriptions.ToGetRequestInformation(), client.Subscriptions.ToPostRequestInformation(new Subscription()),
            client.Subscriptions["s"].ToGetRequestInformation(), client.Subscriptions["s"].ToPatchRequestInformation(new Subscription()),
            client.Subscriptions["s"].ToDeleteRequestInformation(), client.Subscriptions["s"].Reauthorize.ToPostRequestInformation(),
        ];
    }

    private static string PathOf(string template) =>
        Uri.UnescapeDataString(Option().Replace(template.Replace("{+baseurl}", "", StringComparison.Ordinal), "").Split('?')[0]);

    [GeneratedRegex(@"\{[?&]([^}]*)\}")]
    private static partial Regex Option();

    [GeneratedRegex(@"[?&](\w+)=")]
    private static partial Regex Required();
}
