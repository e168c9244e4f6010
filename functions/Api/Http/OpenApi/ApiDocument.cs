using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using NodaTime;

namespace OutlookOneOnOne.Api.Http.OpenApi;

/// <summary>The OpenAPI document, served and committed (functions/Api/openapi.json).</summary>
internal static class ApiDocument
{
    public const string Path = "/api/openapi.json";
    public const string Name = "openapi";

    private const string SignIn = "signIn";

    private static readonly Dictionary<Type, (string? Format, string Example)> Times = new()
    {
        [typeof(Instant)] = ("date-time", "2026-11-23T08:00:00Z"),
        [typeof(LocalDate)] = ("date", "2026-11-23"),
        [typeof(LocalDateTime)] = (null, "2026-11-23T09:00:00"),
        [typeof(Duration)] = (null, "336:00:00"),
    };

    public static void Add(IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "OutlookOneOnOne",
                Version = "1",
                Description = "Everything a manager does around a 1:1. Every error is a problem details document (RFC 9457). For a pair " +
                    "that the caller is not part of, the API returns 404, as for a pair that does not exist.",
            };
            document.Servers?.Clear(); // Server entries would name the address from which the document was downloaded.
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                [SignIn] = new OpenApiSecurityScheme
                {
                    Type = SecuritySchemeType.Http,
                    Scheme = "bearer",
                    BearerFormat = "JWT",
                    Description = "An access token from Entra ID.",
                },
            };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(DescribeAsync);
        options.AddSchemaTransformer(DescribeTimeAsync);
    });

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapOpenApi("/api/{documentName}.json").RequireAuthorization();

    private static Task DescribeAsync(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (!metadata.OfType<IAllowAnonymous>().Any())
        {
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(SignIn, context.Document)] = [] }];
        }

        if (metadata.OfType<VersionNeeded>().Any())
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = "If-Match",
                In = ParameterLocation.Header,
                Required = true,
                Description = "The ETag of the version that you last read, in quotes.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            });
        }

        return Task.CompletedTask;
    }

    private static Task DescribeTimeAsync(
        OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (Times.TryGetValue(type, out var time))
        {
            // A string never becomes the JSON null.
            (schema.Type, schema.Format, schema.Examples) = (JsonSchemaType.String, time.Format, [JsonValue.Create(time.Example)!]);
        }

        return Task.CompletedTask;
    }
}
