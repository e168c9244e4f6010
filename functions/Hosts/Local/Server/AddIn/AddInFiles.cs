using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace OutlookOneOnOne.Hosts.Local.Server.AddIn;

/// <summary>
/// The add-in as <c>npm run build</c> left it beside this program. Each file has an address of its own, so that no address can
/// lead out of the folder.
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
        files = Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)]
            : [];
        hosting = HostingRules.Read(Path.Combine(folder, HostingRules.FileName));
    }

    /// <summary>Where the build puts it.</summary>
    public static AddInFiles BesideProgram() => new(Path.Combine(AppContext.BaseDirectory, "addin"));

    /// <summary>False when this program was built without Node.js.</summary>
    public bool HavePlayground => files.Contains(PlaygroundPage);

    /// <summary>The pages that invites and digests link to; false likewise.</summary>
    public bool HavePages => hosting.Rewrites.Any() && hosting.Rewrites.All(r => files.Contains(r.File));

    public void MapTo(IEndpointRouteBuilder app)
    {
        // Nothing of it is anybody's: it is what Outlook loads before it is known who asks. Each opening of the pane takes a dozen.
        var open = app.MapGroup(string.Empty).AllowAnonymous().DisableRateLimiting().ExcludeFromDescription();
        foreach (var file in files.Where(f => f != HostingRules.FileName && f != PlaygroundPage))
        {
            open.MapGet("/" + file, context => WriteAsync(context, file));
        }

        foreach (var (address, file) in hosting.Rewrites.Where(r => files.Contains(r.File)))
        {
            open.MapGet(address, context => WriteAsync(context, file));
        }

        // office.js asks this page of its own folder whether a host that is none of Microsoft's may be trusted. Here it may.
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

    private static string TypeOf(string file) =>
        !Types.TryGetContentType(file, out var type) ? "application/octet-stream"
        : type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8"
        : type;
}
