using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace OutlookOneOnOne.Hosts.Local.Server.AddIn;

/// <summary>
/// Serves the files of the add-in that <c>npm run build</c> has put next to this program. Each file is mapped separately, so no path
/// can lead out of the folder.
/// </summary>
internal sealed class AddInFiles
{
    public const string PlaygroundPage = "playground/index.html";

    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly string folder;
    private readonly IReadOnlyList<string> files;
    private readonly HostingRules hosting;

    public AddInFiles(string folder)
    {
        this.folder = folder;
        files = Directory.Exists(folder) ? [.. PathsIn(folder).Order(StringComparer.Ordinal)] : [];
        hosting = HostingRules.Read(Path.Combine(folder, HostingRules.FileName));
    }

    /// <summary>The add-in in the folder where the build puts it.</summary>
    public static AddInFiles NextToProgram() => new(Path.Combine(AppContext.BaseDirectory, "addin"));

    /// <summary>False when this program was built without Node.js.</summary>
    public bool HasPlayground => files.Contains(PlaygroundPage);

    /// <summary>Whether the pages that invites and digests link to exist; false when this program was built without Node.js.</summary>
    public bool HasPages => hosting.Rewrites.Any() && hosting.Rewrites.All(r => files.Contains(r.File));

    public void MapTo(IEndpointRouteBuilder app)
    {
        // Outlook loads these files before sign-in. They contain no personal data, and opening the pane loads a dozen of them.
        var open = app.MapGroup(string.Empty).AllowAnonymous().DisableRateLimiting().ExcludeFromDescription();
        foreach (var file in files.Where(f => f != HostingRules.FileName && f != PlaygroundPage))
        {
            open.MapGet("/" + file, context => WriteAsync(context, file));
        }

        foreach (var (address, file) in hosting.Rewrites.Where(r => files.Contains(r.File)))
        {
            open.MapGet(address, context => WriteAsync(context, file));
        }

        // office.js loads this page to decide whether a host outside Microsoft can be trusted, which the playground is.
        open.MapGet("/playground/office-js/AgaveErrorUX/index.html", context => WriteAsync(context, "playground/trust.html"));
    }

    public Task WriteAsync(HttpContext context, string file)
    {
        var response = context.Response;
        foreach (var (name, value) in hosting.Of("/" + file))
        {
            response.Headers[name] = value;
        }

        response.ContentType = TypeOf(file);
        response.Headers.TryAdd(HeaderNames.CacheControl, "no-cache");
        return response.SendFileAsync(Path.Combine(folder, file), context.RequestAborted);
    }

    private static IEnumerable<string> PathsIn(string folder) =>
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        select Path.GetRelativePath(folder, file).Replace('\\', '/');

    private static string TypeOf(string file)
    {
        if (!Types.TryGetContentType(file, out var type))
        {
            return "application/octet-stream";
        }

        return type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;
    }
}
